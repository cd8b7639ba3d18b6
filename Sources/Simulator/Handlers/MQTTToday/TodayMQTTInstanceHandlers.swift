import FoundationEssentials
import MQTT

extension Handlers {
  mutating func registerTodayMQTTInstances() {
    register(DescribeInstanceList.self) { request, world, moment throws(ServiceFault) in
      let page = try Page(offset: request.offset, limit: request.limit, at: moment)
      let wanted = try InstanceCriteria(request)
      var found: [MQTTInstanceItem] = []
      for instance in world.mqttInstances.rows {
        let switches = try world.mqttSwitches(of: instance.name)
        guard wanted.admit(instance, switches, at: moment) else { continue }
        found.append(MQTTInstanceItem(instance, switches, at: moment))
      }
      return DescribeInstanceList.Response(
        totalCount: found.count, data: Array(page.of(found)))
    }
    register(DescribeInstance.self) { request, world, moment throws(ServiceFault) in
      return DescribeInstance.Response(
        try world.mqttInstance(request.instanceID),
        try world.mqttSwitches(of: request.instanceID), at: moment)
    }
    register(DescribeProductSKUList.self) { _, _, _ throws(ServiceFault) in
      let products = MQTTProduct.all.map(ProductSkuItem.init)
      return DescribeProductSKUList.Response(
        totalCount: products.count, mqttProductSkuList: products)
    }
  }
}

/// Which instances a request wants.
private struct InstanceCriteria {
  private let filters: Criteria
  private let tags: TagCriteria
  /// Unix milliseconds.
  private let expiredBefore: Int64?

  init(_ request: DescribeInstanceList) throws(ServiceFault) {
    tags = TagCriteria(
      pairs: (request.tagFilters ?? []).map { ($0.tagKey ?? "", $0.tagValues ?? []) })
    // Filters by tag make the others void, as documented.
    filters = try Criteria(
      tags.isEmpty ? request.filters : nil,
      known: ["InstanceName", "InstanceId", "InstanceStatus", "PayMode", "ExpiredBefore"])
    let time = filters.value("ExpiredBefore")
    expiredBefore = time.flatMap(Int64.init)
    guard time == nil || expiredBefore != nil else {
      throw .invalidValue("ExpiredBefore must be a time in Unix milliseconds.")
    }
  }

  func admit(_ instance: MQTTInstance, _ switches: MQTTSwitches, at moment: Moment) -> Bool {
    let expiry = switches.expiryTime
    return tags.admit(switches.tags)
      && filters.contains("InstanceName", instance.title)
      && filters.equals("InstanceId", instance.name)
      && filters.equals("InstanceStatus", instance.statusText(at: moment.now))
      && filters.equals("PayMode", switches.payMode.rawValue)
      && (expiredBefore.map { expiry > 0 && expiry < $0 } ?? true)
  }
}

extension MQTTSwitches {
  var payMode: PayMode { isPrepaid ? .prepaid : .postpaid }
}

extension TagCriteria {
  fileprivate func admit(_ tags: [String: String]) -> Bool {
    isEmpty || admit(pairs: tags)
  }
}

/// What an instance of a size may hold.
private struct Quotas {
  let policies: Int
  let subscriptions: Int
  static let subscriptionsPerClient = 30
  static let authorities = 10
  static let groups = 50
  static let filtersPerGroup = 10
  static let automatic = 10

  init(_ instance: MQTTInstance) {
    policies = instance.edition == "BASIC" ? 50 : 200
    subscriptions = instance.subscriptionLimit
  }
}

extension MQTTInstanceItem {
  fileprivate init(_ instance: MQTTInstance, _ switches: MQTTSwitches, at moment: Moment) {
    let quotas = Quotas(instance)
    self.init(
      instanceID: instance.name, instanceName: instance.title, version: "5.0",
      instanceType: InstanceType(rawValue: instance.edition),
      instanceStatus: InstanceStatus(rawValue: instance.statusText(at: moment.now)),
      topicNumLimit: instance.topicLimit, remark: instance.remark,
      topicNum: instance.topics.count, skuCode: instance.sku, tpsLimit: instance.tpsLimit,
      createTime: Date(milliseconds: instance.createdTime),
      maxSubscriptionPerClient: Quotas.subscriptionsPerClient,
      clientNumLimit: instance.clientLimit, renewFlag: switches.renews ? 1 : 0,
      payMode: switches.payMode, expiryTime: Date(milliseconds: switches.expiryTime),
      destroyTime: .never, authorizationPolicyLimit: quotas.policies,
      maxCaNum: Quotas.authorities, maxSubscription: quotas.subscriptions,
      sharedSubscriptionGroupLimit: Quotas.groups,
      maxTopicFilterPerSharedSubscriptionGroup: Quotas.filtersPerGroup,
      autoSubscriptionPolicyLimit: Quotas.automatic,
      maxTopicFilterPerAutoSubscriptionPolicy: Quotas.automatic,
      deleteProtect: switches.bindsDeletion)
  }
}

extension DescribeInstance.Response {
  fileprivate init(_ instance: MQTTInstance, _ switches: MQTTSwitches, at moment: Moment) {
    let quotas = Quotas(instance)
    self.init(
      instanceType: InstanceType(rawValue: instance.edition), instanceID: instance.name,
      instanceName: instance.title, topicNum: instance.topics.count,
      topicNumLimit: instance.topicLimit, tpsLimit: instance.tpsLimit,
      createdTime: Date(milliseconds: instance.createdTime), remark: instance.remark,
      instanceStatus: InstanceStatus(rawValue: instance.statusText(at: moment.now)),
      skuCode: instance.sku, maxSubscriptionPerClient: Quotas.subscriptionsPerClient,
      authorizationPolicyLimit: quotas.policies, clientNumLimit: instance.clientLimit,
      deviceCertificateProvisionType: switches.provision,
      automaticActivation: switches.activatesAtOnce, renewFlag: switches.renews ? 1 : 0,
      payMode: switches.payMode, expiryTime: Date(milliseconds: switches.expiryTime),
      destroyTime: .never, x509Mode: switches.certificates, maxCaNum: Quotas.authorities,
      registrationCode: switches.registrationCode ?? "", maxSubscription: quotas.subscriptions,
      authorizationPolicy: switches.usesPolicies, sharedSubscriptionGroupLimit: Quotas.groups,
      maxTopicFilterPerSharedSubscriptionGroup: Quotas.filtersPerGroup,
      autoSubscriptionPolicyLimit: Quotas.automatic,
      maxTopicFilterPerAutoSubscriptionPolicy: Quotas.automatic,
      useDefaultServerCert: switches.usesDefaultCertificate, trustedCaLimit: Quotas.authorities,
      serverCertLimit: 5, topicPrefixSlashLimit: 3, messageRate: switches.messageRate,
      transportLayerSecurity: "TLSv1.2,TLSv1.3", messageEnrichmentRuleLimit: 20,
      blockRuleLimit: 20, deleteProtect: switches.bindsDeletion, eventDialect: .v3,
      hashMessagePolicy: .topicName)
  }
}

extension ProductSkuItem {
  fileprivate init(_ product: MQTTProduct) {
    self.init(
      instanceType: InstanceType(rawValue: product.edition), skuCode: product.sku, onSale: true,
      topicNumLimit: product.topicLimit, tpsLimit: product.tpsLimit,
      clientNumLimit: product.clientLimit,
      maxSubscriptionPerClient: Quotas.subscriptionsPerClient,
      authorizationPolicyLimit: product.edition == "BASIC" ? 50 : 200,
      priceTags: [
        PriceTag(name: "mqtt", category: "cluster", code: "sv_mqtt_\(product.sku)", step: 1)
      ])
  }
}
