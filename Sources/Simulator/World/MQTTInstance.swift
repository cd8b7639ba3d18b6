import TRocket

/// An MQTT instance.
struct MQTTInstance: Named {
  /// Its id.
  var name: String
  var title: String
  var remark: String
  var type: InstanceType
  var sku: String
  var status: Scheduled<InstanceStatus>
  var topicLimit: Int
  var tpsLimit: Int
  var subscriptionLimit: Int
  var clientLimit: Int
  /// Unix milliseconds.
  var createdTime: Int64
  var publicStatus: Scheduled<MQTTPublicEndpointStatus>
  /// Mbps.
  var bandwidth: Int
  var rules: [PublicAccessRule]
  var publicEndpoints: [MQTTEndpointItem]
  var vpcEndpoints: [MQTTEndpointItem]
  var serverCertificateID: String?
  var authorityCertificateID: String?
  var topics: Table<MQTTTopic>
  var users: Table<MQTTUser>
  var clients: Table<MQTTClient>
  /// What today's product tells beside that.
  var story = MQTTStory.plain
}

/// Who may connect, with a password.
struct MQTTUser: Named, Equatable {
  var name: String
  var password: String
  var mayRead: Bool
  var mayWrite: Bool
  var remark: String
  /// Unix milliseconds.
  var createdTime: Int64
  /// Unix milliseconds.
  var modifiedTime: Int64
}
