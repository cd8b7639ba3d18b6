/// One of those that failed.
public struct ItemFailure: Equatable, Sendable {
  /// What tells it from the others, as the service names it: the members of its key.
  public var item: JSONValue
  /// The error's code, where the service gives one.
  public var code: String?
  /// What the service says of it.
  public var message: String?

  /// A failure.
  public init(item: JSONValue, code: String? = nil, message: String? = nil) {
    self.item = item
    self.code = code
    self.message = message
  }
}
