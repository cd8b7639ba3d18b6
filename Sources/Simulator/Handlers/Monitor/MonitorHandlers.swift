import CloudMonitor
import FoundationEssentials

extension Handlers {
  mutating func registerMonitor() {
    register(DescribeBaseMetrics.self) { request, _, _ throws(ServiceFault) in
      guard request.namespace == Metric.namespace else {
        return DescribeBaseMetrics.Response(metricSet: [])
      }
      let wanted = request.dimensions.map(Set.init)
      return DescribeBaseMetrics.Response(
        metricSet: Metric.all.filter { metric in
          (request.metricName ?? metric.name) == metric.name
            && (wanted.map { $0 == Set(metric.subject.dimensions) } ?? true)
        }.map(\.description))
    }
    register(GetMonitorData.self) { request, world, moment throws(ServiceFault) in
      let query = try MonitorQuery(request, at: moment)
      return try query.answer(of: &world, at: moment)
    }
    register(DescribeStatisticData.self) { request, _, _ throws(ServiceFault) in
      throw .invalidValue("The namespace \(request.namespace) has no such statistics.")
    }
  }
}

extension Metric {
  fileprivate var description: MetricSet {
    MetricSet(
      namespace: Self.namespace, metricName: name, unit: quantity.unit, unitCname: "",
      period: Self.periods.map(\.seconds),
      periods: Self.periods.map { period in
        PeriodsSt(period: String(period.seconds), statType: [quantity.statistic])
      }, meaning: MetricObjectMeaning(en: "", zh: quantity.title),
      dimensions: [DimensionsDesc(dimensions: subject.dimensions)], metricCName: quantity.title,
      metricEName: "")
  }
}
