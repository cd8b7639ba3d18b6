// Made by product-generate of monitor-2018-07-24.json: change that, not this.
// A table, a row a line: swift-format would tear the rows apart.
// swift-format-ignore-file

import TencentCloud

extension StructureDescriptor {
  static let all: [StructureDescriptor] = [
    StructureDescriptor(
      name: "DataPoint",
      members: [
        .init("Dimensions", .structure("Dimension"), isList: true, "The series' dimension set; its order, and names beyond those asked for, may differ from the request."),
        .init("Timestamps", .float, isList: true, "The times that have a point, Unix seconds; a missing time is a missing point."),
        .init("Values", .float, isList: true, "The values at Timestamps, by the metric's own statistic of the period."),
        .init("MaxValues", .float, isList: true, isNullable: true, "The maxima at Timestamps, if asked for."),
        .init("MinValues", .float, isList: true, isNullable: true, "The minima at Timestamps, if asked for."),
        .init("AvgValues", .float, isList: true, isNullable: true, "The averages at Timestamps, if asked for."),
      ]),
    StructureDescriptor(
      name: "Dimension",
      members: [
        .init("Name", .string, requiredIn: .all, isNullable: true, "Dimension name, in the metric's own case."),
        .init("Value", .string, requiredIn: .all, isNullable: true, "Dimension value."),
      ]),
    StructureDescriptor(
      name: "DimensionsDesc",
      members: [
        .init("Dimensions", .string, isList: true, "The dimension names of one set."),
      ]),
    StructureDescriptor(
      name: "Instance",
      members: [
        .init("Dimensions", .structure("Dimension"), isList: true, requiredIn: .all, "The dimension set of one series."),
      ]),
    StructureDescriptor(
      name: "MetricData",
      members: [
        .init("MetricName", .string, "Metric name."),
        .init("Points", .structure("MetricDataPoint"), isList: true, "One entry for each series."),
      ]),
    StructureDescriptor(
      name: "MetricDataPoint",
      members: [
        .init("Dimensions", .structure("Dimension"), isList: true, "The series' dimension set."),
        .init("Values", .structure("Point"), isList: true, "The points."),
      ]),
    StructureDescriptor(
      name: "MetricObjectMeaning",
      members: [
        .init("En", .string, "In English, often blank."),
        .init("Zh", .string, "In Chinese."),
      ]),
    StructureDescriptor(
      name: "MetricSet",
      members: [
        .init("Namespace", .string, "Namespace."),
        .init("MetricName", .string, "Metric name, as GetMonitorData takes it."),
        .init("Unit", .string, "Unit."),
        .init("UnitCname", .string, "Unit in Chinese, often blank."),
        .init("Period", .integer, isList: true, "The periods supported, seconds."),
        .init("Periods", .structure("PeriodsSt"), isList: true, "The statistics of each period."),
        .init("Meaning", .structure("MetricObjectMeaning"), "What the metric means."),
        .init("Dimensions", .structure("DimensionsDesc"), isList: true, "The dimension sets the metric can be asked by."),
        .init("MetricCName", .string, isNullable: true, "Display name in Chinese, may be blank."),
        .init("MetricEName", .string, isNullable: true, "Display name in English, may be blank."),
      ]),
    StructureDescriptor(
      name: "MidQueryCondition",
      members: [
        .init("Key", .string, requiredIn: .all, "Dimension name."),
        .init("Operator", .string, requiredIn: .all, "= or in."),
        .init("Value", .string, isList: true, requiredIn: .all, "Dimension values; = uses the first only."),
      ]),
    StructureDescriptor(
      name: "PeriodsSt",
      members: [
        .init("Period", .string, "Period in seconds, as text."),
        .init("StatType", .string, isList: true, "Statistics of that period: sum, avg, max, min, expr and others; the first is taken for what Values holds."),
      ]),
    StructureDescriptor(
      name: "Point",
      members: [
        .init("Timestamp", .integer, timeUnit: .seconds, "Time of the point, Unix seconds."),
        .init("Value", .float, isNullable: true, "Value of the point; null where there is none."),
      ]),
  ]
}
