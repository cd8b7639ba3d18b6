/// A filter of topics: `+` stands for a level, `#` for all that follow. Policies write `*` too.
struct TopicFilter: Equatable {
  private let levels: [Substring]

  init(_ text: String) { levels = text.split(separator: "/", omittingEmptySubsequences: false) }

  /// Whether all topics that another filter covers are covered; a topic is a filter of itself.
  func covers(_ topic: String) -> Bool {
    let other = topic.split(separator: "/", omittingEmptySubsequences: false)
    for (index, level) in levels.enumerated() {
      if level == "#" || level == "*" && index == levels.count - 1 { return true }
      guard index < other.count, other[index] != "#" else { return false }
      guard level == "+" || level == "*" || level == other[index] else { return false }
    }
    return levels.count == other.count
  }

  /// The first level; nil where it stands for many.
  var firstLevel: String? {
    guard let first = levels.first, !["+", "#", "*"].contains(first) else { return nil }
    return String(first)
  }

  /// Whether MQTT allows it.
  static func isValid(_ text: String) -> Bool {
    if SharedFilter.isMeant(by: text) {
      return SharedFilter(text).map { isValid($0.filter) } ?? false
    }
    guard !text.isEmpty, text.utf8.count <= 65_535 else { return false }
    let levels = text.split(separator: "/", omittingEmptySubsequences: false)
    return levels.enumerated().allSatisfy { index, level in
      if level.contains("#") { return level == "#" && index == levels.count - 1 }
      return !level.contains("+") || level == "+"
    }
  }
}
