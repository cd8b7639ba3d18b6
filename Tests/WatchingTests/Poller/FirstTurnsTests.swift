import Catalog
import Testing

@testable import Watching

/// Who is looked at first, by what is known of how far everything is behind.
@Suite struct FirstTurnsTests {
  /// A made-up region: lags by instance and group.
  private struct Region {
    let lags: [String: [Int64]]

    /// Forty small instances and one of two thousand groups, a few of them far behind.
    init(seed: UInt64) {
      var numbers = SeededNumbers(state: seed)
      func group(_ chance: Int) -> Int64 {
        Int.random(in: 0..<chance, using: &numbers) == 0
          ? Int64.random(in: 1000...100_000, using: &numbers)
          : Int64.random(in: 0...60, using: &numbers)
      }
      var lags = ["shared": (0..<2000).map { _ in group(200) }]
      for index in 0..<40 { lags["small-\(index)"] = (0..<60).map { _ in group(100) } }
      self.lags = lags
    }

    var worst: Set<Int64> {
      Set(lags.values.flatMap { $0 }.sorted(by: >).prefix(FirstTurns.worstCount))
    }

    /// How many calls it takes until the worst groups were all measured.
    /// - Parameter isTold: Whether it is known how far the instances are behind.
    func callsToTheWorst(isTold: Bool) -> Int {
      var turns = FirstTurns()
      if isTold { turns.take(lags: lags.mapValues { $0.reduce(0, +) }) }
      var waiting: [(turn: Int64, id: String, index: Int)] = []
      for (id, groups) in lags.sorted(by: { $0.key < $1.key }) {
        for index in groups.indices {
          waiting.append((turns.take(.group(instanceID: id, name: "\(index)")), id, index))
        }
      }
      var (left, calls) = (worst, 0)
      while !left.isEmpty, !waiting.isEmpty {
        if !turns.moved().isEmpty {
          for place in waiting.indices {
            waiting[place].turn = turns.again(waiting[place].turn, of: waiting[place].id)
          }
        }
        waiting.sort { ($1.turn, $1.id, $1.index) < ($0.turn, $0.id, $0.index) }
        // A look takes as many as a quarter of a second may.
        for _ in 0..<min(25, waiting.count) {
          let next = waiting.removeLast()
          let lag = lags[next.id]?[next.index] ?? 0
          turns.found(lag, of: next.id)
          left.remove(lag)
          calls += 1
        }
      }
      return calls
    }
  }

  @Test(arguments: [1, 2, 3]) func theWorstAreFoundByTwoThirdsOfTheCalls(_ seed: UInt64) {
    let region = Region(seed: seed)
    let (told, untold) = (
      region.callsToTheWorst(isTold: true), region.callsToTheWorst(isTold: false)
    )
    #expect(told * 3 <= untold * 2, "\(told) of 4,400, else \(untold)")
  }

  /// All that an instance is behind by was found: the rest of its groups can wait.
  @Test func whatCannotHoldAWorstGroupWaitsForAllThatMay() {
    var turns = FirstTurns()
    turns.note(instanceID: "a", isPreferred: true)
    turns.take(lags: ["a": 1000, "b": 40])
    let group = turns.take(.group(instanceID: "a", name: "1"))
    let other = turns.take(.group(instanceID: "b", name: "1"))
    _ = turns.take(.group(instanceID: "a", name: "2"))
    _ = turns.moved()
    #expect(turns.again(group, of: "a") < turns.again(other, of: "b"))
    turns.found(1000, of: "a")
    #expect(turns.moved() == ["a"])
    #expect(turns.again(group, of: "a") > turns.again(other, of: "b"))
  }

  /// Nobody knows which group is behind before it was asked, but which were last time.
  @Test func whatWasTheWorstLastTimeComesBeforeAllElse() {
    var poller = Poller(budgetPerSecond: 10, refreshMilliseconds: 5000, firstRound: FirstRound())
    poller.watch([.groups("a"), .groups("b")], urgency: .structural)
    let names = (0..<9).map { "\($0)" }
    poller.watch(names.map { .group(instanceID: "a", name: $0) }, urgency: .rest)
    poller.remember([GroupKey(instanceID: "b", name: "3"), GroupKey(instanceID: "a", name: "7")])
    poller.watch(names.map { .group(instanceID: "b", name: $0) }, urgency: .rest)
    poller.takeLags(ofInstances: ["a": 1000, "b": 10])
    let groups = poller.entries.filter { if case .group = $0.key { true } else { false } }
    let first = groups.sorted {
      ($0.value.turn, $0.value.number) < ($1.value.turn, $1.value.number)
    }
    .prefix(2).map(\.key)
    #expect(first == [.group(instanceID: "a", name: "7"), .group(instanceID: "b", name: "3")])
    #expect(groups[.group(instanceID: "a", name: "1")]?.turn ?? 0 > FirstTurns.formerTurn)
  }

  /// Less may be left than was found: messages were consumed meanwhile.
  @Test func moreThanWasSaidIsNoLessThanNothing() {
    var turns = FirstTurns()
    turns.take(lags: ["a": 10])
    _ = turns.take(.group(instanceID: "a", name: "1"))
    turns.found(.max, of: "a")
    turns.found(.max, of: "a")
    turns.found(nil, of: "a")
    #expect(turns.moved() == ["a"])
  }
}
