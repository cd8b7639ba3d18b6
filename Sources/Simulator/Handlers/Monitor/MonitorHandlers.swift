import CloudMonitor
import FoundationEssentials

extension Handlers {
  mutating func registerMonitor() {
    register(DescribeBaseMetrics.self) { request, _, _ throws(ServiceFault) in
      let sets: [MetricSet] =
        switch request.namespace {
        case Metric.namespace:
          Metric.all.map(\.description) + SilentMetric.all.map(\.description)
            + LegacyMetric.allCases.map(\.description)
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
      try StatisticQuery(request, at: moment).answer
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

extension LegacyMetric {
  fileprivate var description: MetricSet {
    MetricSet(
      namespace: Metric.namespace, metricName: rawValue, unit: unit, unitCname: "",
      period: periods.map(\.seconds),
      periods: periods.map { period in
        PeriodsSt(period: String(period.seconds), statType: [statistic(of: period.seconds)])
      }, meaning: MetricObjectMeaning(en: "", zh: rawValue),
      dimensions: [DimensionsDesc(dimensions: dimensions)], metricCName: rawValue, metricEName: "")
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
