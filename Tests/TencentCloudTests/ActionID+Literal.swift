public import TencentCloud

/// A test names an action of `thing` by its bare name.
extension ActionID: ExpressibleByStringLiteral {
  /// By its name.
  public init(stringLiteral name: String) { self.init(service: "thing", name: name) }
}
