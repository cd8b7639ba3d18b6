// Made by trocket-generate of trocket-2023-03-08.json: change that, not this.

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

  /// A value.
  public init(
    topicName: String, topicType: TopicType, queueNum: Int, remark: String? = nil,
    imported: Bool? = nil, namespace: String? = nil, importStatus: ImportStatus? = nil
  ) {
    self.topicName = topicName
    self.topicType = topicType
    self.queueNum = queueNum
    self.remark = remark
    self.imported = imported
    self.namespace = namespace
    self.importStatus = importStatus
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
  }
}
