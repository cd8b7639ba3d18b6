import ActionLiterals
import ModelViewUpdate
import TencentCloud
import TerminalUI
import Testing

@testable import Catalog
@testable import Console
@testable import Panes
@testable import Watching

@Suite struct GroupHistoriesTests {
  private let key = GroupKey(instanceID: "rmq-1", name: "GID-order-created")

  private func moment(_ milliseconds: Int64) -> Moment {
    Moment(uptimeMilliseconds: milliseconds, unixMilliseconds: 1_795_487_400_000 + milliseconds)
  }

  private func sample(_ lag: Int64) -> Result<GroupSample, CloudError> {
    .success(GroupSample(lag: lag, tps: lag / 100, consumers: 8))
  }

  /// The same numbers in every run.
  private struct Noise {
    var state: UInt64
    mutating func next(below bound: Int64) -> Int64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int64(state >> 33) % bound
    }
  }

  /// A day of a sample every five seconds, which no budget allows for 2,000 groups, with lags of
  /// hundreds of thousands that tremble by thousands: 2,000 times that is within 32 MiB, with the
  /// table that holds them.
  @Test func twoThousandGroupsAreWithinTheirMemory() {
    var histories = GroupHistories(byteLimit: 1 << 30)
    var noise = Noise(state: 11)
    var jitter: Int64 = 0
    for step: Int64 in 0..<(86_400 / 5) {
      jitter = noise.next(below: 200)
      let lag = 300_000 + step * 3 + noise.next(below: 4000)
      histories.take(key, sample(lag), at: moment(step * 5000 + jitter))
    }
    // The key, the history and a quarter of empty places.
    let entry = MemoryLayout<GroupKey>.stride + MemoryLayout<GroupHistory>.stride
    let total = 2000 * (histories.byteCount + entry * 5 / 4 + 64)
    #expect(total <= 32 << 20, "\(total) bytes")
    let hour = histories[key]?.stretches(.hour, before: 86_400_000).flatMap(\.points).count
    #expect(hour == 720 || hour == 719)
  }

  @Test func itsBoundHoldsWhateverComes() {
    var histories = GroupHistories(byteLimit: 40_000)
    var noise = Noise(state: 3)
    for step: Int64 in 0..<3000 {
      for group in 0..<8 {
        let key = GroupKey(instanceID: "rmq-1", name: "group \(group)")
        histories.take(
          key, sample(noise.next(below: 1 << 30) << 20), at: moment(step * 1000))
      }
      #expect(histories.byteCount <= 44_000)
    }
    #expect(histories.count == 8)
    let left = (0..<8).compactMap { group in
      histories[GroupKey(instanceID: "rmq-1", name: "group \(group)")]?
        .latest(before: 3_000_000)?.milliseconds
    }
    #expect(left == Array(repeating: 2_999_000, count: 8))
  }

  /// The model is a value, and so are the histories in it: a sample is added where they stand, by
  /// whichever way it comes.
  @Test func samplesAreAddedInPlace() {
    let program = ConsoleProgram(
      environment: ConsoleEnvironment(
        client: { _ in preconditionFailure("no effect runs here") }, clients: .empty,
        timeZone: .fixed(hours: 0)))
    var model = ConsoleModel(
      size: Size(columns: 80, rows: 24), session: Session(region: "r"), language: .english,
      theme: .fallback)
    func addresses() -> [UInt] {
      (0..<20).compactMap {
        model.watch.history[GroupKey(instanceID: "rmq-1", name: "group \($0)")]?.address
      }
    }
    func update(_ step: Int64) {
      let measured = GroupSample(lag: step, tps: 1, consumers: 1)
      let names = (0..<20).map { "group \($0)" }
      let polled = PollAnswer(
        region: "r",
        results: Dictionary(
          uniqueKeysWithValues: names.map {
            (
              PollTarget.group(instanceID: "rmq-1", name: $0),
              .success(Polled(facts: .group(measured), milliseconds: 1))
            )
          }), jitter: 0)
      _ = program.update(&model, .polled(polled), at: moment(step * 1000 + 500))
    }
    update(1)
    let before = addresses()
    // As many as there is room for from the beginning.
    for step: Int64 in 2...4 { update(step) }
    #expect(before.count == 20 && addresses() == before)
    #expect(
      model.watch.history[GroupKey(instanceID: "rmq-1", name: "group 7")]?
        .stretches(.hour, before: 10_000).first?.points.count == 4)
  }

  @Test func failuresMakeAGapAndNoHistory() {
    var histories = GroupHistories()
    let failure = Result<GroupSample, CloudError>.failure(CloudError(.cancelled, action: "A"))
    histories.take(key, failure, at: moment(0))
    #expect(histories[key] == nil && histories.byteCount == 0)
    histories.take(key, sample(1), at: moment(1000))
    histories.take(key, failure, at: moment(2000))
    histories.take(key, sample(2), at: moment(3000))
    #expect(histories[key]?.stretches(.hour, before: 3000).count == 2)
  }

  @Test func aPauseIsAGapForAll() {
    var histories = GroupHistories()
    histories.take(key, sample(1), at: moment(1000))
    histories.take(key, sample(2), at: moment(2000))
    histories.interrupt(at: moment(9000))
    histories.take(key, sample(3), at: moment(10_000))
    histories.take(key, sample(4), at: moment(11_000))
    let lags = histories[key]?.stretches(.hour, before: 11_000).map { $0.points.map(\.latestLag) }
    #expect(lags == [[1, 2], [3, 4]])
  }

  @Test func groupsThatAreGoneAreForgotten() {
    var histories = GroupHistories()
    histories.take(key, sample(1), at: moment(1000))
    #expect(histories.byteCount > 0)
    histories.forget { $0.name != "GID-order-created" }
    #expect(histories.count == 1)
    histories.forget { $0.instanceID == "rmq-1" }
    #expect(histories.count == 0 && histories.byteCount == 0)
  }
}
