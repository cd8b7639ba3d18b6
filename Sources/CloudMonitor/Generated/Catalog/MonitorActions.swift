// Made by product-generate of monitor-2018-07-24.json: change that, not this.
// A table, a row a line: swift-format would tear the rows apart.
// swift-format-ignore-file

import TencentCloud

extension ActionDescriptor {
  static let monitorActions: [ActionDescriptor] = [
    ActionDescriptor(
      id: GetMonitorData.id, version: GetMonitorData.version,
      group: "Monitor", note: "The points of one metric for several series (dimension sets) over a time range. The only one of the calls that is billed: 1,000,000 a month free for each root account.",
      verb: .describe, instanceKind: .neither, mutates: false, requestsPerSecond: 20,
      parameters: #"""
        Namespace string !all | Namespace: QCE/ROCKETMQ or QCE/MQTT, in capitals.
        MetricName string !all | Metric name, one a call.
        Instances {Instance} [] !all | The series asked for, one dimension set each; at most 50 (pages of 2024 and 2025: 10).
        Period integer | Seconds a point covers; one the metric supports, 300 if absent.
        StartTime string | Start, ISO 8601 with +08:00; without a zone it is read as UTC+8.
        EndTime string | End, ISO 8601 with +08:00, not before the start; now if absent.
        SpecifyStatistics integer | Further statistics to answer, added up: 1 average, 2 maximum, 4 minimum. Those the metric is not set up for may be inexact.
        """#,
      response: #"""
        Period integer | Seconds a point covers.
        MetricName string | Metric name.
        DataPoints {DataPoint} [] | One entry for each series asked for, with empty lists where there is no data (by the documented examples).
        StartTime string | Start used, ISO 8601 with offset: the one asked for, rounded down to the period.
        EndTime string | End used, ISO 8601 with offset, rounded down to the period.
        Msg string | Message, mostly empty; may say what is wrong with the request.
        """#,
      errors: "FailedOperation.APITranslateError FailedOperation.ErrNotOpen FailedOperation.ErrOwed InternalError InvalidParameterValue LimitExceeded.LimitedAccess UnsupportedOperation"),
    ActionDescriptor(
      id: DescribeStatisticData.id, version: DescribeStatisticData.version,
      group: "Monitor", note: "The points of several metrics by dimension conditions. Documented for QCE/TKE2, QCE/KEEWIDB and QCE/CAMP only: not for RocketMQ or MQTT.",
      verb: .describe, instanceKind: .neither, mutates: false, requestsPerSecond: 20,
      parameters: #"""
        Module string !all | Always monitor.
        Namespace string !all | Namespace: QCE/TKE2 (Conditions required), QCE/KEEWIDB or QCE/CAMP.
        MetricNames string [] !all | Metric names.
        Conditions {MidQueryCondition} [] | Conditions on dimensions.
        Period integer | Seconds a point covers: 60 (range under 12 h), 300 (3 d; the default), 3600 (30 d) or 86400 (186 d).
        StartTime string | Start, ISO 8601 with +08:00; now if absent.
        EndTime string | End, ISO 8601 with +08:00; now if absent.
        GroupBys string [] | Dimension names to group by.
        """#,
      response: #"""
        Period integer | Seconds a point covers.
        StartTime string | Start used, YYYY-MM-DD hh:mm:ss without a zone (UTC+8).
        EndTime string | End used, YYYY-MM-DD hh:mm:ss without a zone (UTC+8).
        Data {MetricData} [] | One entry for each metric.
        """#,
      errors: "AuthFailure AuthFailure.UnauthorizedOperation FailedOperation FailedOperation.DataColumnNotFound FailedOperation.DataQueryFailed FailedOperation.DataTableNotFound FailedOperation.DbQueryFailed FailedOperation.DbRecordCreateFailed FailedOperation.DbRecordDeleteFailed FailedOperation.DbRecordUpdateFailed FailedOperation.DbTransactionBeginFailed FailedOperation.DbTransactionCommitFailed FailedOperation.DimQueryRequestFailed FailedOperation.DivisionByZero InternalError InternalError.CallbackFail InternalError.DependsApi InternalError.DependsDb InternalError.DependsMq InternalError.ExeTimeout InternalError.System InternalError.TaskResultFormat InvalidParameter InvalidParameter.DupTask InvalidParameter.InvalidParameter InvalidParameter.InvalidParameterParam InvalidParameter.MissAKSK InvalidParameter.ParamError InvalidParameter.SecretIdOrSecretKeyError InvalidParameter.UnsupportedProduct InvalidParameterValue InvalidParameterValue.DashboardNameExists InvalidParameterValue.VersionMismatch LimitExceeded LimitExceeded.MetricQuotaExceeded MissingParameter OperationDenied RequestLimitExceeded ResourceInUse ResourceInsufficient ResourceNotFound ResourceNotFound.NotExistTask UnauthorizedOperation UnknownParameter UnsupportedOperation"),
    ActionDescriptor(
      id: DescribeBaseMetrics.id, version: DescribeBaseMetrics.version,
      group: "Monitor", note: "The metrics of a namespace: names, units, dimension sets, periods and the statistics of each period. Not paged.",
      verb: .list, instanceKind: .neither, mutates: false, requestsPerSecond: 20,
      parameters: #"""
        Namespace string !all | Namespace: QCE/ROCKETMQ or QCE/MQTT.
        MetricName string | One metric only; all of the namespace if absent.
        Dimensions string [] | Only metrics with these dimension names.
        """#,
      response: #"""
        MetricSet {MetricSet} [] | The metrics.
        """#,
      errors: "UnsupportedOperation"),
    ActionDescriptor(
      id: GetTopNMonitorData.id, version: GetTopNMonitorData.version,
      group: "Monitor", note: "The greatest values of one metric over a time range, in order, with the dimension set of each. Its documented example asks by part of a dimension set and is answered with whole ones; that RocketMQ's metrics can be asked so is inferred: find it out.",
      verb: .describe, instanceKind: .neither, mutates: false, requestsPerSecond: 20,
      parameters: #"""
        Namespace string !all | Namespace: QCE/ROCKETMQ or QCE/MQTT, in capitals.
        MetricName string !all | Metric name, one a call.
        Instances {Instance} [] !all | The series that are ranked, by their dimensions; at most 50.
        StartTime string !all | Start, ISO 8601 with +08:00.
        EndTime string !all | End, ISO 8601 with +08:00.
        N integer !all | How many are answered at most.
        Period integer | Seconds a point covers; 60 if absent.
        """#,
      response: #"""
        MetricName string | Metric name.
        Period integer | Seconds a point covers.
        N integer | How many were asked for.
        OrderedDataPoints {SingleOrderedDataPoint} [] | The points, the greatest first.
        Msg string | Message, mostly empty.
        """#,
      errors: "FailedOperation.ErrNotOpen FailedOperation.ErrOwed InternalError InvalidParameter InvalidParameterValue LimitExceeded.LimitedAccess UnsupportedOperation"),
  ]
}
