import FoundationEssentials

@testable import Simulator

/// All actions of `mqtt`: made, read, changed and deleted.
enum MQTTWalk {
  static let steps =
    instances + topics + messages + clients + access + authenticators + certificates + devices
    + ends

  private static func named(_ text: String) -> String {
    #"{"Filters":[{"Name":"InstanceName","Values":["\#(text)"]}]}"#
  }

  private static func base64(_ text: String) -> String { Data(text.utf8).base64EncodedString() }

  private static let instances = [
    CallStep("DescribeProductSKUList"),
    CallStep("DescribeInstanceList", named("sensors"), ["$SENSORS": "Data.0.InstanceId"]),
    CallStep("DescribeInstanceList", named("gateways"), ["$GATES": "Data.0.InstanceId"]),
    CallStep("DescribeInstance", #"{"InstanceId":"$SENSORS"}"#),
    CallStep("DescribeInstance", #"{"InstanceId":"$GATES"}"#),
    CallStep(
      "CreateInstance",
      #"{"InstanceType":"PRO","Name":"new","SkuCode":"pro_6k","VpcList":[{"VpcId":"v","SubnetId":"s"}],"PayMode":0}"#,
      ["$NEW": "InstanceId"]),
    CallStep("ModifyInstance", #"{"InstanceId":"$SENSORS","Remark":"r"}"#),
    CallStep(
      "CreateInsPublicEndpoint",
      #"{"InstanceId":"$NEW","Bandwidth":2,"Rules":[{"IpRule":"10.0.0.0/8","Allow":true,"Remark":"r"}]}"#
    ),
    CallStep("DescribeInsPublicEndpoints", #"{"InstanceId":"$NEW"}"#),
    CallStep("DescribeInsVPCEndpoints", #"{"InstanceId":"$SENSORS"}"#),
    CallStep("ModifyInsPublicEndpoint", #"{"InstanceId":"$NEW","Bandwidth":3,"Rules":[]}"#),
    CallStep("DeleteInsPublicEndpoint", #"{"InstanceId":"$NEW"}"#),
  ]

  private static let topics = [
    CallStep("CreateTopic", #"{"InstanceId":"$SENSORS","Topic":"top","Remark":"r"}"#),
    CallStep("ModifyTopic", #"{"InstanceId":"$SENSORS","Topic":"top","Remark":"s"}"#),
    CallStep("DescribeTopic", #"{"InstanceId":"$SENSORS","Topic":"top"}"#),
    CallStep("DescribeTopicList", #"{"InstanceId":"$SENSORS"}"#),
    CallStep("DeleteTopic", #"{"InstanceId":"$SENSORS","Topic":"top"}"#),
  ]

  private static let messages = [
    CallStep(
      "DescribeMessageList",
      #"{"InstanceId":"$SENSORS","Topic":"sensor-alarm","StartTime":$BEFORE,"EndTime":$NOW,"TaskRequestId":""}"#
    ),
    CallStep(
      "DescribeMessageByTopic",
      #"{"InstanceId":"$SENSORS","Topic":"sensor-alarm/#","StartTime":$BEFORE}"#,
      ["$ALARM": "Data.0.MessageId"]),
    CallStep(
      "DescribeMessageDetails",
      #"{"InstanceId":"$SENSORS","MessageId":"$ALARM","Subscription":"sensor-alarm/#"}"#),
    CallStep(
      "PublishMessage",
      #"{"InstanceId":"$SENSORS","TargetTopic":"sensor-command/x","Payload":"p","Retain":true}"#),
  ]

  private static let clients = [
    CallStep(
      "DescribeClientList", #"{"InstanceId":"$SENSORS"}"#, ["$CLIENT": "Clients.0.ClientId"]),
    CallStep(
      "DescribeClientList", #"{"InstanceId":"$SENSORS","ClientId":"archive-writer"}"#),
    CallStep(
      "DescribeClientEvents",
      #"{"InstanceId":"$SENSORS","ClientId":"sensor-007","StartTime":$BEFORE,"EndTime":$NOW}"#),
    CallStep("DescribeWillMessage", #"{"InstanceId":"$SENSORS","ClientId":"$WILL"}"#),
    CallStep(
      "AddClientSubscription",
      #"{"InstanceId":"$SENSORS","ClientId":"sensor-001","TopicFilter":"a/b","Qos":"1"}"#),
    CallStep(
      "DeleteClientSubscription",
      #"{"InstanceId":"$SENSORS","ClientId":"sensor-001","TopicFilter":"a/b"}"#),
    CallStep("KickOutClient", #"{"InstanceId":"$SENSORS","ClientId":"sensor-002"}"#),
    CallStep("DescribeSharedSubscriptionGroups", #"{"InstanceId":"$SENSORS"}"#),
    CallStep("DescribeSharedSubscriptionGroupsWithSubscriptions", #"{"InstanceId":"$SENSORS"}"#),
    CallStep(
      "DescribeSharedSubscriptions", #"{"InstanceId":"$SENSORS","SharedName":"alarm-workers"}"#),
    CallStep(
      "DescribeSharedSubscriptionClient",
      #"{"InstanceId":"$SENSORS","SharedName":"alarm-workers","TopicFilter":"sensor-alarm/#"}"#),
    CallStep(
      "DescribeSharedSubscriptionLag",
      #"{"InstanceId":"$SENSORS","SharedSubscription":"$share/alarm-workers/sensor-alarm/#"}"#),
  ]

  private static let access = [
    CallStep("CreateUser", #"{"InstanceId":"$SENSORS","Username":"u","Password":"p"}"#),
    CallStep("ModifyUser", #"{"InstanceId":"$SENSORS","Username":"u","Remark":"r"}"#),
    CallStep("DescribeUserList", #"{"InstanceId":"$SENSORS"}"#),
    CallStep("DeleteUser", #"{"InstanceId":"$SENSORS","Username":"u"}"#),
    CallStep(
      "CreateAuthorizationPolicy",
      #"{"InstanceId":"$SENSORS","PolicyName":"pol","PolicyVersion":1,"Priority":900,"Effect":"deny","Actions":"connect","Retain":3,"Qos":"0","ClientId":"x*","Remark":"r"}"#,
      ["$POLICY": "Id"]),
    CallStep(
      "ModifyAuthorizationPolicy",
      #"{"InstanceId":"$SENSORS","Id":$POLICY,"Retain":3,"Remark":"s"}"#),
    CallStep(
      "UpdateAuthorizationPolicyPriority",
      #"{"InstanceId":"$SENSORS","Priorities":[{"Id":$POLICY,"Priority":901}]}"#),
    CallStep("DescribeAuthorizationPolicies", #"{"InstanceId":"$SENSORS"}"#),
    CallStep("DeleteAuthorizationPolicy", #"{"InstanceId":"$SENSORS","Id":$POLICY}"#),
    CallStep(
      "CreateBlockRule",
      #"{"InstanceId":"$SENSORS","Name":"b","Type":1,"Include":"x*","ExpireTime":$LATER}"#),
    CallStep(
      "ModifyBlockRule",
      #"{"InstanceId":"$SENSORS","Name":"b","Include":"y*","ExpireTime":$LATER}"#),
    CallStep("DescribeBlockRuleList", #"{"InstanceId":"$SENSORS"}"#),
    CallStep("DeleteBlockRule", #"{"InstanceId":"$SENSORS","BlockRuleName":"b"}"#),
  ]

  private static let authenticators = [
    CallStep(
      "CreateJWTAuthenticator",
      #"{"InstanceId":"$GATES","Algorithm":"hmac-based","From":"password","Secret":"\#(base64("a secret"))"}"#
    ),
    CallStep("ModifyJWTAuthenticator", #"{"InstanceId":"$GATES","Remark":"r"}"#),
    CallStep("DescribeAuthenticator", #"{"InstanceId":"$GATES"}"#),
    CallStep("DeleteAuthenticator", #"{"InstanceId":"$GATES","Type":"JWT"}"#),
    CallStep(
      "CreateJWKSAuthenticator",
      #"{"InstanceId":"$GATES","Endpoint":"https://a.example/keys","RefreshInterval":60}"#),
    CallStep(
      "ModifyJWKSAuthenticator",
      #"{"InstanceId":"$GATES","Endpoint":"https://b.example/keys","RefreshInterval":60}"#),
    CallStep(
      "CreateHttpAuthenticator", #"{"InstanceId":"$GATES","Endpoint":"https://a.example/auth"}"#),
    CallStep("ModifyHttpAuthenticator", #"{"InstanceId":"$GATES","Concurrency":9}"#),
  ]

  private static let certificates = [
    CallStep("ApplyRegistrationCode", #"{"InstanceId":"$GATES"}"#),
    CallStep(
      "RegisterCaCertificate", #"{"InstanceId":"$GATES","CaCertificate":"$AUTHORITY"}"#,
      ["$CA": "CaSn"]),
    CallStep("DeactivateCaCertificate", #"{"InstanceId":"$GATES","CaSn":"$CA"}"#),
    CallStep("ActivateCaCertificate", #"{"InstanceId":"$GATES","CaSn":"$CA"}"#),
    CallStep("DescribeCaCertificates", #"{"InstanceId":"$GATES"}"#),
    CallStep("DescribeCaCertificate", #"{"InstanceId":"$GATES","CaSn":"5A17C0DE0001"}"#),
    CallStep(
      "RegisterDeviceCertificate",
      #"{"InstanceId":"$GATES","CaSn":"$CA","DeviceCertificate":"$LEAF"}"#,
      ["$DEVICE": "DeviceCertificateSn"]),
    CallStep(
      "ActivateDeviceCertificate", #"{"InstanceId":"$GATES","DeviceCertificateSn":"$DEVICE"}"#),
    CallStep(
      "DeactivateDeviceCertificate", #"{"InstanceId":"$GATES","DeviceCertificateSn":"$DEVICE"}"#),
    CallStep(
      "RevokedDeviceCertificate", #"{"InstanceId":"$GATES","DeviceCertificateSn":"$DEVICE"}"#),
    CallStep("DescribeDeviceCertificates", #"{"InstanceId":"$GATES","Limit":100}"#),
    CallStep(
      "DescribeDeviceCertificate", #"{"InstanceId":"$GATES","DeviceCertificateSn":"$DEVICE"}"#),
    CallStep(
      "DescribeDeviceCertificateBackupHistory",
      #"{"InstanceId":"$GATES","Destination":"$SENSORS","Limit":100}"#),
    CallStep(
      "DeleteDeviceCertificate", #"{"InstanceId":"$GATES","DeviceCertificateSn":"$DEVICE"}"#),
    CallStep("DeleteCaCertificate", #"{"InstanceId":"$GATES","CaSn":"$CA"}"#),
    CallStep("ModifyX509Config", #"{"InstanceId":"$GATES","AutomaticActivation":true}"#),
    CallStep(
      "ModifyInstanceCertBinding",
      #"{"InstanceId":"$GATES","X509Mode":"mTLS","SSLServerCertId":"s","SSLCaCertId":"c"}"#),
  ]

  private static let devices = [
    CallStep(
      "CreateDeviceIdentity",
      #"{"InstanceId":"$SENSORS","DeviceId":"d","PropagatingProperties":[{"Key":"a","Value":"b"}]}"#
    ),
    CallStep("ModifyDeviceIdentity", #"{"InstanceId":"$SENSORS","DeviceId":"d","Status":"2"}"#),
    CallStep("DescribeDeviceIdentity", #"{"InstanceId":"$SENSORS","DeviceId":"d"}"#),
    CallStep("DescribeDeviceIdentities", #"{"InstanceId":"$SENSORS"}"#),
    CallStep(
      "DescribeDeviceIdentityBackupHistory",
      #"{"InstanceId":"$SENSORS","Destination":"$GATES"}"#),
    CallStep("DeleteDeviceIdentity", #"{"InstanceId":"$SENSORS","DeviceId":"d"}"#),
    CallStep(
      "CreateMessageEnrichmentRule",
      #"{"InstanceId":"$SENSORS","RuleName":"rule","Condition":"\#(base64(#"{"topic":"sensor-ota/#"}"#))","Actions":"\#(base64(#"{"userProperty":[{"key":"a","value":"b"}]}"#))","Priority":90,"Status":1,"Remark":"r"}"#,
      ["$RULE": "Id"]),
    CallStep(
      "ModifyMessageEnrichmentRule",
      #"{"InstanceId":"$SENSORS","Id":$RULE,"RuleName":"rules","Condition":"\#(base64(#"{"topic":"sensor-ota/#"}"#))","Actions":"\#(base64(#"{"userProperty":[{"key":"a","value":"c"}]}"#))","Priority":90,"Status":2,"Remark":"r"}"#
    ),
    CallStep(
      "UpdateMessageEnrichmentRulePriority",
      #"{"InstanceId":"$SENSORS","Priorities":[{"Id":$RULE,"Priority":91}]}"#),
    CallStep("DescribeMessageEnrichmentRules", #"{"InstanceId":"$SENSORS"}"#),
    CallStep("DeleteMessageEnrichmentRule", #"{"InstanceId":"$SENSORS","Id":$RULE}"#),
  ]

  private static let ends = [CallStep("DeleteInstance", #"{"InstanceId":"$NEW"}"#)]
}
