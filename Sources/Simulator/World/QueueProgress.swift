/// How far a group has come with one queue of a topic.
struct QueueProgress: Equatable, Sendable {
  var broker: String
  var number: Int
  /// How many messages it ever held.
  var brokerOffset: Int64
  /// How many of them are consumed.
  var commitOffset: Int64
}

extension Group {
  /// All queues of a topic: the lag lies on those that the slow consumer has, or on all alike.
  func queues(
    of topic: Topic, _ subscription: Subscription, at moment: Moment
  ) -> [QueueProgress] {
    let lag = progress(at: moment.elapsed).lag(subscription)
    let clients = max(1, min(consumersOnline(at: moment.elapsed), topic.queues))
    let shares = shares(of: lag, among: clients)
    // Consumers take their queues in turn.
    let owners = (0..<topic.queues).map { $0 % clients }
    return (0..<topic.queues).map { queue in
      let owned = owners.count { $0 == owners[queue] }
      let place = owners[..<queue].count { $0 == owners[queue] }
      let share = shares[owners[queue]]
      let part =
        slowQueueShare.map { oneSided(lag, $0, queue: queue, of: topic.queues) }
        ?? (share * (place + 1) / owned - share * place / owned)
      let produced = topic.messageCount(at: moment.now) / Int64(topic.queues)
      return QueueProgress(
        broker: "broker-\(queue % 2)", number: queue, brokerOffset: produced,
        commitOffset: max(0, produced - Int64(part)))
    }
  }

  /// What of a lag lies on a queue where the first one holds most of it.
  private func oneSided(_ lag: Int, _ share: Double, queue: Int, of count: Int) -> Int {
    let first = count == 1 ? lag : Int(Double(lag) * share)
    return queue == 0 ? first : (lag - first) / (count - 1)
  }
}
