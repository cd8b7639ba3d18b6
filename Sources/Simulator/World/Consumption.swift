/// How a group fared with a message.
struct Consumption: Equatable, Sendable {
  /// An attempt to have it consumed.
  struct Attempt: Equatable, Sendable {
    /// Unix milliseconds.
    var pushTime: Int64
    var client: ConnectedClient
    var hasSucceeded: Bool
    /// How long the consumer took, in milliseconds.
    var tookMilliseconds: Int64
  }

  enum Outcome: Equatable, Sendable {
    case waiting
    case filtered
    case consumed
    case retrying
    case dead
  }

  var outcome: Outcome
  var attempts: [Attempt]

  /// What a consumer says whose message goes to the dead letters.
  static let exception = "java.lang.IllegalStateException: 金额与订单不一致 amount mismatch"
  /// From one attempt to the next, in milliseconds: as the service waits at first.
  static let retryMilliseconds: Int64 = 10_000
}

extension Group {
  /// How it fared with a message of a topic until a moment.
  func consumption(
    of message: RocketMessage, _ topic: Topic, _ subscription: Subscription, at moment: Moment
  ) -> Consumption {
    if subscription.expressionType == "TAG", subscription.expression != "*",
      !subscription.expression.split(separator: " ").contains(Substring(message.tag))
    {
      return Consumption(outcome: .filtered, attempts: [])
    }
    let waited = progress(at: moment.elapsed).secondsBehind(subscription)
    let clients = consumers(at: moment.elapsed)
    guard Double(moment.now - message.time) / 1000 > waited, !clients.isEmpty else {
      return Consumption(outcome: .waiting, attempts: [])
    }
    let fails = isDeadLetter(message)
    let most = fails ? min(maxRetryTimes, 16) + 1 : message.draw(7) % 211 == 0 ? 2 : 1
    let first = message.time + Int64(message.draw(8) % 40) + 3
    let begun = (0..<most).filter {
      first + Int64($0) * Consumption.retryMilliseconds <= moment.now
    }
    let attempts = begun.map { index in
      Consumption.Attempt(
        pushTime: first + Int64(index) * Consumption.retryMilliseconds,
        client: clients[Int((message.draw(9) &+ UInt64(index)) % UInt64(clients.count))],
        hasSucceeded: !fails && index == most - 1,
        tookMilliseconds: Int64(message.draw(10) % 60) + 2)
    }
    let outcome: Consumption.Outcome =
      attempts.last?.hasSucceeded == true
      ? .consumed : fails && attempts.count == most ? .dead : .retrying
    return Consumption(outcome: outcome, attempts: attempts)
  }

  /// Whether no retry helps it.
  func isDeadLetter(_ message: RocketMessage) -> Bool {
    guard deadLetterShare > 0 else { return false }
    return message.number % Int64(max(1, 1 / deadLetterShare)) == 0
  }

  /// The newest messages of its topics that became dead letters within a time, the newest first.
  func deadLetters(
    of topics: [Topic], from start: Int64, to end: Int64, kept hours: Int, at moment: Moment,
    limit: Int = 1024
  ) -> [RocketMessage] {
    guard deadLetterShare > 0 else { return [] }
    let step = Int64(max(1, 1 / deadLetterShare))
    let lasting = Int64(min(maxRetryTimes, 16)) * Consumption.retryMilliseconds
    let all = topics.flatMap { topic in
      let found = topic.messages(
        from: start - lasting, to: end - lasting, kept: hours, now: moment.now)
      let last = (found.upperBound - 1) / step * step
      return stride(from: last, to: found.lowerBound - 1, by: Int64.Stride(-step)).prefix(limit)
        .map { topic.message($0) }
    }
    return Array(all.sorted { $0.time > $1.time }.prefix(limit))
  }
}
