import CloudMonitor
import FoundationEssentials

extension Handlers {
  mutating func registerMonitor() {
    register(DescribeBaseMetrics.self) { request, _, _ throws(ServiceFault) in
      let sets: [MetricSet] =
        switch request.namespace {
        case Metric.namespace:
          Metric.all.map(\.description) + SilentMetric.all.map(\.description)
        case MQTTMetric.namespace: MQTTMetric.allCases.map(\.description)
        default: []
        }
      let wanted = request.dimensions.map(Set.init)
      return DescribeBaseMetrics.Response(
        metricSet: sets.filter { set in
          (request.metricName ?? set.metricName) == set.metricName
            && (wanted.map { $0 == Set(set.names) } ?? true)
        })
    }
    register(GetMonitorData.self) { request, world, moment throws(ServiceFault) in
      let query = try MonitorQuery(request, at: moment)
      return try query.answer(of: &world, at: moment)
    }
    register(GetTopNMonitorData.self) { request, world, moment throws(ServiceFault) in
      let query = try MonitorQuery(request, at: moment)
      return GetTopNMonitorData.Response(
        metricName: request.metricName, period: request.period ?? 60, n: request.n,
        orderedDataPoints: try query.greatest(request.n, of: &world, at: moment), msg: "")
    }
    register(DescribeStatisticData.self) { request, _, moment throws(ServiceFault) in
      // The products that the action is documented for: the account has nothing of them.
      guard ["QCE/TKE2", "QCE/KEEWIDB", "QCE/CAMP"].contains(request.namespace) else {
        throw .invalidValue("The namespace \(request.namespace) has no such statistics.")
      }
      guard request.module == "monitor" else { throw .invalidValue("Module must be monitor.") }
      let now = CalendarText(milliseconds: moment.now, secondsEast: 28_800).plain
      return DescribeStatisticData.Response(
        period: request.period ?? 60, startTime: request.startTime ?? now,
        endTime: request.endTime ?? now,
        data: request.metricNames.map { MetricData(metricName: $0, points: []) })
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

extension SilentMetric {
  fileprivate var description: MetricSet {
    MetricSet(
      namespace: Metric.namespace, metricName: name, unit: unit, unitCname: "",
      period: Metric.periods.map(\.seconds),
      periods: Metric.periods.map { period in
        PeriodsSt(period: String(period.seconds), statType: ["avg"])
      }, meaning: MetricObjectMeaning(en: "", zh: name),
      dimensions: [DimensionsDesc(dimensions: dimensions)], metricCName: name, metricEName: "")
  }
}

extension MQTTMetric {
  fileprivate var description: MetricSet {
    MetricSet(
      namespace: Self.namespace, metricName: rawValue, unit: unit, unitCname: "",
      period: Self.periods.map(\.seconds),
      periods: Self.periods.map { period in
        PeriodsSt(period: String(period.seconds), statType: [statistic(of: period.seconds)])
      }, meaning: MetricObjectMeaning(en: "", zh: title),
      dimensions: [DimensionsDesc(dimensions: dimensions)], metricCName: title, metricEName: "")
  }
}

extension MetricSet {
  /// The names that its series are told apart by.
  fileprivate var names: [String] { dimensions?.first?.dimensions ?? [] }
}
