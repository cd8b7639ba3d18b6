import MQTT

/// An authorization policy. The one with the lowest priority that fits decides.
struct AuthorizationRule: Equatable, Sendable {
  var id: Int
  var name: String
  var version = 1
  var priority: Int
  var effect: PolicyEffect
  /// `connect`, `pub`, `sub`, separated by commas.
  var actions: String
  /// Topic filters, separated by commas; blank for all.
  var resources = ""
  var clientID = ""
  var username = ""
  var ip = ""
  var qos = "0,1,2"
  var retain = RetainMatch.both
  var remark = ""
  /// Unix milliseconds.
  var createdTime: Int64
  var updatedTime: Int64
}

/// A ban of clients by a pattern, until a time.
struct BlockRule: Named, Equatable {
  var name: String
  var type: BlockRuleType
  var include: String
  var excludes: [String]
  /// When it ends, in Unix milliseconds; nil for never.
  var expireTime: Int64?
  var remark: String
  /// Unix milliseconds.
  var createdTime: Int64
  var updatedTime: Int64
}

/// A rule that adds properties to messages.
struct EnrichmentRule: Equatable, Sendable {
  var id: Int
  var name: String
  /// JSON in Base64.
  var condition: String
  var actions: String
  var priority: Int
  var status: EnrichmentStatus
  var remark: String
  /// Unix milliseconds.
  var createdTime: Int64
  var updatedTime: Int64
}

/// A device's own pair of keys.
struct DeviceIdentity: Named, Equatable {
  struct Property: Equatable, Sendable {
    var key: String
    var value: String
  }

  var name: String
  var status: DeviceIdentityStatus
  /// In Base64.
  var primaryKey: String
  var secondaryKey: String
  var properties: [Property]
  /// Unix milliseconds.
  var createdTime: Int64
  var updatedTime: Int64
}
