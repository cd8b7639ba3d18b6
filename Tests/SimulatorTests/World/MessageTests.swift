import TRocket
import Testing

@testable import Simulator

@Suite struct MessageTests {
  private let topic = Topic(
    name: "order-paid", type: .normal, queues: 7, remark: "", createdTime: 1_000_000,
    lastWriteTime: 0, rate: 12.5)
  private let now: Int64 = 1_000_000 + 7_200_000

  private func group(_ change: (inout Group) -> Void = { _ in }) -> Group {
    var group = Group(
      name: "settlement", remark: "", createdTime: 0, consumers: 3,
      timeline: .leak(0.5, backlog: 1000),
      subscriptions: [.init(topic: "order-paid", rate: 12.5, lastConsumedTime: 0)], seed: 9)
    change(&group)
    return group
  }

  private var moment: Moment { Moment(now: now, elapsed: 60) }

  @Test func anIdLeadsBackToItsMessage() throws {
    let numbers = topic.messages(from: 0, to: now, kept: 1, now: now)
    #expect(numbers.count == 45_000 || numbers.count == 45_001)
    for number in [numbers.lowerBound, numbers.upperBound - 1] {
      let message = topic.message(number)
      #expect(message.id.count == 34)
      #expect(message.time <= now && message.time >= now - 3_600_000)
      #expect(topic.message(id: message.id, kept: 1, now: now) == message)
      #expect(topic.message(id: message.id.lowercased(), kept: 1, now: now) == message)
    }
    let tooOld = topic.message(numbers.lowerBound - 2)
    #expect(topic.message(id: tooOld.id, kept: 1, now: now) == nil)
    var other = topic
    other.name = "order-created"
    let last = topic.message(numbers.upperBound - 1)
    #expect(other.message(id: last.id, kept: 1, now: now) == nil)
  }

  /// Consumers and queues are two views of one lag.
  @Test(arguments: [nil, 0.8]) func partsOfALagAreAllOfIt(slowShare: Double?) {
    let group = group { $0.slowShare = slowShare }
    let subscription = group.subscriptions[0]
    let lag = group.progress(at: 60).lag(subscription)
    let shares = group.shares(of: lag, among: 3)
    #expect(shares.reduce(0, +) == lag)
    if let slowShare { #expect(shares[0] == Int(Double(lag) * slowShare)) }
    let queues = group.queues(of: topic, subscription, at: moment)
    #expect(queues.count == 7)
    #expect(queues.reduce(0) { $0 + $1.brokerOffset - $1.commitOffset } == Int64(lag))
  }

  @Test func aMessageIsConsumedOnceTheGroupHasComeToIt() {
    let group = group { $0.deadLetterShare = 0.01 }
    let subscription = group.subscriptions[0]
    let newest = topic.messages(from: 0, to: now, kept: 48, now: now).upperBound - 1
    let waiting = group.consumption(of: topic.message(newest), topic, subscription, at: moment)
    #expect(waiting == Consumption(outcome: .waiting, attempts: []))
    let old = (newest / 200) * 100 + 1
    let consumed = group.consumption(of: topic.message(old), topic, subscription, at: moment)
    #expect(consumed.outcome == .consumed && consumed.attempts.last?.hasSucceeded == true)
    let dead = group.consumption(of: topic.message(old - 1), topic, subscription, at: moment)
    #expect(dead.outcome == .dead && dead.attempts.count == 17)
    #expect(dead.attempts.allSatisfy { !$0.hasSucceeded })
    let letters = group.deadLetters(of: [topic], from: 0, to: now, kept: 48, at: moment)
    #expect(letters.contains { $0.number == old - 1 })
    #expect(letters.allSatisfy(group.isDeadLetter))
  }

  @Test func whatDoesNotFitTheExpressionIsFilteredOut() {
    let group = group { $0.subscriptions[0].expression = "PAID || REFUNDED" }
    let outcomes = (Int64(1)..<50).map { number in
      let message = topic.message(number)
      let outcome = group.consumption(of: message, topic, group.subscriptions[0], at: moment)
        .outcome
      return (message.tag == "PAID" || message.tag == "REFUNDED", outcome == .filtered)
    }
    #expect(outcomes.allSatisfy { $0.0 != $0.1 } && outcomes.contains { $0.1 })
  }
}
