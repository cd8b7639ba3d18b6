import MQTT
import TencentCloud

/// Instances over `mqtt`.
extension MQTTInstanceResource {
  static let today = TodaysResource(
    source: .list(
      fields, id: { $0.instanceID },
      request: { DescribeInstanceList(offset: $1.offset, limit: $1.limit) },
      items: { $0.data }, total: { $0.totalCount }),
    describe: [
      .action { DescribeInstance(instanceID: $1) },
      .action { DescribeInsPublicEndpoints(instanceID: $1) },
      .action { DescribeInsVPCEndpoints(instanceID: $1) },
    ],
    live: live, recipe: recipe)

  static let todaysTitles: [ActionID: Phrase] = [
    DescribeInstanceList.id: Phrase("List MQTT instances", "查询 MQTT 实例列表"),
    DescribeInstance.id: Phrase("An MQTT instance", "查询 MQTT 实例详情"),
  ]

  static let todaysForms: [ActionForm] = {
    let forms = formsOf2024
    return [
      forms[0].succeeded(
        by: CreateInstance.id, recipe: purchase,
        consequence: Phrase(
          "This buys an instance and charges the account; the API does not give the price. One paid "
            + "up front renews by itself unless RenewFlag is 0.",
          "将购买实例并从账户扣费，API 不提供价格。预付费实例默认自动续费，RenewFlag 为 0 时除外。")),
      forms[1].succeeded(
        by: ModifyInstance.id, recipe: recipe,
        consequence: Phrase(
          "A new SKU changes billing. The TLS mode and the switch of authorization policies decide "
            + "who can connect: a wrong one locks every device out.",
          "更改规格会影响计费。TLS 模式与授权策略开关决定谁能连接，设置有误会使所有设备无法连接。"),
        decisive: ["SkuCode", "X509Mode", "AuthorizationPolicy", "UseDefaultServerCert"]),
      forms[2].succeeded(by: DeleteInstance.id, recipe: recipe),
      ActionForm(
        id: "change-tls-mode", action: ModifyX509Config.id,
        title: Phrase("Change the TLS mode", "修改 TLS 模式"), resource: id, purpose: .other,
        target: .instance, recipe: recipe, effect: .modification,
        consequence: Phrase(
          "A wrong TLS mode locks every device out.", "TLS 模式有误会使所有设备无法连接。")),
    ]
  }()

  private static let recipe = ReadBackRecipe(
    id, sources: [.describe(DescribeInstance.id)],
    fields: [
      "Name", "Remark", "SkuCode", "DeviceCertificateProvisionType", "AutomaticActivation",
      "AuthorizationPolicy", "UseDefaultServerCert", "X509Mode", "MessageRate",
    ],
    aliases: ["Name": "InstanceName"], absence: ["InstanceStatus": ["DELETING", "DESTROYED"]],
    numbers: ["TopicNum"])

  /// Instances of one name: a purchase names none by its id, and names are not unique.
  private static let purchase = ReadBackRecipe(
    id, sources: [.row(DescribeInstanceList.id, filter: "InstanceName", name: "InstanceName")],
    nameParameter: "Name", fields: [])

  private static let live = LiveSource.answer(
    [
      Field<DescribeInsPublicEndpoints.Response>.token(
        "PublicEndpointStatus", "MQTTPublicEndpointStatus"
      ) { $0.status?.rawValue }
    ],
    request: { DescribeInsPublicEndpoints(instanceID: $1) },
    facts: { .endpoints([EndpointFacts($0)]) })

  /// Parallel to the fields of 2024.
  private static let fields: [Field<MQTTInstanceItem>] = [
    .text("InstanceId") { $0.instanceID }, .text("InstanceName") { $0.instanceName },
    .token("InstanceStatus") { $0.instanceStatus?.rawValue },
    .token("InstanceType") { $0.instanceType?.rawValue }, .text("Version") { $0.version },
    .count("TopicNum") { $0.topicNum }, .count("TopicNumLimit") { $0.topicNumLimit },
    .count("ClientNumLimit") { $0.clientNumLimit },
    .count("SubscriptionNumLimit") { $0.maxSubscriptionPerClient },
    .count("TpsLimit", .perSecond) { $0.tpsLimit }, .text("SkuCode") { $0.skuCode },
    .time("CreateTime") { $0.createTime }, .text("Remark") { $0.remark },
    .token("PayMode") { $0.payMode?.rawValue }, .time("ExpiryTime") { $0.expiryTime },
    .time("DestroyTime") { $0.destroyTime }, .flag("RenewFlag") { $0.renewFlag.map { $0 == 1 } },
    .count("MaxSubscription") { $0.maxSubscription },
    .count("SharedSubscriptionGroupLimit") { $0.sharedSubscriptionGroupLimit },
    .count("AuthorizationPolicyLimit") { $0.authorizationPolicyLimit },
    .count("MaxCaNum") { $0.maxCaNum }, .flag("DeleteProtect") { $0.deleteProtect },
  ]
}
