// Made by product-generate of monitor-2018-07-24.json: change that, not this.

import TencentCloud

/// The metrics of a namespace: names, units, dimension sets, periods and the statistics of each
/// period. Not paged.
public struct DescribeBaseMetrics: CloudMonitorAction {
  /// The name, as the API spells it.
  public static var name: String { "DescribeBaseMetrics" }
  /// Whether it changes anything.
  public static var mutates: Bool { false }
  /// The service's limit, in calls a second.
  public static var requestsPerSecond: Int { 20 }

  /// Namespace: QCE/ROCKETMQ or QCE/MQTT. Wire name `Namespace`.
  public var namespace: String
  /// One metric only; all of the namespace if absent. Wire name `MetricName`.
  public var metricName: String?
  /// Only metrics with these dimension names. Wire name `Dimensions`.
  public var dimensions: [String]?

  /// A request.
  public init(namespace: String, metricName: String? = nil, dimensions: [String]? = nil) {
    self.namespace = namespace
    self.metricName = metricName
    self.dimensions = dimensions
  }

  /// Reads it strictly.
  public init(from decoder: any Decoder) throws {
    let fields = try RequestReader(decoder)
    namespace = try fields.value("Namespace")
    metricName = try fields.valueIfPresent("MetricName")
    dimensions = try fields.valueIfPresent("Dimensions")
  }

  /// Writes it without members that are nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = RequestWriter(encoder)
    try fields.write("Namespace", namespace)
    try fields.write("MetricName", metricName)
    try fields.write("Dimensions", dimensions)
  }

  /// What the service answers.
  public struct Response: Codable, Equatable, Sendable {
    /// The metrics. Wire name `MetricSet`.
    public var metricSet: [MetricSet]?

    /// An answer.
    public init(metricSet: [MetricSet]? = nil) {
      self.metricSet = metricSet
    }

    /// Reads what is there; a list only as a whole.
    public init(from decoder: any Decoder) throws {
      let fields = try AnswerReader(decoder)
      metricSet = try fields.listIfPresent("MetricSet")
    }

    /// Writes all, null for nil.
    public func encode(to encoder: any Encoder) throws {
      var fields = AnswerWriter(encoder)
      try fields.write("MetricSet", metricSet)
    }
  }
}
