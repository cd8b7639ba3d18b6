// Made by product-generate of monitor-2018-07-24.json: change that, not this.
// A table, a row a line: swift-format would tear the rows apart.
// swift-format-ignore-file

import TencentCloud

extension StructureDescriptor {
  static let all: [StructureDescriptor] = [
    StructureDescriptor(
      name: "DataPoint",
      members: #"""
        Dimensions {Dimension} [] | The series' dimension set; its order, and names beyond those asked for, may differ from the request.
        Timestamps float [] | The times that have a point, Unix seconds; a missing time is a missing point.
        Values float [] | The values at Timestamps, by the metric's own statistic of the period.
        MaxValues float [] null | The maxima at Timestamps, if asked for.
        MinValues float [] null | The minima at Timestamps, if asked for.
        AvgValues float [] null | The averages at Timestamps, if asked for.
        """#),
    StructureDescriptor(
      name: "Dimension",
      members: #"""
        Name string !all null | Dimension name, in the metric's own case.
        Value string !all null | Dimension value.
        """#),
    StructureDescriptor(
      name: "DimensionsDesc",
      members: #"""
        Dimensions string [] | The dimension names of one set.
        """#),
    StructureDescriptor(
      name: "Instance",
      members: #"""
        Dimensions {Dimension} [] !all | The dimension set of one series.
        """#),
    StructureDescriptor(
      name: "MetricData",
      members: #"""
        MetricName string | Metric name.
        Points {MetricDataPoint} [] | One entry for each series.
        """#),
    StructureDescriptor(
      name: "MetricDataPoint",
      members: #"""
        Dimensions {Dimension} [] | The series' dimension set.
        Values {Point} [] | The points.
        """#),
    StructureDescriptor(
      name: "MetricObjectMeaning",
      members: #"""
        En string | In English, often blank.
        Zh string | In Chinese.
        """#),
    StructureDescriptor(
      name: "MetricSet",
      members: #"""
        Namespace string | Namespace.
        MetricName string | Metric name, as GetMonitorData takes it.
        Unit string | Unit.
        UnitCname string | Unit in Chinese, often blank.
        Period integer [] | The periods supported, seconds.
        Periods {PeriodsSt} [] | The statistics of each period.
        Meaning {MetricObjectMeaning} | What the metric means.
        Dimensions {DimensionsDesc} [] | The dimension sets the metric can be asked by.
        MetricCName string null | Display name in Chinese, may be blank.
        MetricEName string null | Display name in English, may be blank.
        """#),
    StructureDescriptor(
      name: "MidQueryCondition",
      members: #"""
        Key string !all | Dimension name.
        Operator string !all | = or in.
        Value string [] !all | Dimension values; = uses the first only.
        """#),
    StructureDescriptor(
      name: "PeriodsSt",
      members: #"""
        Period string | Period in seconds, as text.
        StatType string [] | Statistics of that period: sum, avg, max, min, expr and others; the first is taken for what Values holds.
        """#),
    StructureDescriptor(
      name: "Point",
      members: #"""
        Timestamp integer unit=seconds | Time of the point, Unix seconds.
        Value float null | Value of the point; null where there is none.
        """#),
    StructureDescriptor(
      name: "SingleOrderedDataPoint",
      members: #"""
        Dimensions {Dimension} [] null | The series' dimension set.
        Value float null | Value of the point.
        Timestamp integer null unit=seconds | Time of the point, Unix seconds.
        Order integer null | Place in the order.
        """#),
  ]
}
