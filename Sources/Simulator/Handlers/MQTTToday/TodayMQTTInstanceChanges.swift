import MQTT

extension Handlers {
  mutating func registerTodayMQTTInstanceChanges() {
    register(CreateInstance.self) { request, world, moment throws(ServiceFault) in
      let id = world.buy(try request.purchase(), at: moment)
      var book = try world.mqttBook(of: id)
      book.switches.isPrepaid = request.payMode == .prepaid
      book.switches.renews = request.renewFlag ?? 1 == 1
      let months = Int64(request.timeSpan ?? 1)
      book.switches.expiryTime =
        book.switches.isPrepaid ? moment.now + months * 30 * 86_400_000 : 0
      for tag in request.tagList ?? [] { book.switches.tags[tag.tagKey] = tag.tagValue }
      world.mqttBooks[id] = book
      return CreateInstance.Response(instanceID: id)
    }
    register(ModifyInstance.self) { request, world, moment throws(ServiceFault) in
      var instance = try world.readyMQTTInstance(request.instanceID, at: moment)
      try checkName(request.name)
      try checkRemark(request.remark)
      try world.changeBook(of: request.instanceID, at: moment) { book, _ throws(ServiceFault) in
        try request.change(&book.switches)
      }
      instance.title = request.name ?? instance.title
      instance.remark = request.remark ?? instance.remark
      if let sku = request.skuCode, sku != instance.sku {
        instance.resize(to: try instance.successor(sku), at: moment)
      }
      world.mqttInstances.upsert(instance)
      return ModifyInstance.Response()
    }
    register(DeleteInstance.self) { request, world, moment throws(ServiceFault) in
      var instance = try world.readyMQTTInstance(request.instanceID, at: moment)
      guard try !world.mqttBook(of: instance.name).switches.bindsDeletion else {
        throw ServiceFault(
          "FailedOperation.DeleteProtect", "The instance is protected from being deleted.")
      }
      guard instance.topics.count == 0 else {
        throw ServiceFault("ResourceInUse", "The instance still has topics.")
      }
      instance.beDeleted()
      world.mqttInstances.upsert(instance)
      world.removeInstance(request.instanceID, at: moment.now + TransitionTime.deleting)
      return DeleteInstance.Response()
    }
    registerTodayMQTTModes()
  }

  private mutating func registerTodayMQTTModes() {
    register(ModifyInstanceCertBinding.self) { request, world, moment throws(ServiceFault) in
      let server = nonBlank(request.sslServerCertID)
      if request.x509Mode != .tls, server == nil { throw .missing("SSLServerCertId") }
      if request.x509Mode == .mTLS, nonBlank(request.sslCaCertID) == nil {
        throw .missing("SSLCaCertId")
      }
      try world.changeBook(of: request.instanceID, at: moment) { book, _ throws(ServiceFault) in
        book.switches.certificates = request.x509Mode
        book.switches.usesDefaultCertificate = server == nil
        book.switches.provision =
          request.deviceCertificateProvisionType ?? book.switches.provision
        book.switches.activatesAtOnce =
          request.automaticActivation ?? book.switches.activatesAtOnce
      }
      try world.changeMQTT(request.instanceID) { instance throws(ServiceFault) in
        instance.serverCertificateID = server
        instance.authorityCertificateID = nonBlank(request.sslCaCertID)
      }
      return ModifyInstanceCertBinding.Response()
    }
    register(ModifyX509Config.self) { request, world, moment throws(ServiceFault) in
      try world.changeBook(of: request.instanceID, at: moment) { book, _ throws(ServiceFault) in
        book.switches.certificates = request.x509Mode ?? book.switches.certificates
        book.switches.provision =
          request.deviceCertificateProvisionType ?? book.switches.provision
        book.switches.activatesAtOnce =
          request.automaticActivation ?? book.switches.activatesAtOnce
      }
      return ModifyX509Config.Response()
    }
  }
}

/// A blank id takes a certificate away.
private func nonBlank(_ id: String?) -> String? {
  id.flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 }
}

extension CreateInstance {
  private static let terms = Array(1...12) + [24, 36, 48, 60]

  /// What is bought, checked.
  fileprivate func purchase() throws(ServiceFault) -> MQTTPurchase {
    try checkName(name)
    try checkRemark(remark)
    guard let product = MQTTProduct.all.first(where: { $0.sku == skuCode }),
      product.edition == instanceType.rawValue
    else {
      throw ServiceFault(
        "InvalidParameter.InstanceTypeNotMatch", "\(skuCode) is not sold as \(instanceType).")
    }
    guard Self.terms.contains(timeSpan ?? 1) else {
      throw .invalidValue("TimeSpan must be 1 to 12, 24, 36, 48 or 60.")
    }
    try check(renewFlag ?? 1, within: 0...1, parameter: "RenewFlag")
    let network = vpcList?.first
    return MQTTPurchase(
      name: name, product: product, remark: remark ?? "",
      network: network.map { ($0.vpcID, $0.subnetID) }, publicAccess: try publicAccess())
  }

  private func publicAccess() throws(ServiceFault) -> (bandwidth: Int, rules: [AccessRuleWords])? {
    guard enablePublic == true else { return nil }
    guard let bandwidth, (1...2000).contains(bandwidth) else {
      throw ServiceFault(
        "InvalidParameterValue.PublicNetworkInvalidParameterValue",
        "A public endpoint needs a Bandwidth from 1 to 2000.")
    }
    let rules = (ipRules ?? []).map { AccessRuleWords($0.ip, $0.allow, $0.remark) }
    try check(rules, remarkLimit: 128)
    return (bandwidth, rules)
  }
}

extension ModifyInstance {
  fileprivate func change(_ switches: inout MQTTSwitches) throws(ServiceFault) {
    if let rate = messageRate, rate != -1 {
      try check(rate, within: 1...1_000_000, parameter: "MessageRate")
    }
    let mode = x509Mode ?? switches.certificates
    if authorizationPolicy == false, switches.usesPolicies, mode == .byoc {
      throw ServiceFault(
        "FailedOperation.NotSupportDisableAuthorizationPolicy",
        "Policies cannot be switched off while every device has a certificate of its own.")
    }
    switches.certificates = mode
    switches.provision = deviceCertificateProvisionType ?? switches.provision
    switches.activatesAtOnce = automaticActivation ?? switches.activatesAtOnce
    switches.usesPolicies = authorizationPolicy ?? switches.usesPolicies
    switches.usesDefaultCertificate = useDefaultServerCert ?? switches.usesDefaultCertificate
    switches.messageRate = messageRate ?? switches.messageRate
  }
}

extension MQTTInstance {
  /// What it may become: no way leads from or to the edition of its own machines.
  fileprivate func successor(_ sku: String) throws(ServiceFault) -> MQTTProduct {
    guard let product = MQTTProduct.all.first(where: { $0.sku == sku }) else {
      throw ServiceFault("ResourceUnavailable", "\(sku) is not sold.")
    }
    guard (product.edition == "PLATINUM") == (edition == "PLATINUM") else {
      throw ServiceFault(
        "FailedOperation.CallTrade", "\(edition) cannot become \(product.edition).")
    }
    return product
  }
}
