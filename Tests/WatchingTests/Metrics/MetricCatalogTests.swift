import CloudMonitor
import TencentCloud
import Testing

@testable import Watching

/// Which metrics are asked for, and what refusals mean.
@Suite struct MetricCatalogTests {
  private func set(
    _ name: String, _ dimensions: [[String]], periods: [Int] = [60, 300], unit: String = "Count"
  ) -> MetricSet {
    MetricSet(
      metricName: name, unit: unit, period: periods,
      dimensions: dimensions.map { DimensionsDesc(dimensions: $0) })
  }

  @Test func aMetricIsConfirmedByNameAndDimensionSet() {
    let catalog = MetricCatalog(
      DescribeBaseMetrics.Response(metricSet: [
        set(
          "rocketmqgroupconsumerlagmessages",
          [["tenant", "namespace", "group"], ["Group", "tenant"]]),
        // Those of 4.x have a dimension more.
        set("RocketmqGroupConsumerLagLatency", [["tenant", "namespace", "group"]]),
        set("RocketmqNamespaceConsumerLagMessages", [["tenant"]], periods: []),
      ]))
    #expect(catalog.has(.groupLag) && !catalog.has(.groupLagLatency) && catalog.has(.instanceLag))
    #expect(!catalog.has(.groupTps))
    #expect(catalog.period(of: .groupLag, atLeast: 60) == 60)
    #expect(catalog.period(of: .groupLag, atLeast: 61) == 300)
    #expect(catalog.period(of: .groupLag, atLeast: 3600) == nil)
    #expect(catalog.period(of: .instanceLag, atLeast: 3600) == 3600)
    #expect(!catalog.dropping(.groupLag).has(.groupLag))
    #expect(catalog.dropping(.groupLag).has(.instanceLag))
  }

  @Test func withoutItsRightTheTablesHold() {
    // Those of MQTT are only asked for where the service named them.
    let documented = Metric.all.filter { $0.namespace == Metric.namespace }
    #expect(Metric.all.filter(MetricCatalog.documented.has) == documented)
    let left = MetricCatalog.documented.dropping(.groupTps)
    #expect(documented.filter { !left.has($0) } == [.groupTps])
    #expect(MetricCatalog.documented.period(of: .groupLag, atLeast: 3600) == 3600)
    #expect(MetricCatalog.documented.unit(of: .groupLagLatency) == "ms")
  }

  @Test(arguments: [
    ("UnauthorizedOperation", true), ("UnauthorizedOperation.CamNoAuth", true),
    ("AuthFailure.UnauthorizedOperation", true), ("FailedOperation.ErrNotOpen", true),
    ("FailedOperation.ErrOwed", true), ("UnsupportedRegion", true), ("NoSuchProduct", true),
    ("InvalidAction", true), ("LimitExceeded.LimitedAccess", false),
    ("InvalidParameterValue", false), ("RequestLimitExceeded", false), ("InternalError", false),
    ("FailedOperation.APITranslateError", false), ("AuthFailure.SignatureExpire", false),
  ])
  func refusalsEndItOrPass(code: String, isFinal: Bool) {
    let error = CloudError(.service(code: code, message: ""), action: GetMonitorData.id)
    #expect(MonitorFailure(error).isFinal == isFinal)
  }

  @Test func aNetworkThatFailsMeansNothing() {
    let error = CloudError(.transport(.timedOut), action: GetMonitorData.id)
    #expect(MonitorFailure(error) == .passing(error))
  }
}
