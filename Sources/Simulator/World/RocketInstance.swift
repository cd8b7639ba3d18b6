import TRocket

/// A RocketMQ instance.
struct RocketInstance: Named {
  /// Where clients connect.
  struct Endpoint: Equatable, Sendable {
    var type: EndpointType
    var status: Scheduled<EndpointStatus>
    var url: String
    var vpcID: String?
    var subnetID: String?
    /// Mbps, of a public endpoint.
    var bandwidth: Int?
    var rules: [IpRule]?
  }

  /// How many queues a topic may have.
  static let queueLimits = 3...16
  /// How many roles an instance may have.
  static let roleLimit = 50

  /// Its id.
  var name: String
  var title: String
  var remark: String
  var type: InstanceType
  var sku: SkuCode
  var status: Scheduled<InstanceStatus>
  var topicLimit: Int
  var groupLimit: Int
  var tpsLimit: Int
  /// Above the TPS limit, where elastic TPS is on.
  var scaledTpsLimit = 0
  /// Hours.
  var retention: Int
  var payMode: PayMode = .postpaid
  var renewsItself = false
  /// Unix milliseconds, of a prepaid instance.
  var expiryTime: Int64?
  /// Unix milliseconds.
  var createdTime: Int64
  var tags: [Tag] = []
  var isACLEnabled = true
  /// Whether its deletion is barred.
  var isProtected = false
  var endpoints: [Endpoint]
  /// Share of the TPS for sending.
  var sendReceiveRatio = 0.5
  /// Topics, groups and roles, or how to make them.
  var contents: Contents
}

extension RocketInstance {
  /// How long messages may be kept, in hours.
  var retentionLimits: ClosedRange<Int> { Self.retentionLimits(of: type) }

  static func retentionLimits(of type: InstanceType) -> ClosedRange<Int> {
    24...(type == .experiment ? 72 : 168)
  }

  /// What its topic limit may be set to.
  var topicLimitRange: ClosedRange<Int> { min(topicLimit, 100)...max(topicLimit, 1000) }
}
