// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

import TencentCloud

/// The structure `SourceClusterGroupConfig`, part of requests and answers.
public struct SourceClusterGroupConfig: Codable, Equatable, Sendable {
  /// Consumer group name. Wire name `GroupName`.
  public var groupName: String?
  /// Remark. Wire name `Remark`.
  public var remark: String?
  /// Whether it is imported already; ignored on input. Wire name `Imported`.
  public var imported: Bool?
  /// Namespace; 4.x clusters only. Wire name `Namespace`.
  public var namespace: String?
  /// Import result; ignored on input. Wire name `ImportStatus`.
  public var importStatus: ImportStatus?
  /// Namespace of 4.x. Only in today's dialect. Wire name `NamespaceV4`.
  public var namespaceV4: String?
  /// Consumer group name in 4.x. Only in today's dialect. Wire name `GroupNameV4`.
  public var groupNameV4: String?
  /// Full namespace of 4.x. Only in today's dialect. Wire name `FullNamespaceV4`.
  public var fullNamespaceV4: String?
  /// true: ordered delivery; false: concurrent delivery. Only in today's dialect. Wire name
  /// `ConsumeMessageOrderly`.
  public var consumeMessageOrderly: Bool?

  /// A value.
  public init(
    groupName: String? = nil, remark: String? = nil, imported: Bool? = nil,
    namespace: String? = nil, importStatus: ImportStatus? = nil, namespaceV4: String? = nil,
    groupNameV4: String? = nil, fullNamespaceV4: String? = nil, consumeMessageOrderly: Bool? = nil
  ) {
    self.groupName = groupName
    self.remark = remark
    self.imported = imported
    self.namespace = namespace
    self.importStatus = importStatus
    self.namespaceV4 = namespaceV4
    self.groupNameV4 = groupNameV4
    self.fullNamespaceV4 = fullNamespaceV4
    self.consumeMessageOrderly = consumeMessageOrderly
  }

  /// Reads what is there; a list only as a whole.
  public init(from decoder: any Decoder) throws {
    let fields = try AnswerReader(decoder)
    groupName = fields.value("GroupName")
    remark = fields.value("Remark")
    imported = fields.value("Imported")
    namespace = fields.value("Namespace")
    importStatus = fields.value("ImportStatus")
    namespaceV4 = fields.value("NamespaceV4")
    groupNameV4 = fields.value("GroupNameV4")
    fullNamespaceV4 = fields.value("FullNamespaceV4")
    consumeMessageOrderly = fields.value("ConsumeMessageOrderly")
  }

  /// Writes all, null for nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = AnswerWriter(encoder)
    try fields.write("GroupName", groupName)
    try fields.write("Remark", remark)
    try fields.write("Imported", imported)
    try fields.write("Namespace", namespace)
    try fields.write("ImportStatus", importStatus)
    try fields.write("NamespaceV4", namespaceV4, only: .today)
    try fields.write("GroupNameV4", groupNameV4, only: .today)
    try fields.write("FullNamespaceV4", fullNamespaceV4, only: .today)
    try fields.write("ConsumeMessageOrderly", consumeMessageOrderly, only: .today)
  }
}

extension SourceClusterGroupConfig: AskedStructure {
  /// Writes it without members that are nil.
  package func encodeRequest(to encoder: any Encoder) throws {
    var fields = RequestWriter(encoder)
    try fields.write("GroupName", groupName)
    try fields.write("Remark", remark)
    try fields.write("Imported", imported)
    try fields.write("Namespace", namespace)
    try fields.write("ImportStatus", importStatus)
    try fields.write("NamespaceV4", namespaceV4)
    try fields.write("GroupNameV4", groupNameV4)
    try fields.write("FullNamespaceV4", fullNamespaceV4)
    try fields.write("ConsumeMessageOrderly", consumeMessageOrderly)
  }
}
