import CloudMonitor
import TRocket
import TencentCloud
import Testing

@testable import Simulator

/// The product `monitor` of a cloud of today.
struct MonitorTests {
  private let fixture: Fixture

  init() throws { fixture = try Fixture(dialect: .today) }

  private func request(
    _ names: [String], of id: String, seconds: Int64 = 3600, period: Int = 60
  ) -> GetMonitorData {
    let now = fixture.clock.now
    func text(_ milliseconds: Int64) -> String {
      CalendarText(milliseconds: milliseconds, secondsEast: 28_800).plain
        .replacing(" ", with: "T") + "+08:00"
    }
    return GetMonitorData(
      namespace: "QCE/ROCKETMQ", metricName: "RocketmqGroupConsumerLagMessages",
      instances: names.map {
        CloudMonitor.Instance(
          dimensions: [
            Dimension(name: "tenant", value: id), Dimension(name: "group", value: $0),
          ])
      }, period: period, startTime: text(now - seconds * 1000), endTime: text(now))
  }

  @Test func seriesComeByTheirDimensionsWithEmptyOnesForWhatIsNotThere() async throws {
    let id = try await fixture.instance("trade")
    let answer = try await fixture.client.call(request(["settlement-order", "nobody"], of: id))
    #expect(answer.dataPoints?.count == 2)
    let first = try #require(answer.dataPoints?.first)
    #expect(first.dimensions?.first { $0.name == "group" }?.value == "settlement-order")
    #expect((first.values?.count ?? 0) > 50 && first.values?.count == first.timestamps?.count)
    #expect(answer.dataPoints?.last?.values == [])
    #expect(answer.startTime?.hasSuffix("+08:00") == true)
  }

  @Test func aCallHasItsLimits() async throws {
    let id = try await fixture.instance("trade")
    let many = (0..<51).map { "g\($0)" }
    #expect(await fixture.code(request(many, of: id)) == "LimitExceeded.LimitedAccess")
    let long = request(["settlement-order"], of: id, seconds: 7200 * 61)
    #expect(await fixture.code(long) == "LimitExceeded.LimitedAccess")
    #expect(
      await fixture.code(request(["settlement-order"], of: id, period: 10))
        == "InvalidParameterValue")
    var unknown = request(["settlement-order"], of: id)
    unknown.metricName = "RocketmqNothing"
    #expect(await fixture.code(unknown) == "InvalidParameterValue")
  }

  /// Asked by the instance alone, it answers whole names, the greatest first.
  @Test func theGreatestComeFirstByWholeNames() async throws {
    let id = try await fixture.instance("trade")
    let lags = request(["settlement-order"], of: id)
    func ask(_ count: Int) -> GetTopNMonitorData {
      GetTopNMonitorData(
        namespace: lags.namespace, metricName: lags.metricName,
        instances: [CloudMonitor.Instance(dimensions: [Dimension(name: "tenant", value: id)])],
        startTime: lags.startTime ?? "", endTime: lags.endTime ?? "", n: count)
    }
    let points = try #require(
      try await fixture.client.call(ask(3)).orderedDataPoints)
    #expect(points.map(\.order) == [1, 2, 3])
    let values = points.compactMap(\.value)
    #expect(values == values.sorted(by: >) && (values.first ?? 0) > 0)
    #expect(points.allSatisfy { Set($0.dimensions?.map(\.name) ?? []) == ["tenant", "group"] })
    // The same as asked for by its whole name.
    let name = try #require(points.first?.dimensions?.first { $0.name == "group" }?.value)
    let series = try await fixture.client.call(request([name], of: id))
    #expect(series.dataPoints?.first?.values?.last == values.first)
    #expect(await fixture.code(ask(0)) == "InvalidParameterValue")
  }

  @Test func metricsAreDescribedWithTheirSets() async throws {
    let all = try await fixture.client.call(DescribeBaseMetrics(namespace: "QCE/ROCKETMQ"))
    #expect((all.metricSet?.count ?? 0) > 50)
    let groups = try await fixture.client.call(
      DescribeBaseMetrics(namespace: "QCE/ROCKETMQ", dimensions: ["group", "tenant"]))
    #expect(
      groups.metricSet?.allSatisfy { $0.dimensions?.first?.dimensions == ["tenant", "group"] }
        == true)
    #expect(groups.metricSet?.first?.periods?.first?.period == "60")
  }

  /// What is sent in bursts is held back for a while, again and again, and nobody else is.
  @Test func throttlingComesAndGoes() async throws {
    for (name, isThrottled) in [("marketing", true), ("dev", false), ("trade", false)] {
      var asked = request([], of: "", seconds: 3600)
      asked.metricName = "RocketmqNamespaceExpenseSendLimitTps"
      let id = try await fixture.instance(name)
      asked.instances = [
        CloudMonitor.Instance(dimensions: [Dimension(name: "tenant", value: id)])
      ]
      let values = try await fixture.client.call(asked).dataPoints?.first?.values ?? []
      #expect(values.count > 50 && values.contains(0), "\(name) \(values)")
      #expect(values.contains { $0 > 50 } == isThrottled, "\(name) \(values)")
    }
  }

  @Test(arguments: [
    ("2026-11-28T20:00:00+08:00", 1_795_867_200), ("2026-11-28 20:00:00", 1_795_867_200),
    ("2026-11-28T12:00:00Z", 1_795_867_200), ("2026-11-28T07:00:00-05:00", 1_795_867_200),
  ]) func timesAreRead(text: String, unixSeconds: Int64) {
    #expect(MonitorTime(text)?.unixSeconds == unixSeconds)
  }

  @Test(arguments: ["", "2026-02-30T00:00:00Z", "2026-11-28", "2026-11-28T25:00:00+08:00"])
  func whatIsNoTimeIsNone(text: String) { #expect(MonitorTime(text) == nil) }

  /// What an account lacks refuses that, and nothing else.
  @Test func whatAnAccountLacksIsRefused() async throws {
    let id = try await fixture.instance("trade")
    let points = request(["settlement-order"], of: id)
    let metrics = DescribeBaseMetrics(namespace: "QCE/ROCKETMQ")
    fixture.simulator.faults.lacks = [.monitorDenied]
    #expect(await fixture.code(points) == "UnauthorizedOperation")
    #expect(await fixture.code(metrics) == "UnauthorizedOperation")
    fixture.simulator.faults.lacks = [.monitorQuota]
    #expect(await fixture.code(points) == "FailedOperation.ErrNotOpen")
    #expect(await fixture.code(metrics) == nil)
    fixture.simulator.faults.lacks = [.noMonitor]
    #expect(await fixture.code(points) == "UnsupportedRegion")
    #expect(await fixture.code(DescribeInstance(instanceID: id)) == nil)
  }

  private func statistics(
    _ namespace: String = "QCE/TKE2",
    conditions: [MidQueryCondition]? = [
      MidQueryCondition(key: "tke_cluster_instance_id", operator: "=", value: ["cls-1"])
    ],
    period: Int? = 300, hours: Int64 = 1
  ) -> DescribeStatisticData {
    let now = fixture.clock.now
    func text(_ milliseconds: Int64) -> String {
      CalendarText(milliseconds: milliseconds, secondsEast: 0).plain
        .replacing(" ", with: "T") + "Z"
    }
    return DescribeStatisticData(
      module: "monitor", namespace: namespace, metricNames: ["K8sWorkloadPodRestartTotal"],
      conditions: conditions, period: period, startTime: text(now - hours * 3_600_000),
      endTime: text(now))
  }

  @Test func statisticsOfOtherProductsAreAnsweredAsDocumented() async throws {
    let answer = try await fixture.client.call(statistics(period: nil))
    #expect(answer.period == 300)
    #expect(answer.startTime == "2026-01-15 02:00:00" && answer.endTime == "2026-01-15 03:00:00")
    #expect(await fixture.code(statistics(conditions: nil)) == "MissingParameter")
    #expect(await fixture.code(statistics("QCE/CAMP", conditions: nil)) == nil)
    #expect(await fixture.code(statistics(period: 7)) == "InvalidParameterValue")
    #expect(await fixture.code(statistics(period: 60, hours: 72)) == "InvalidParameterValue")
    #expect(await fixture.code(statistics(period: 300, hours: 72)) == nil)
  }

  @Test func instancesOfOldHaveAHistory() async throws {
    let tenant = "rocketmq-4kd82mxw5a7b"
    func values(
      _ metric: String, _ dimensions: [(String, String)], period: Int = 60
    ) async throws -> [Double] {
      var asked = request([], of: tenant, period: period)
      asked.metricName = metric
      asked.instances = [
        CloudMonitor.Instance(
          dimensions: ([("tenant", tenant)] + dimensions).map {
            Dimension(name: $0.0, value: $0.1)
          })
      ]
      return try await fixture.client.call(asked).dataPoints?.first?.values ?? []
    }
    let group = [("namespace", "tdmq_default"), ("group", "erp-sync")]
    let lags = try await values("RocketmqGroupDiff", group)
    #expect(lags.count > 50 && lags.contains { $0 > 100 })
    fixture.clock.advance(seconds: 600)
    let then = fixture.clock.now / 1000 / 60 * 60
    let now = try await fixture.client.call(
      DescribeConsumerLag(
        instanceID: tenant, consumerGroup: "erp-sync", namespace: "tdmq_default")
    ).consumerLag
    fixture.clock.advance(seconds: 900)
    var asked = request([], of: tenant)
    asked.metricName = "RocketmqGroupDiff"
    asked.instances = [
      CloudMonitor.Instance(
        dimensions: ([("tenant", tenant)] + group).map { Dimension(name: $0.0, value: $0.1) })
    ]
    let points = try #require(try await fixture.client.call(asked).dataPoints?.first)
    let index = try #require(points.timestamps?.firstIndex(of: Double(then)))
    #expect(points.values?[index] == Double(try #require(now)))
    #expect(
      try await values("RocketmqGroupDiff", [("namespace", "other"), ("group", "erp-sync")])
        .isEmpty)
    #expect(try await values("RocketmqTenantDiff", []).count > 50)
    await #expect(throws: CloudError.self) {
      _ = try await values("RocketmqTenantNumberOfSendLimit", [], period: 3600)
    }
    let sets = try await fixture.client.call(
      DescribeBaseMetrics(namespace: "QCE/ROCKETMQ")
    ).metricSet
    let diff = try #require(sets?.first { $0.metricName == "RocketmqGroupDiff" })
    #expect(diff.periods?.map(\.statType) == [["sum"], ["avg"], ["avg"], ["avg"]])
    let limits = try #require(sets?.first { $0.metricName == "RocketmqTenantNumberOfSendLimit" })
    #expect(limits.period == [60, 300])
    #expect(sets?.count == 102)
  }
}
