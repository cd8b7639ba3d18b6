// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

import TencentCloud

/// The structure `SourceClusterTopicConfig`, part of requests.
public struct SourceClusterTopicConfig: Codable, Equatable, Sendable {
  /// Topic name. Wire name `TopicName`.
  public var topicName: String
  /// Topic type. Wire name `TopicType`.
  public var topicType: TopicType
  /// Queues of the topic. Wire name `QueueNum`.
  public var queueNum: Int
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
  /// Topic name in 4.x. Only in today's dialect. Wire name `TopicNameV4`.
  public var topicNameV4: String?
  /// Full namespace of 4.x. Only in today's dialect. Wire name `FullNamespaceV4`.
  public var fullNamespaceV4: String?

  /// A value.
  public init(
    topicName: String, topicType: TopicType, queueNum: Int, remark: String? = nil,
    imported: Bool? = nil, namespace: String? = nil, importStatus: ImportStatus? = nil,
    namespaceV4: String? = nil, topicNameV4: String? = nil, fullNamespaceV4: String? = nil
  ) {
    self.topicName = topicName
    self.topicType = topicType
    self.queueNum = queueNum
    self.remark = remark
    self.imported = imported
    self.namespace = namespace
    self.importStatus = importStatus
    self.namespaceV4 = namespaceV4
    self.topicNameV4 = topicNameV4
    self.fullNamespaceV4 = fullNamespaceV4
  }

  /// Reads it strictly.
  public init(from decoder: any Decoder) throws {
    let fields = try RequestReader(decoder)
    topicName = try fields.value("TopicName")
    topicType = try fields.value("TopicType")
    queueNum = try fields.value("QueueNum")
    remark = try fields.valueIfPresent("Remark")
    imported = try fields.valueIfPresent("Imported")
    namespace = try fields.valueIfPresent("Namespace")
    importStatus = try fields.valueIfPresent("ImportStatus")
    namespaceV4 = try fields.valueIfPresent("NamespaceV4")
    topicNameV4 = try fields.valueIfPresent("TopicNameV4")
    fullNamespaceV4 = try fields.valueIfPresent("FullNamespaceV4")
  }

  /// Writes it without members that are nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = RequestWriter(encoder)
    try fields.write("TopicName", topicName)
    try fields.write("TopicType", topicType)
    try fields.write("QueueNum", queueNum)
    try fields.write("Remark", remark)
    try fields.write("Imported", imported)
    try fields.write("Namespace", namespace)
    try fields.write("ImportStatus", importStatus)
    try fields.write("NamespaceV4", namespaceV4)
    try fields.write("TopicNameV4", topicNameV4)
    try fields.write("FullNamespaceV4", fullNamespaceV4)
  }
}
