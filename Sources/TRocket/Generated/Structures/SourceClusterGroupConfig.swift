// Made by trocket-generate of trocket-2023-03-08.json: change that, not this.

import TencentCloud

/// The structure `SourceClusterGroupConfig`, part of requests.
public struct SourceClusterGroupConfig: Codable, Equatable, Sendable {
  /// Consumer group name. Wire name `GroupName`.
  public var groupName: String
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
    groupName: String, remark: String? = nil, imported: Bool? = nil, namespace: String? = nil,
    importStatus: ImportStatus? = nil
  ) {
    self.groupName = groupName
    self.remark = remark
    self.imported = imported
    self.namespace = namespace
    self.importStatus = importStatus
  }

  /// Reads it strictly.
  public init(from decoder: any Decoder) throws {
    let fields = try RequestReader(decoder)
    groupName = try fields.value("GroupName")
    remark = try fields.valueIfPresent("Remark")
    imported = try fields.valueIfPresent("Imported")
    namespace = try fields.valueIfPresent("Namespace")
    importStatus = try fields.valueIfPresent("ImportStatus")
  }

  /// Writes it without members that are nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = RequestWriter(encoder)
    try fields.write("GroupName", groupName)
    try fields.write("Remark", remark)
    try fields.write("Imported", imported)
    try fields.write("Namespace", namespace)
    try fields.write("ImportStatus", importStatus)
  }
}
