import ModelViewUpdate
import Testing

@testable import Catalog
@testable import Simulator

/// What is told of where a lag goes, over the simulator's stories: it changes at most as often as
/// the story does.
@Suite struct TrendStoryTests {
  struct Story: CustomTestStringConvertible, Sendable {
    let name: String
    let timeline: Timeline
    let rate: Double
    var testDescription: String { name }
  }

  private static func phase(_ seconds: Double, _ produce: Double, _ consume: Double)
    -> Timeline.Phase
  {
    Timeline.Phase(seconds: seconds, produce: produce, consume: consume)
  }

  static let stories = [
    Story(name: "well", timeline: .steady, rate: 2000),
    Story(name: "slow leak", timeline: .leak(0.004, backlog: 30), rate: 2400),
    Story(name: "leak", timeline: .leak(0.01, backlog: 120), rate: 1500),
    Story(name: "abandoned", timeline: .abandoned(backlog: 7200), rate: 850),
    Story(
      name: "outage",
      timeline: .outage(down: 360, catchUpPace: 3, calm: 360, diedBeforeStart: 120), rate: 2000),
    Story(
      name: "steady backlog", timeline: Timeline([phase(1, 1, 1)], initialBacklog: 300), rate: 900),
    Story(
      name: "dies once",
      timeline: Timeline([
        phase(120, 1, 1.33), phase(120, 1, 0), phase(60, 1, 3), phase(1, 1, 1.33),
      ]),
      rate: 200),
    Story(
      name: "leaks once",
      timeline: Timeline([
        phase(120, 1, 1.33), phase(300, 1, 0.9), phase(30, 1, 2), phase(1, 1, 1.33),
      ]),
      rate: 200),
  ]

  private func group(_ story: Story, seed: UInt64) -> Group {
    Group(
      name: "a", remark: "", createdTime: 0, consumers: 4, timeline: story.timeline,
      subscriptions: [.init(topic: "t", rate: story.rate, lastConsumedTime: 0)], seed: seed)
  }

  /// What is the case: what comes in against what is consumed.
  private func truth(_ story: Story, at seconds: Double) -> LagEstimate.Direction {
    let state = story.timeline.state(at: seconds)
    if state.produced > state.consumed { return .growing }
    return state.backlog > 0 && state.consumed > state.produced ? .draining : .flat
  }

  private func changes(_ directions: [LagEstimate.Direction]) -> Int {
    zip(directions, directions.dropFirst()).count { $0 != $1 }
  }

  @Test(arguments: stories, [1, 2, 3] as [UInt64])
  func aVerdictChangesAtMostAsOftenAsItsStory(_ story: Story, seed: UInt64) throws {
    let group = group(story, seed: seed)
    var history = SampleHistory()
    var (told, actual): ([LagEstimate.Direction], [LagEstimate.Direction]) = ([], [])
    for second in stride(from: 0.0, to: 1500, by: 5) {
      let sample = GroupSample(
        lag: Int64(group.lag(at: second)), tps: Int64(group.tps(at: second)),
        consumers: Int64(group.consumersOnline(at: second)))
      let moment = Moment(
        uptimeMilliseconds: Int64(second * 1000), unixMilliseconds: Int64(second * 1000))
      history.take(.success(Sample(sample, takenAt: moment)))
      actual.append(truth(story, at: second))
      if let direction = history.clearEstimate?.direction { told.append(direction) }
    }
    // The first samples may not show yet what has been going on for long.
    let late = told.first == actual.first ? 0 : 1
    #expect(changes(told) <= changes(actual) + late, "\(told.map(\.rawValue))")
    #expect(told.last == actual.last)
  }

  /// What leaks slowly looks steady at first: that it is, is said once it was so for minutes.
  @Test(arguments: [0, 8]) func whatMayBeASlowLeakIsNotCalledSteady(perSecond: Int64) throws {
    var history = SampleHistory()
    for second in stride(from: Int64(0), through: 600, by: 5) {
      let moment = Moment(uptimeMilliseconds: second * 1000, unixMilliseconds: second * 1000)
      let noise = second / 5 % 3 * 200
      let sample = GroupSample(
        lag: 72_000 + second * perSecond + noise, tps: 2400, consumers: 4)
      history.take(.success(Sample(sample, takenAt: moment)))
      if second < 120 || perSecond > 0 {
        #expect(history.estimate?.direction != .flat, "\(second) s")
      }
    }
    #expect(history.estimate?.direction == (perSecond == 0 ? .flat : .growing))
  }

  /// What an offset that was set makes of a lag is no trend of the group.
  @Test func aLagThatSomebodySetDoesNotGrow() throws {
    func directions(noted: Bool) -> [LagEstimate.Direction?] {
      var history = SampleHistory()
      return (0..<24).map { index in
        let milliseconds = Int64(index) * 5000
        if noted, index == 12 { history.beginTrendAnew(at: milliseconds - 1000) }
        let moment = Moment(uptimeMilliseconds: milliseconds, unixMilliseconds: milliseconds)
        let lag = index < 12 ? 200 + Int64(index % 3) * 40 : 3_600_000 - Int64(index) * 3300
        history.take(
          .success(Sample(GroupSample(lag: lag, tps: 2000, consumers: 8), takenAt: moment)))
        return history.clearEstimate?.direction
      }
    }
    #expect(directions(noted: true)[12...13].allSatisfy { $0 == nil })
    #expect(directions(noted: true)[14...].allSatisfy { $0 == .draining })
    // Without that the jump is part of the line for longer.
    #expect(directions(noted: false)[14] != .draining)
  }

  @Test func whatIsOnlyUnderWayIsGoneAtOnce() throws {
    var history = SampleHistory()
    for second in 0..<20 {
      let moment = Moment(
        uptimeMilliseconds: Int64(second) * 5000, unixMilliseconds: Int64(second) * 5000)
      let sample = GroupSample(lag: 700 + Int64(second % 3) * 40, tps: 3800, consumers: 8)
      history.take(.success(Sample(sample, takenAt: moment)))
    }
    let estimate = try #require(history.estimate)
    #expect(estimate.direction == .flat && estimate.secondsToDrain == 0)
  }
}
