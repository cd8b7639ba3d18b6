/// An instance of RocketMQ 4.x: the API lists it and tells the lag of its groups, and nothing else.
struct LegacyInstance: Named, Equatable {
  /// Its id, `rocketmq-…`.
  var name: String
  var title: String
  var remark: String
  var namespace: String
  /// Unix milliseconds.
  var createdTime: Int64
  var topicCount: Int
  /// Messages a second of its groups, by name.
  var groups: [String: Double]
}

extension LegacyInstance {
  /// How many messages wait for a group at a time in seconds after the world's start.
  func lag(of group: String, at seconds: Double) -> Int {
    Int((groups[group] ?? 0) * delay(of: group, at: seconds))
  }

  /// How far behind a group is, in seconds; 0 for one that gets nothing.
  func delay(of group: String, at seconds: Double) -> Double {
    guard groups[group] ?? 0 > 0 else { return 0 }
    return 1 + 20 * Noise.wander(Noise.hash(group, seed: 4), at: seconds, period: 60)
  }
}
