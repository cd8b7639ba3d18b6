package import TRocket
package import TencentCloud

/// What was measured of a consumer group at a time. What the service does not say, or does not say as
/// a whole number, is nil: not known, which is not 0.
package struct GroupSample: Equatable, Sendable {
  /// Messages not consumed yet. Brokers say less than 0 where offsets are ahead of what they hold.
  package let lag: Int64?
  /// Messages consumed a second.
  package let tps: Int64?
  /// Consumers online.
  package let consumers: Int64?
  /// Whether consumption is switched on; nil where the service does not say.
  package let isEnabled: Bool?
  /// Whether no action tells how much it consumes, as of a shared subscription: then the lag alone
  /// says where it is going.
  package let isRateless: Bool

  /// A measurement.
  package init(
    lag: Int64?, tps: Int64?, consumers: Int64?, isEnabled: Bool? = nil, isRateless: Bool = false
  ) {
    self.isRateless = isRateless
    self.lag = lag
    self.tps = tps
    self.consumers = consumers
    self.isEnabled = isEnabled
  }

  /// What is consumed a second, for where the lag is going; nil where that should be told and is not.
  package var consumedPerSecond: Int64? { tps ?? (isRateless ? 0 : nil) }

  /// Whether messages are known to wait, and nobody is known to consume them.
  package var isAbandoned: Bool {
    guard let lag, let consumers else { return false }
    return lag > 0 && consumers == 0
  }

  /// Whether messages wait since somebody switched consumption off.
  package var isSwitchedOff: Bool { isEnabled == false && (lag ?? 0) > 0 }
}

extension GroupSample {
  private static let lagName = "ConsumerLag"
  private static let tpsName = "Tps"
  private static let consumersName = "ConsumerNum"
  private static let enabledName = "ConsumeEnable"

  /// What lists show of it.
  static let fields: [Field<GroupSample>] = [
    .count(lagName) { $0.lag }, .count(tpsName, .perSecond) { $0.tps },
    .count(consumersName) { $0.consumers },
  ]

  /// What a typed answer says.
  package init(_ answer: DescribeConsumerGroup.Response) {
    self.init(
      lag: answer.consumerLag.map(Int64.init), tps: answer.tps.map(Int64.init),
      consumers: answer.consumerNum.map(Int64.init), isEnabled: answer.consumeEnable)
  }

  /// What an answer to `DescribeConsumerGroup` says as it came.
  package init(_ answer: JSONValue) {
    func count(_ name: String) -> Int64? {
      switch answer[name] {
      case .integer(let count): count
      case .number(let count): Int64(exactly: count)
      default: nil
      }
    }
    var isEnabled: Bool?
    if case .bool(let isOn) = answer[GroupSample.enabledName] { isEnabled = isOn }
    self.init(
      lag: count(GroupSample.lagName), tps: count(GroupSample.tpsName),
      consumers: count(GroupSample.consumersName), isEnabled: isEnabled)
  }
}
