import TRocket

extension Handlers {
  mutating func registerMQTTInstanceChanges() {
    register(CreateMQTTInstance.self) { request, world, moment throws(ServiceFault) in
      let product = try product(request)
      let purchase = MQTTPurchase(
        name: request.name, product: product, remark: request.remark ?? "",
        network: request.vpcList?.first.map { ($0.vpcID, $0.subnetID) },
        publicAccess: request.enablePublic == true
          ? (
            request.bandwidth ?? 1,
            (request.ipRules ?? []).map { AccessRuleWords($0.ip, $0.allow, $0.remark) }
          ) : nil)
      return CreateMQTTInstance.Response(instanceID: world.buy(purchase, at: moment))
    }
    register(ModifyMQTTInstance.self) { request, world, moment throws(ServiceFault) in
      var instance = try world.readyMQTTInstance(request.instanceID, at: moment)
      if let name = request.name { try check(name: name, parameter: "Name") }
      instance.title = request.name ?? instance.title
      instance.remark = request.remark ?? instance.remark
      world.mqttInstances.upsert(instance)
      return ModifyMQTTInstance.Response()
    }
    register(ModifyMQTTInstanceCertBinding.self) { request, world, _ throws(ServiceFault) in
      try world.changeMQTT(request.instanceID) { instance throws(ServiceFault) in
        // A blank id takes the certificate away.
        instance.serverCertificateID = nonBlank(request.sslServerCertID)
        instance.authorityCertificateID = nonBlank(request.sslCaCertID)
      }
      return ModifyMQTTInstanceCertBinding.Response()
    }
    register(DeleteMQTTInstance.self) { request, world, moment throws(ServiceFault) in
      try world.changeMQTT(request.instanceID) { instance throws(ServiceFault) in
        guard instance.status.value(at: moment.now) != .deleting else {
          throw ServiceFault("FailedOperation", "The instance is being deleted.")
        }
        guard instance.topics.count == 0 else {
          throw ServiceFault("ResourceInUse", "The instance still has topics.")
        }
        instance.status = Scheduled(.deleting)
      }
      world.removeInstance(request.instanceID, at: moment.now + TransitionTime.deleting)
      return DeleteMQTTInstance.Response()
    }
  }
}

private func nonBlank(_ id: String) -> String? { id.allSatisfy(\.isWhitespace) ? nil : id }

/// What is bought, checked.
private func product(_ request: CreateMQTTInstance) throws(ServiceFault) -> MQTTProduct {
  let found = MQTTProduct.all.first { $0.sku == request.skuCode.rawValue }
  guard let found, found.type == request.instanceType else {
    throw .invalidValue("\(request.skuCode) is not sold as \(request.instanceType) for MQTT.")
  }
  try check(name: request.name, parameter: "Name")
  try check(request.timeSpan ?? 1, within: 1...60, parameter: "TimeSpan")
  try check(request.renewFlag ?? 0, within: 0...1, parameter: "RenewFlag")
  try check(request.bandwidth ?? 1, within: 1...2000, parameter: "Bandwidth")
  return found
}
