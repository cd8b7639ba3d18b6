// Made by product-generate of mqtt-2024-05-16.json: change that, not this.

import TencentCloud

/// List device certificates. Filters: ClientId, CaSn, DeviceCertificateSn, DeviceCertificateCn,
/// OrganizationalUnit, NotAfterStart, NotAfterEnd, Status.
public struct DescribeDeviceCertificates: MQTTAction {
  /// The name, as the API spells it.
  public static var name: String { "DescribeDeviceCertificates" }
  /// Whether it changes anything.
  public static var mutates: Bool { false }
  /// The service's limit, in calls a second.
  public static var requestsPerSecond: Int { 20 }
  /// How many items of the list it asks for.
  public var itemLimit: Int? { limit }

  /// Instance id (mqtt-…). Wire name `InstanceId`.
  public var instanceID: String
  /// Query filters. Wire name `Filters`.
  public var filters: [Filter]?
  /// Page size; default 20, at most 100. Wire name `Limit`.
  public var limit: Int?
  /// Index of the page's first item; default 0. Wire name `Offset`.
  public var offset: Int?
  /// Order. Wire name `OrderBy`.
  public var orderBy: DeviceCertificateOrder?

  /// A request.
  public init(
    instanceID: String, filters: [Filter]? = nil, limit: Int? = nil, offset: Int? = nil,
    orderBy: DeviceCertificateOrder? = nil
  ) {
    self.instanceID = instanceID
    self.filters = filters
    self.limit = limit
    self.offset = offset
    self.orderBy = orderBy
  }

  /// Reads it strictly.
  public init(from decoder: any Decoder) throws {
    let fields = try RequestReader(decoder)
    instanceID = try fields.value("InstanceId")
    filters = try fields.valueIfPresent("Filters")
    limit = try fields.valueIfPresent("Limit")
    offset = try fields.valueIfPresent("Offset")
    orderBy = try fields.valueIfPresent("OrderBy")
  }

  /// Writes it without members that are nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = RequestWriter(encoder)
    try fields.write("InstanceId", instanceID)
    try fields.write("Filters", filters)
    try fields.write("Limit", limit)
    try fields.write("Offset", offset)
    try fields.write("OrderBy", orderBy)
  }

  /// What the service answers.
  public struct Response: Codable, Equatable, Sendable {
    /// Items in all. Wire name `TotalCount`.
    public var totalCount: Int?
    /// The page's items. Wire name `Data`.
    public var data: [DeviceCertificateItem]

    /// An answer.
    public init(totalCount: Int? = nil, data: [DeviceCertificateItem] = []) {
      self.totalCount = totalCount
      self.data = data
    }

    /// Reads what is there; a list only as a whole.
    public init(from decoder: any Decoder) throws {
      let fields = try AnswerReader(decoder)
      totalCount = try fields.total("TotalCount")
      data = try fields.list("Data")
    }

    /// Writes all, null for nil.
    public func encode(to encoder: any Encoder) throws {
      var fields = AnswerWriter(encoder)
      try fields.write("TotalCount", totalCount)
      try fields.write("Data", data)
    }
  }
}
