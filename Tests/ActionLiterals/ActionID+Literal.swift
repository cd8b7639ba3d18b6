// ActionLiterals: lets tests name an action of `trocket` by its bare name. Only test targets import
// it; it must know nothing else.

public import TencentCloud

extension ActionID: ExpressibleByStringLiteral {
  /// By its name.
  public init(stringLiteral name: String) { self.init(service: "trocket", name: name) }
}
