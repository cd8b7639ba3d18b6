extension MQTTInstance {
  /// Messages a second that a filter covers.
  func rate(of text: String) -> Double {
    let filter = TopicFilter(SharedFilter(text)?.filter ?? text)
    return topics.rows.reduce(0) { $0 + $1.rate(of: filter) }
  }
}

extension MQTTTopic {
  fileprivate func rate(of filter: TopicFilter) -> Double {
    guard !isSilent, (filter.firstLevel ?? name) == name else { return 0 }
    let all = MQTTMessage.subTopics
    let covered = all.reduce(0) { $0 + (filter.covers(name + $1) ? 1 : 0) }
    return 1000 / Double(messageIntervalMilliseconds) * Double(covered) / Double(all.count)
  }
}
