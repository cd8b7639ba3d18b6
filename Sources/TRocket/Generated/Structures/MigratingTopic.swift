// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

import TencentCloud

/// The structure `MigratingTopic`, part of answers.
public struct MigratingTopic: Codable, Equatable, Sendable {
  /// Topic name. Wire name `TopicName`.
  public var topicName: String?
  /// Stage: S source, D destination; RW, R, NA. Wire name `MigrationStatus`.
  public var migrationStatus: MigrationStatus?
  /// Whether the last check passed. Wire name `HealthCheckPassed`.
  public var healthCheckPassed: Bool?
  /// Reason of the last failed check. Wire name `HealthCheckError`.
  public var healthCheckError: HealthCheckError?
  /// Namespace; 4.x clusters only. Wire name `Namespace`.
  public var namespace: String?
  /// Namespace of 4.x. Wire name `NamespaceV4`.
  public var namespaceV4: String?
  /// Topic name in 4.x. Wire name `TopicNameV4`.
  public var topicNameV4: String?
  /// Full namespace of 4.x. Wire name `FullNamespaceV4`.
  public var fullNamespaceV4: String?
  /// All reasons of the last failed check. Wire name `HealthCheckErrorList`.
  public var healthCheckErrorList: [HealthCheckError]?

  /// A value.
  public init(
    topicName: String? = nil, migrationStatus: MigrationStatus? = nil,
    healthCheckPassed: Bool? = nil, healthCheckError: HealthCheckError? = nil,
    namespace: String? = nil, namespaceV4: String? = nil, topicNameV4: String? = nil,
    fullNamespaceV4: String? = nil, healthCheckErrorList: [HealthCheckError]? = nil
  ) {
    self.topicName = topicName
    self.migrationStatus = migrationStatus
    self.healthCheckPassed = healthCheckPassed
    self.healthCheckError = healthCheckError
    self.namespace = namespace
    self.namespaceV4 = namespaceV4
    self.topicNameV4 = topicNameV4
    self.fullNamespaceV4 = fullNamespaceV4
    self.healthCheckErrorList = healthCheckErrorList
  }

  /// Reads what is there; a list only as a whole.
  public init(from decoder: any Decoder) throws {
    let fields = try AnswerReader(decoder)
    topicName = fields.value("TopicName")
    migrationStatus = fields.value("MigrationStatus")
    healthCheckPassed = fields.value("HealthCheckPassed")
    healthCheckError = fields.value("HealthCheckError")
    namespace = fields.value("Namespace")
    namespaceV4 = fields.value("NamespaceV4")
    topicNameV4 = fields.value("TopicNameV4")
    fullNamespaceV4 = fields.value("FullNamespaceV4")
    healthCheckErrorList = fields.value("HealthCheckErrorList")
  }

  /// Writes all, null for nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = AnswerWriter(encoder)
    try fields.write("TopicName", topicName)
    try fields.write("MigrationStatus", migrationStatus)
    try fields.write("HealthCheckPassed", healthCheckPassed)
    try fields.write("HealthCheckError", healthCheckError)
    try fields.write("Namespace", namespace)
    try fields.write("NamespaceV4", namespaceV4)
    try fields.write("TopicNameV4", topicNameV4)
    try fields.write("FullNamespaceV4", fullNamespaceV4)
    try fields.write("HealthCheckErrorList", healthCheckErrorList)
  }
}
