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
  /// How far its groups are behind, by name, in seconds of production at so many messages a second.
  var groups: [String: Double]
}
