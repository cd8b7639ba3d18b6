// Made by product-generate of mqtt-2024-05-16.json: change that, not this.

import TencentCloud

/// The structure `AuthorizationPolicyPriority`, part of requests.
public struct AuthorizationPolicyPriority: Codable, Equatable, Sendable {
  /// Id. Wire name `Id`.
  public var id: Int
  /// Priority, the lower the earlier; unique. Wire name `Priority`.
  public var priority: Int

  /// A value.
  public init(id: Int, priority: Int) {
    self.id = id
    self.priority = priority
  }

  /// Reads it strictly.
  public init(from decoder: any Decoder) throws {
    let fields = try RequestReader(decoder)
    id = try fields.value("Id")
    priority = try fields.value("Priority")
  }

  /// Writes it without members that are nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = RequestWriter(encoder)
    try fields.write("Id", id)
    try fields.write("Priority", priority)
  }
}
