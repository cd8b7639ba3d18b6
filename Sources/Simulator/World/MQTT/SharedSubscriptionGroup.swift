import MQTT

/// Clients that share the messages of topic filters: `$share/name/filter`.
struct SharedSubscriptionGroup: Named, Equatable {
  struct Subscription: Equatable, Sendable {
    var filter: String
    /// Messages a second.
    var rate: Double
    /// How well its clients keep up.
    var pace: Timeline
  }

  var name: String
  var strategy: LbStrategy
  /// Seconds before the share of a lost client moves, where messages are shared by their hash.
  var expiryInterval: Int
  var remark: String?
  /// Unix milliseconds.
  var createdTime: Int64
  var updatedTime: Int64
  var subscriptions: [Subscription]

  /// What its clients subscribe to.
  func text(of subscription: Subscription) -> String { "$share/\(name)/\(subscription.filter)" }
}
