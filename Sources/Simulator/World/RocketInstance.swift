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
    /// Whether its traffic is billed by volume, of a public endpoint.
    var isBilledByFlow: Bool?
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
  /// So many of its topics are free of charge.
  var freeTopics: Int
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
  /// The zones that it runs in.
  var zones = [100_003]
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
  var topicLimitRange: ClosedRange<Int> { freeTopics...max(topicLimit, 1000) }

  /// How many topics are free of charge where so many may be made.
  static func freeTopics(of limit: Int) -> Int { min(limit, 100) }

  /// How long a message may be delayed, in hours.
  var maxDelay: Int { type == .experiment ? 48 : 72 }
}
