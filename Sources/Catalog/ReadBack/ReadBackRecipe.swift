import TRocket
package import TencentCloud

/// A kind of thing that changes are made to: how one is read, and what may stand in it.
package struct ReadBackRecipe: Equatable, Sendable {
  /// A call that tells of it.
  package enum Source: Equatable, Sendable {
    /// An action that describes the one thing.
    case describe(ActionID)
    /// The row of a list: the action, its filter by a part of the name, and the item's member
    /// that holds the name. Every page is read until it is found.
    case row(ActionID, filter: String, name: String)
  }

  /// The calls, in order: a later one is asked only for what the earlier ones did not tell.
  package let sources: [Source]
  /// The parameter that names it; nil for an instance, and for what an instance has one of.
  package var nameParameter: String?
  /// Parameters whose values can be read, in the order in which they are shown.
  package let fields: [String]
  /// Names in answers, where they differ from the parameter's.
  package var aliases: [String: String] = [:]
  /// Values by which an answer says that there is no such thing any more, or not yet.
  package var absence: [String: Set<String>] = [:]
  /// Fields in which blanks mean nothing at all.
  package var blankFields: Set<String> = []

  package init(
    sources: [Source], nameParameter: String? = nil, fields: [String],
    aliases: [String: String] = [:], absence: [String: Set<String>] = [:],
    blankFields: Set<String> = []
  ) {
    self.sources = sources
    self.nameParameter = nameParameter
    self.fields = fields
    self.aliases = aliases
    self.absence = absence
    self.blankFields = blankFields
  }

  package static let topic = ReadBackRecipe(
    sources: [
      .describe(DescribeTopic.id), .row(DescribeTopicList.id, filter: "TopicName", name: "Topic"),
    ], nameParameter: "Topic", fields: ["TopicType", "QueueNum", "MsgTTL", "Remark"])
  package static let group = ReadBackRecipe(
    sources: [.describe(DescribeConsumerGroup.id)], nameParameter: "ConsumerGroup",
    fields: ["ConsumeEnable", "ConsumeMessageOrderly", "MaxRetryTimes", "Remark"])
  package static let role = ReadBackRecipe(
    sources: [.row(DescribeRoleList.id, filter: "RoleName", name: "RoleName")],
    nameParameter: "Role", fields: ["PermWrite", "PermRead", "Remark"])
  package static let instance = ReadBackRecipe(
    sources: [.describe(DescribeInstance.id)],
    fields: [
      "Name", "SkuCode", "MaxTopicNum", "MessageRetention", "SendReceiveRatio",
      "ScaledTpsEnabled", "Remark",
    ],
    aliases: ["Name": "InstanceName", "MaxTopicNum": "TopicNumLimit"],
    absence: ["InstanceStatus": ["DELETING", "DESTROYED"]])

  package static let mqttInstance = ReadBackRecipe(
    sources: [.describe(DescribeMQTTInstance.id)], fields: ["Name", "Remark"],
    aliases: ["Name": "InstanceName"], absence: ["InstanceStatus": ["DELETING", "DESTROYED"]])
  package static let mqttTopic = ReadBackRecipe(
    sources: [.describe(DescribeMQTTTopic.id)], nameParameter: "Topic", fields: ["Remark"])
  package static let mqttUser = ReadBackRecipe(
    sources: [.row(DescribeMQTTUserList.id, filter: "Username", name: "Username")],
    nameParameter: "Username", fields: ["PermWrite", "PermRead", "Remark"])
  static let certificates = ReadBackRecipe(
    sources: [.describe(DescribeMQTTInstanceCert.id)], fields: ["SSLServerCertId", "SSLCaCertId"],
    blankFields: ["SSLServerCertId", "SSLCaCertId"])
  static let publicEndpoint = ReadBackRecipe(
    sources: [.describe(DescribeMQTTInsPublicEndpoints.id)], fields: ["Bandwidth", "Rules"],
    absence: ["Status": ["CLOSE", "CLOSING"]])

  /// Instances of one name: a purchase names none by its id, and names are not unique.
  package static let purchase = ReadBackRecipe(
    sources: [.row(DescribeInstanceList.id, filter: "InstanceName", name: "InstanceName")],
    nameParameter: "Name", fields: [])
  package static let mqttPurchase = ReadBackRecipe(
    sources: [.row(DescribeMQTTInstanceList.id, filter: "InstanceName", name: "InstanceName")],
    nameParameter: "Name", fields: [])
}
