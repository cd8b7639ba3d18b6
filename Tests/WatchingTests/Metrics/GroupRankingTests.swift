import CloudMonitor
import Testing

@testable import Catalog
@testable import Watching

/// Which groups are the worst, as one call tells of many instances.
@Suite struct GroupRankingTests {
  private let question = GroupRanking(of: ["rmq-1", "rmq-2"], now: 1_795_867_200)

  private func point(
    _ names: [(String, String)], _ value: Double?
  ) -> SingleOrderedDataPoint {
    SingleOrderedDataPoint(
      dimensions: names.map { Dimension(name: $0, value: $1) }, value: value)
  }

  private func groups(_ points: [SingleOrderedDataPoint]?) -> [String]? {
    question.groups(in: GetTopNMonitorData.Response(orderedDataPoints: points))?
      .map { "\($0.instanceID)/\($0.name)" }
  }

  @Test func oneCallAsksForFiftyInstancesByTheirNamesAlone() {
    let action = GroupRanking(of: (0..<60).map { "rmq-\($0)" }, now: 1_795_867_200).action
    #expect(action.metricName == "RocketmqGroupConsumerLagMessages" && action.n == 60)
    #expect(action.instances.count == 50)
    #expect(action.instances.allSatisfy { $0.dimensions.map(\.name) == ["tenant"] })
    #expect(action.startTime.hasSuffix("+08:00") && action.period == 60)
  }

  /// A name may come in another case, with others beside it, more than once and in any order.
  @Test func theFurthestBehindComesFirst() {
    let points = [
      point([("group", "b"), ("tenant", "rmq-1")], 7),
      point([("Tenant", "rmq-2"), ("appid", "1"), ("group", "a")], 90),
      point([("tenant", "rmq-1"), ("group", "b")], 900),
      point([("tenant", "rmq-1"), ("group", "idle")], 0),
      point([("tenant", "rmq-1"), ("group", "unknown")], nil),
    ]
    #expect(groups(points) == ["rmq-1/b", "rmq-2/a"])
    #expect(groups(nil) == [])
  }

  /// What was not asked for, and what names no group, is no ranking of groups.
  @Test func anAnswerOfSomethingElseIsNone() {
    let good = point([("tenant", "rmq-1"), ("group", "b")], 7)
    #expect(groups([good, point([("tenant", "rmq-9"), ("group", "b")], 7)]) == nil)
    #expect(groups([good, point([("tenant", "rmq-1")], 7)]) == nil)
    #expect(groups([good, point([("tenant", "rmq-1"), ("group", "")], 7)]) == nil)
    #expect(groups([good, SingleOrderedDataPoint(value: 7)]) == nil)
  }
}
