import TRocket

/// Who may reach a public endpoint, by the words that both products share.
struct AccessRuleWords {
  var ip: String?
  var allows: Bool?
  var remark: String?

  init(_ ip: String?, _ allows: Bool?, _ remark: String?) {
    self.ip = ip
    self.allows = allows
    self.remark = remark
  }

  init(_ rule: PublicAccessRule) { self.init(rule.ipRule, rule.allow, rule.remark) }

  fileprivate var rule: PublicAccessRule {
    PublicAccessRule(ipRule: ip, allow: allows, remark: remark)
  }
}

/// An MQTT instance that is bought.
struct MQTTPurchase {
  var name: String
  var product: MQTTProduct
  var remark: String
  var network: (vpc: String?, subnet: String?)?
  /// What of the public endpoint is asked for; nil for none.
  var publicAccess: (bandwidth: Int, rules: [AccessRuleWords])?

  /// The instance, which is being made for a minute.
  fileprivate func instance(seed: UInt64, at moment: Moment) -> MQTTInstance {
    MQTTBuilder(seed: seed, start: moment.now).instance(
      name, product, remark: remark, topics: [], users: [], clients: []
    ) {
      $0.createdTime = moment.now
      $0.status = Scheduled(.creating, until: moment.now + TransitionTime.making, then: .running)
      if let network {
        for index in $0.vpcEndpoints.indices {
          $0.vpcEndpoints[index].vpcID = network.vpc
          $0.vpcEndpoints[index].subnetID = network.subnet
        }
      }
      guard let publicAccess else {
        $0.publicStatus = Scheduled(.close)
        $0.rules = []
        return
      }
      $0.openPublicEndpoint(
        bandwidth: publicAccess.bandwidth, rules: publicAccess.rules, at: moment)
    }
  }
}

extension World {
  /// Begins to make an instance.
  /// - Returns: Its id.
  mutating func buy(_ purchase: MQTTPurchase, at moment: Moment) -> String {
    var random = nextGenerator()
    var instance = purchase.instance(seed: random.next(), at: moment)
    while mqttInstances[instance.name] != nil {
      instance = purchase.instance(seed: random.next(), at: moment)
    }
    mqttInstances.upsert(instance)
    return instance.name
  }
}

extension MQTTInstance {
  /// Lets the public endpoint be opened from now on.
  mutating func openPublicEndpoint(bandwidth: Int, rules: [AccessRuleWords], at moment: Moment) {
    self.bandwidth = bandwidth
    self.rules = rules.map(\.rule)
    publicStatus = Scheduled(.creating, until: moment.now + TransitionTime.endpoint, then: .normal)
  }

  mutating func changePublicEndpoint(bandwidth: Int, rules: [AccessRuleWords], at moment: Moment) {
    self.bandwidth = bandwidth
    self.rules = rules.map(\.rule)
    publicStatus = Scheduled(.modifying, until: moment.now + TransitionTime.endpoint, then: .normal)
  }

  mutating func closePublicEndpoint(at moment: Moment) {
    publicStatus = Scheduled(.closing, until: moment.now + TransitionTime.endpoint, then: .close)
  }

  /// Lets it become another size.
  mutating func resize(to product: MQTTProduct, at moment: Moment) {
    sku = product.sku
    type = product.type
    topicLimit = product.topicLimit
    tpsLimit = product.tpsLimit
    clientLimit = product.clientLimit
    subscriptionLimit = product.subscriptionLimit
    status = Scheduled(.modifying, until: moment.now + TransitionTime.resizing, then: .running)
  }

  mutating func beDeleted() { status = Scheduled(.deleting) }
}
