import MQTT

/// What the policies let one client publish, of messages that are not retained.
struct PublishingRights {
  /// Which messages of a topic it may publish, whatever its levels below the first.
  enum Extent: Equatable {
    case all
    case none
    case some
  }

  /// What one policy has to say of its messages.
  private struct Word {
    let isAllowing: Bool
    let qos: String
    /// None for all topics.
    let filters: [TopicFilter]

    func takes(_ level: Int) -> Bool { qos.isEmpty || qos.contains("\(level)") }
    func covers(_ topic: String) -> Bool {
      filters.isEmpty || filters.contains { $0.covers(topic) }
    }
    func mayCover(_ level: String) -> Bool {
      filters.isEmpty || filters.contains { ($0.firstLevel ?? level) == level }
    }
  }

  /// In the order of their priority; nil where no policies are in force.
  private let words: [Word]?

  /// - Parameter rules: In the order of their priority; nil where none are in force.
  init(_ rules: [RuleMatch]?, of device: Device) {
    words = rules?.compactMap { match in
      guard let filters = match.publishing(of: device) else { return nil }
      return Word(
        isAllowing: match.rule.effect == .allow, qos: match.rule.qos, filters: filters)
    }
  }

  /// What no policy has a word in is refused.
  func allow(_ topic: String, qos: Int) -> Bool {
    guard let words else { return true }
    return words.first { $0.takes(qos) && $0.covers(topic) }?.isAllowing ?? false
  }

  func extent(in topic: String) -> Extent {
    guard let words else { return .all }
    var answers: Set<Bool> = []
    for word in words where word.mayCover(topic) {
      answers.insert(word.isAllowing)
      if word.covers(topic + "/#"), (0...2).allSatisfy(word.takes) { return Self.extent(answers) }
    }
    return Self.extent(answers.union([false]))
  }

  private static func extent(_ answers: Set<Bool>) -> Extent {
    answers.count == 1 ? (answers.contains(true) ? .all : .none) : .some
  }
}
