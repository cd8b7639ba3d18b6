/// A message that was published by hand.
struct PublishedMessage: Equatable, Sendable {
  var id: String
  /// Unix milliseconds.
  var time: Int64
  var topic: String
  /// The client that it is for; nil where it is for all that subscribe.
  var client: String?
  var payload: String
  var qos: Int
  var isRetained: Bool
  /// What the enrichment rules of its moment added.
  var enrichment = MessageEnrichment()

  /// The first level of its topic.
  var firstLevel: String { String(topic.prefix { $0 != "/" }) }
}
