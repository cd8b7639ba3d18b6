public import TencentCloud

/// A test names an action of `trocket` by its bare name.
extension ActionID: ExpressibleByStringLiteral {
  /// By its name.
  public init(stringLiteral name: String) { self.init(service: "trocket", name: name) }
}
