// Made by product-generate of mqtt-2024-05-16.json: change that, not this.

public import FoundationEssentials
import TencentCloud

/// One MQTT instance with its limits and switches.
public struct DescribeInstance: MQTTAction {
  /// The name, as the API spells it.
  public static var name: String { "DescribeInstance" }
  /// Whether it changes anything.
  public static var mutates: Bool { false }
  /// The service's limit, in calls a second.
  public static var requestsPerSecond: Int { 20 }

  /// Instance id (mqtt-…). Wire name `InstanceId`.
  public var instanceID: String

  /// A request.
  public init(instanceID: String) {
    self.instanceID = instanceID
  }

  /// Reads it strictly.
  public init(from decoder: any Decoder) throws {
    let fields = try RequestReader(decoder)
    instanceID = try fields.value("InstanceId")
  }

  /// Writes it without members that are nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = RequestWriter(encoder)
    try fields.write("InstanceId", instanceID)
  }

  /// What the service answers.
  public struct Response: Codable, Equatable, Sendable {
    /// Instance edition. Wire name `InstanceType`.
    public var instanceType: InstanceType?
    /// Instance id (mqtt-…). Wire name `InstanceId`.
    public var instanceID: String?
    /// Instance name. Wire name `InstanceName`.
    public var instanceName: String?
    /// Topics. Wire name `TopicNum`.
    public var topicNum: Int?
    /// Most topics. Wire name `TopicNumLimit`.
    public var topicNumLimit: Int?
    /// TPS limit. Wire name `TpsLimit`.
    public var tpsLimit: Int?
    /// Creation time, Unix seconds. Wire name `CreatedTime`.
    public var createdTime: Date?
    /// Remark, at most 128 characters. Wire name `Remark`.
    public var remark: String?
    /// Instance status. Wire name `InstanceStatus`.
    public var instanceStatus: InstanceStatus?
    /// Product SKU. Wire name `SkuCode`.
    public var skuCode: String?
    /// Most subscriptions of a client. Wire name `MaxSubscriptionPerClient`.
    public var maxSubscriptionPerClient: Int?
    /// Most authorization policies. Wire name `AuthorizationPolicyLimit`.
    public var authorizationPolicyLimit: Int?
    /// Most client connections. Wire name `ClientNumLimit`.
    public var clientNumLimit: Int?
    /// How device certificates are registered: JITP (by itself) or API. Wire name
    /// `DeviceCertificateProvisionType`.
    public var deviceCertificateProvisionType: ProvisionType?
    /// Whether device certificates registered by JITP are activated at once. Wire name
    /// `AutomaticActivation`.
    public var automaticActivation: Bool?
    /// 1: renews by itself; 0: does not; prepaid instances only. Wire name `RenewFlag`.
    public var renewFlag: Int?
    /// Billing mode. Wire name `PayMode`.
    public var payMode: PayMode?
    /// Expiry time, Unix milliseconds; 0: none. Wire name `ExpiryTime`.
    public var expiryTime: Date?
    /// When it will be destroyed, Unix milliseconds; 0: not planned. Wire name `DestroyTime`.
    public var destroyTime: Date?
    /// TLS one-way, mTLS two-way, BYOC one certificate per device. Wire name `X509Mode`.
    public var x509Mode: X509Mode?
    /// Most CA certificates. Wire name `MaxCaNum`.
    public var maxCaNum: Int?
    /// Code to register a CA certificate with. Wire name `RegistrationCode`.
    public var registrationCode: String?
    /// Most subscriptions of the instance. Wire name `MaxSubscription`.
    public var maxSubscription: Int?
    /// Whether authorization policies are in force. Wire name `AuthorizationPolicy`.
    public var authorizationPolicy: Bool?
    /// Most shared subscription groups. Wire name `SharedSubscriptionGroupLimit`.
    public var sharedSubscriptionGroupLimit: Int?
    /// Most topic filters of a shared subscription group; withdrawn from the model. Wire name
    /// `MaxTopicFilterPerSharedSubscriptionGroup`.
    public var maxTopicFilterPerSharedSubscriptionGroup: Int?
    /// Most automatic subscription rules. Wire name `AutoSubscriptionPolicyLimit`.
    public var autoSubscriptionPolicyLimit: Int?
    /// Most topic filters of an automatic subscription rule. Wire name
    /// `MaxTopicFilterPerAutoSubscriptionPolicy`.
    public var maxTopicFilterPerAutoSubscriptionPolicy: Int?
    /// Whether the default server certificate is used. Wire name `UseDefaultServerCert`.
    public var useDefaultServerCert: Bool?
    /// Most trusted CA certificates. Wire name `TrustedCaLimit`.
    public var trustedCaLimit: Int?
    /// Most server certificates. Wire name `ServerCertLimit`.
    public var serverCertLimit: Int?
    /// Most levels of a topic prefix. Wire name `TopicPrefixSlashLimit`.
    public var topicPrefixSlashLimit: Int?
    /// Messages a second of one client; -1 (seen): by all signs no limit. Wire name `MessageRate`.
    public var messageRate: Int?
    /// TLS versions taken, separated by commas. Wire name `TransportLayerSecurity`.
    public var transportLayerSecurity: String?
    /// Most message enrichment rules. Wire name `MessageEnrichmentRuleLimit`.
    public var messageEnrichmentRuleLimit: Int?
    /// Most bans. Wire name `BlockRuleLimit`.
    public var blockRuleLimit: Int?
    /// Whether deletion is barred. Wire name `DeleteProtect`.
    public var deleteProtect: Bool?
    /// Format of client events. Wire name `EventDialect`.
    public var eventDialect: EventDialect?
    /// What messages are hashed by. Wire name `HashMessagePolicy`.
    public var hashMessagePolicy: HashMessagePolicy?

    /// An answer.
    public init(
      instanceType: InstanceType? = nil, instanceID: String? = nil, instanceName: String? = nil,
      topicNum: Int? = nil, topicNumLimit: Int? = nil, tpsLimit: Int? = nil,
      createdTime: Date? = nil, remark: String? = nil, instanceStatus: InstanceStatus? = nil,
      skuCode: String? = nil, maxSubscriptionPerClient: Int? = nil,
      authorizationPolicyLimit: Int? = nil, clientNumLimit: Int? = nil,
      deviceCertificateProvisionType: ProvisionType? = nil, automaticActivation: Bool? = nil,
      renewFlag: Int? = nil, payMode: PayMode? = nil, expiryTime: Date? = nil,
      destroyTime: Date? = nil, x509Mode: X509Mode? = nil, maxCaNum: Int? = nil,
      registrationCode: String? = nil, maxSubscription: Int? = nil,
      authorizationPolicy: Bool? = nil, sharedSubscriptionGroupLimit: Int? = nil,
      maxTopicFilterPerSharedSubscriptionGroup: Int? = nil, autoSubscriptionPolicyLimit: Int? = nil,
      maxTopicFilterPerAutoSubscriptionPolicy: Int? = nil, useDefaultServerCert: Bool? = nil,
      trustedCaLimit: Int? = nil, serverCertLimit: Int? = nil, topicPrefixSlashLimit: Int? = nil,
      messageRate: Int? = nil, transportLayerSecurity: String? = nil,
      messageEnrichmentRuleLimit: Int? = nil, blockRuleLimit: Int? = nil,
      deleteProtect: Bool? = nil, eventDialect: EventDialect? = nil,
      hashMessagePolicy: HashMessagePolicy? = nil
    ) {
      self.instanceType = instanceType
      self.instanceID = instanceID
      self.instanceName = instanceName
      self.topicNum = topicNum
      self.topicNumLimit = topicNumLimit
      self.tpsLimit = tpsLimit
      self.createdTime = createdTime
      self.remark = remark
      self.instanceStatus = instanceStatus
      self.skuCode = skuCode
      self.maxSubscriptionPerClient = maxSubscriptionPerClient
      self.authorizationPolicyLimit = authorizationPolicyLimit
      self.clientNumLimit = clientNumLimit
      self.deviceCertificateProvisionType = deviceCertificateProvisionType
      self.automaticActivation = automaticActivation
      self.renewFlag = renewFlag
      self.payMode = payMode
      self.expiryTime = expiryTime
      self.destroyTime = destroyTime
      self.x509Mode = x509Mode
      self.maxCaNum = maxCaNum
      self.registrationCode = registrationCode
      self.maxSubscription = maxSubscription
      self.authorizationPolicy = authorizationPolicy
      self.sharedSubscriptionGroupLimit = sharedSubscriptionGroupLimit
      self.maxTopicFilterPerSharedSubscriptionGroup = maxTopicFilterPerSharedSubscriptionGroup
      self.autoSubscriptionPolicyLimit = autoSubscriptionPolicyLimit
      self.maxTopicFilterPerAutoSubscriptionPolicy = maxTopicFilterPerAutoSubscriptionPolicy
      self.useDefaultServerCert = useDefaultServerCert
      self.trustedCaLimit = trustedCaLimit
      self.serverCertLimit = serverCertLimit
      self.topicPrefixSlashLimit = topicPrefixSlashLimit
      self.messageRate = messageRate
      self.transportLayerSecurity = transportLayerSecurity
      self.messageEnrichmentRuleLimit = messageEnrichmentRuleLimit
      self.blockRuleLimit = blockRuleLimit
      self.deleteProtect = deleteProtect
      self.eventDialect = eventDialect
      self.hashMessagePolicy = hashMessagePolicy
    }

    /// Reads what is there; a list only as a whole.
    public init(from decoder: any Decoder) throws {
      let fields = try AnswerReader(decoder)
      instanceType = fields.value("InstanceType")
      instanceID = fields.value("InstanceId")
      instanceName = fields.value("InstanceName")
      topicNum = fields.value("TopicNum")
      topicNumLimit = fields.value("TopicNumLimit")
      tpsLimit = fields.value("TpsLimit")
      createdTime = fields.time("CreatedTime", or: "CreateTime")
      remark = fields.value("Remark")
      instanceStatus = fields.value("InstanceStatus")
      skuCode = fields.value("SkuCode")
      maxSubscriptionPerClient = fields.value("MaxSubscriptionPerClient")
      authorizationPolicyLimit = fields.value("AuthorizationPolicyLimit")
      clientNumLimit = fields.value("ClientNumLimit")
      deviceCertificateProvisionType = fields.value("DeviceCertificateProvisionType")
      automaticActivation = fields.value("AutomaticActivation")
      renewFlag = fields.value("RenewFlag")
      payMode = fields.value("PayMode")
      expiryTime = fields.time("ExpiryTime")
      destroyTime = fields.time("DestroyTime")
      x509Mode = fields.value("X509Mode")
      maxCaNum = fields.value("MaxCaNum")
      registrationCode = fields.value("RegistrationCode")
      maxSubscription = fields.value("MaxSubscription")
      authorizationPolicy = fields.value("AuthorizationPolicy")
      sharedSubscriptionGroupLimit = fields.value("SharedSubscriptionGroupLimit")
      maxTopicFilterPerSharedSubscriptionGroup =
        fields.value("MaxTopicFilterPerSharedSubscriptionGroup")
      autoSubscriptionPolicyLimit = fields.value("AutoSubscriptionPolicyLimit")
      maxTopicFilterPerAutoSubscriptionPolicy =
        fields.value("MaxTopicFilterPerAutoSubscriptionPolicy")
      useDefaultServerCert = fields.value("UseDefaultServerCert")
      trustedCaLimit = fields.value("TrustedCaLimit")
      serverCertLimit = fields.value("ServerCertLimit")
      topicPrefixSlashLimit = fields.value("TopicPrefixSlashLimit")
      messageRate = fields.value("MessageRate")
      transportLayerSecurity = fields.value("TransportLayerSecurity")
      messageEnrichmentRuleLimit = fields.value("MessageEnrichmentRuleLimit")
      blockRuleLimit = fields.value("BlockRuleLimit")
      deleteProtect = fields.value("DeleteProtect")
      eventDialect = fields.value("EventDialect")
      hashMessagePolicy = fields.value("HashMessagePolicy")
    }

    /// Writes all, null for nil.
    public func encode(to encoder: any Encoder) throws {
      var fields = AnswerWriter(encoder)
      try fields.write("InstanceType", instanceType)
      try fields.write("InstanceId", instanceID)
      try fields.write("InstanceName", instanceName)
      try fields.write("TopicNum", topicNum)
      try fields.write("TopicNumLimit", topicNumLimit)
      try fields.write("TpsLimit", tpsLimit)
      try fields.write("CreatedTime", createdTime, in: .seconds)
      try fields.write("Remark", remark)
      try fields.write("InstanceStatus", instanceStatus)
      try fields.write("SkuCode", skuCode)
      try fields.write("MaxSubscriptionPerClient", maxSubscriptionPerClient)
      try fields.write("AuthorizationPolicyLimit", authorizationPolicyLimit)
      try fields.write("ClientNumLimit", clientNumLimit)
      try fields.write("DeviceCertificateProvisionType", deviceCertificateProvisionType)
      try fields.write("AutomaticActivation", automaticActivation)
      try fields.write("RenewFlag", renewFlag)
      try fields.write("PayMode", payMode)
      try fields.write("ExpiryTime", expiryTime, in: .milliseconds)
      try fields.write("DestroyTime", destroyTime, in: .milliseconds)
      try fields.write("X509Mode", x509Mode)
      try fields.write("MaxCaNum", maxCaNum)
      try fields.write("RegistrationCode", registrationCode)
      try fields.write("MaxSubscription", maxSubscription)
      try fields.write("AuthorizationPolicy", authorizationPolicy)
      try fields.write("SharedSubscriptionGroupLimit", sharedSubscriptionGroupLimit)
      try fields.write(
        "MaxTopicFilterPerSharedSubscriptionGroup", maxTopicFilterPerSharedSubscriptionGroup)
      try fields.write("AutoSubscriptionPolicyLimit", autoSubscriptionPolicyLimit)
      try fields.write(
        "MaxTopicFilterPerAutoSubscriptionPolicy", maxTopicFilterPerAutoSubscriptionPolicy)
      try fields.write("UseDefaultServerCert", useDefaultServerCert)
      try fields.write("TrustedCaLimit", trustedCaLimit)
      try fields.write("ServerCertLimit", serverCertLimit)
      try fields.write("TopicPrefixSlashLimit", topicPrefixSlashLimit)
      try fields.write("MessageRate", messageRate)
      try fields.write("TransportLayerSecurity", transportLayerSecurity)
      try fields.write("MessageEnrichmentRuleLimit", messageEnrichmentRuleLimit)
      try fields.write("BlockRuleLimit", blockRuleLimit)
      try fields.write("DeleteProtect", deleteProtect)
      try fields.write("EventDialect", eventDialect)
      try fields.write("HashMessagePolicy", hashMessagePolicy)
    }
  }
}
