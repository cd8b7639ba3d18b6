package import Catalog
package import TencentCloud
package import Watching

/// What `monitor` was asked for.
package enum MetricTask: Equatable, Sendable {
  /// The detail of a group, over a span.
  case group(paneID: Int, GroupKey, HistorySpan)
  /// The detail of an MQTT instance, over a span.
  case chart(paneID: Int, instanceID: String, HistorySpan)
  /// The detail of an instance: by whom it is throttled.
  case blame(paneID: Int, instanceID: String)
  /// A metric of instances, for the board.
  case board(MetricBook.Job, ids: [String])
  /// How far all groups of instances are behind, for the first look.
  case lags
  /// Since when groups are behind, for the board.
  case since([GroupKey])
}

/// What asking `monitor` came to.
package struct MetricAnswer: Sendable {
  /// The region that was asked.
  package let region: String
  /// What for.
  package let task: MetricTask
  /// Whether the user had asked for it.
  package let purpose: MonitorPurpose
  /// Which metrics there are, where that was asked as well.
  package let catalog: Result<MetricCatalog, CloudError>?
  /// The series.
  package let reading: MetricReading
}
