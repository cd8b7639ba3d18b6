import ModelViewUpdate
import TencentCloud
import Testing

@testable import Catalog
@testable import Watching

/// What is believed, and when, with literals.
@Suite struct FindingBookTests {
  private func take(_ levels: [Steadiness.Level], needed: Int) -> [Bool] {
    var steadiness = Steadiness()
    return levels.enumerated().map { index, level in
      _ = steadiness.take(level, sampledAt: Int64(index), needed: needed)
      return steadiness.isOn
    }
  }

  @Test func itTakesSomeInARow() {
    #expect(take([.bad, .bad, .good, .good], needed: 2) == [false, true, true, false])
    #expect(take([.bad, .good, .bad, .good, .bad], needed: 2) == Array(repeating: false, count: 5))
    #expect(take([.bad, .bad, .good, .bad, .good, .bad], needed: 2).suffix(5).allSatisfy { $0 })
    #expect(take([.bad, .good], needed: 1) == [true, false])
  }

  @Test func betweenTheThresholdsWhatWasBelievedStays() {
    #expect(take([.bad, .between, .bad], needed: 2) == [false, false, false])
    #expect(
      take([.bad, .bad, .between, .between, .good, .between, .good], needed: 2).suffix(6)
        .allSatisfy { $0 })
    let level = { Steadiness.Level($0, from: 1000, until: 500) }
    #expect([1000, 999, 500, 499].map(level) == [.bad, .between, .between, .good])
  }

  @Test func aSampleCountsOnce() {
    var steadiness = Steadiness()
    let changes = [1, 1, 2].map { steadiness.take(.bad, sampledAt: $0, needed: 2) }
    #expect(changes == [false, false, true])
  }

  @Test func theFirstOfAllIsBelievedAtOnce() {
    var steadiness = Steadiness()
    let isChanged = steadiness.take(.bad, sampledAt: 1, isFirst: true, needed: 2)
    #expect(isChanged && steadiness.isOn)
  }

  private let moment = Moment(uptimeMilliseconds: 0, unixMilliseconds: 1_795_487_400_000)

  private let group = FindingSubject.group(GroupKey(instanceID: "rmq-1", name: "a"))

  private func observation(
    _ severity: Finding.Severity, _ level: Steadiness.Level = .bad, at second: Int64
  ) -> Observation {
    Observation(
      finding: Finding(
        kind: .lag, severity: severity, instanceID: "rmq-1", subject: "a",
        detail: Phrase(name: "\(second)"), weight: 1, location: Location(.groups), rowID: "a"),
      level: level, sampledAt: second * 1000, isFirst: second == 0)
  }

  /// What is told of the time before the first look is told better later, and not worse again.
  @Test func whatIsToldOfTheBeginningGetsSurer() {
    var book = FindingBook()
    let key = GroupKey(instanceID: "rmq-1", name: "a")
    var first = observation(.warning, at: 0)
    first.gapMilliseconds = nil
    book.take([first], of: group, at: moment)
    let look = moment.unixMilliseconds / 1000
    #expect(book.behindSince(key)?.roughness == .orEarlier)
    func tell(_ before: Int64, doubt: Int64?) -> Int64? {
      book.began(key) { _, firstLook in
        #expect(firstLook == moment.unixMilliseconds)
        return KeptSince(
          unixSeconds: look - before, isAtLeast: doubt == nil, doubtSeconds: doubt)
      }
      return book.behindSince(key).map { look - $0.unixMilliseconds / 1000 }
    }
    #expect(tell(300, doubt: nil) == 300)
    #expect(tell(600, doubt: 150) == 600 && book.behindSince(key)?.roughness == .about)
    #expect(tell(660, doubt: 300) == 600)
    #expect(tell(640, doubt: 1) == 640)
    // What was told of one stretch says nothing of the next.
    book.take([observation(.warning, .good, at: 10)], of: group, at: moment)
    book.take([observation(.warning, .good, at: 20)], of: group, at: moment)
    #expect(book.behindSince(key) == nil)
    #expect(tell(600, doubt: 1) == nil)
  }

  /// What only looks back an hour says each minute that it began there or earlier.
  @Test func theEarliestOfWhatWasSeenIsKept() {
    var book = FindingBook()
    func since(_ seconds: Int64, _ roughness: FieldValue.Roughness, at second: Int64) -> Int64? {
      var told = observation(.warning, at: second)
      told.since = FindingSince(unixMilliseconds: seconds * 1000, roughness: roughness)
      book.take([told], of: group, at: moment)
      return book.since(told.finding).map { $0.unixMilliseconds / 1000 }
    }
    #expect(since(1000, .orEarlier, at: 0) == 1000)
    #expect(since(1060, .orEarlier, at: 60) == 1000)
    // Another stretch while it stands, after a quiet one.
    #expect(since(1100, .about, at: 120) == 1000)
    #expect(since(900, .about, at: 180) == 900)
  }

  @Test func worseAtOnceAndMilderOnlyWithTheSecondSample() {
    var book = FindingBook()
    var severities: [Finding.Severity?] = []
    let told: [Finding.Severity] = [.notice, .critical, .notice, .critical, .notice, .notice]
    for (second, severity) in told.enumerated() {
      book.take([observation(severity, at: Int64(second))], of: group, at: moment)
      severities.append(book.findings.first?.severity)
    }
    #expect(severities == [.notice, .critical, .critical, .critical, .critical, .notice])
  }

  @Test func whatIsNoLongerThereIsForgotten() {
    var book = FindingBook()
    book.take([observation(.warning, at: 0)], of: group, at: moment)
    #expect(book.suspects(GroupKey(instanceID: "rmq-1", name: "a")))
    book.take([], of: group, at: moment)
    #expect(book.findings.isEmpty)
    #expect(!book.suspects(GroupKey(instanceID: "rmq-1", name: "a")))
  }

  private func history(_ statuses: [(second: Int64, status: String)]) -> ClientHistory {
    var history = ClientHistory()
    for (second, status) in statuses {
      history.take(
        .success(
          ClientFacts(status: status, address: nil, connectedAt: nil, disconnectedAt: nil)),
        at: moment.advanced(milliseconds: second * 1000))
    }
    return history
  }

  @Test func aClientThatWentCameAndWentAgainFlaps() {
    let history = history([
      (0, "CONNECTED"), (10, "DISCONNECTED"), (20, "CONNECTED"), (30, "DISCONNECTED"),
    ])
    let flapping = Flapping(history, at: moment.advanced(milliseconds: 40_000))
    #expect(flapping.changeCount == 3 && flapping.level == .bad)
    #expect(flapping.isConnected == false)
  }

  @Test func oneReconnectIsNoFlapping() {
    let history = history([(0, "CONNECTED"), (10, "DISCONNECTED"), (20, "CONNECTED")])
    #expect(Flapping(history, at: moment.advanced(milliseconds: 30_000)).level == .between)
  }

  /// Every ten seconds, so that thirty seconds without a change are three times as long as usual.
  @Test func itIsOverOnceItIsQuietForLongerThanUsual() {
    let history = history([
      (0, "CONNECTED"), (10, "DISCONNECTED"), (20, "CONNECTED"), (30, "DISCONNECTED"),
      (40, "CONNECTED"),
    ])
    #expect(Flapping(history, at: moment.advanced(milliseconds: 69_000)).level == .bad)
    #expect(Flapping(history, at: moment.advanced(milliseconds: 70_000)).level == .good)
  }

  /// Every forty seconds: a minute without a change says nothing yet.
  @Test func slowFlappingIsGivenLonger() {
    let history = history([
      (0, "CONNECTED"), (40, "DISCONNECTED"), (80, "CONNECTED"), (120, "DISCONNECTED"),
    ])
    #expect(Flapping(history, at: moment.advanced(milliseconds: 239_000)).level == .bad)
    #expect(Flapping(history, at: moment.advanced(milliseconds: 240_000)).level == .good)
  }
}
