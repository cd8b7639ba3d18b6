/// One of an API's operations: the value is the request, the wire names are its coding keys.
public protocol Action: Encodable, Sendable {
  /// What the service answers under `Response`.
  associatedtype Response: Decodable & Sendable
  /// The name, spelled as the API spells it.
  static var name: String { get }
  /// The product, such as `trocket`.
  static var service: String { get }
  /// The API's version, such as `2023-03-08`.
  static var version: String { get }
  /// Whether it changes anything: such a call is never sent twice and is refused when read-only.
  static var mutates: Bool { get }
  /// The service's limit for one account and region, in calls a second.
  static var requestsPerSecond: Int { get }
  /// How many items of a list it asks for; nil where it asks for no list by pages.
  var itemLimit: Int? { get }
}

extension Action {
  /// Which action of which product it is.
  public static var id: ActionID { ActionID(service: service, name: name) }

  /// Asks for no list by pages.
  public var itemLimit: Int? { nil }
}
