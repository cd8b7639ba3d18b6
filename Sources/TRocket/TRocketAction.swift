public import TencentCloud

/// An action of `trocket` 2023-03-08. A request can be read as well as written, and its `Response`
/// written as well as read, so that a server speaks in the same types as the client.
public protocol TRocketAction: Action, Decodable, Equatable where Response: Codable & Equatable {}

extension TRocketAction {
  /// The product.
  public static var service: String { "trocket" }
  /// The API's version.
  public static var version: String { "2023-03-08" }
}
