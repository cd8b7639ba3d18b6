/// Which messages of a topic are asked for, beside the time range (`DescribeMessageList`).
package enum MessageQuery: Hashable, Sendable {
  /// The one of that id.
  case id(String)
  /// Those of a key.
  case key(String)
  /// Those of a tag.
  case tag(String)
  /// So many, the newest first.
  case newest(Int)
  /// Those of MQTT whose topic a filter matches, nil for that of the list, and whose body an expression
  /// of jq lets through, nil for all (`DescribeMessageByTopic`).
  case matching(filter: String?, expression: String?)

  /// The most of the newest messages that are answered (the data's note of `RecentMessageNum`).
  package static let newestLimit = 1024

  /// As it is typed, `key ORD-1`.
  package var text: String {
    switch self {
    case .id(let id): "id \(id)"
    case .key(let key): "key \(key)"
    case .tag(let tag): "tag \(tag)"
    case .newest(let count): "newest \(count)"
    case .matching(let filter, let expression):
      [filter.map { "topic \($0)" }, expression.map { "jq \($0)" }].compactMap { $0 }
        .joined(separator: " ")
    }
  }
}
