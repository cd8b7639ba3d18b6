import TRocket

extension Handlers {
  mutating func registerInstanceChanges() {
    register(CreateInstance.self) { request, world, moment throws(ServiceFault) in
      let purchase = try InstancePurchase(request, at: moment)
      var random = world.nextGenerator()
      var instance = purchase.instance(seed: random.next(), at: moment)
      while world.instances[instance.name] != nil {
        instance = purchase.instance(seed: random.next(), at: moment)
      }
      world.instances.upsert(instance)
      return CreateInstance.Response(instanceID: instance.name)
    }
    register(ModifyInstance.self) { request, world, moment throws(ServiceFault) in
      var instance = try world.readyInstance(request.instanceID, at: moment)
      try instance.change(request, at: moment)
      world.instances.upsert(instance)
      return ModifyInstance.Response()
    }
    register(DeleteInstance.self) { request, world, moment throws(ServiceFault) in
      var instance = try world.instance(request.instanceID)
      guard instance.status.value(at: moment.now) != .deleting else {
        throw ServiceFault("FailedOperation", "The instance is being deleted.")
      }
      guard !instance.isProtected else {
        throw ServiceFault("OperationDenied", "The instance is protected from deletion.")
      }
      guard instance.contents.topicCount == 0, instance.contents.groupCount == 0,
        try world.contents(of: instance.name).roles.count == 0
      else {
        throw ServiceFault(
          "ResourceInUse", "The instance still has topics, consumer groups or roles.")
      }
      instance.status = Scheduled(.deleting)
      world.instances.upsert(instance)
      world.removeInstance(instance.name, at: moment.now + TransitionTime.deleting)
      return DeleteInstance.Response()
    }
  }
}

extension RocketInstance {
  /// Checks everything, then changes what the request names.
  fileprivate mutating func change(_ request: ModifyInstance, at moment: Moment)
    throws(ServiceFault)
  {
    let limit = try askedTopicLimit(request)
    if let limit {
      guard limit >= contents.topicCount else {
        throw ServiceFault(
          "UnsupportedOperation.InstanceTopicNumDowngrade",
          "The instance has \(contents.topicCount) topics already.")
      }
      try check(limit, within: topicLimitRange, parameter: "MaxTopicNum")
    }
    if let hours = request.messageRetention {
      try check(hours, within: retentionLimits, parameter: "MessageRetention")
    }
    if let ratio = request.sendReceiveRatio, !(0...1).contains(ratio) {
      throw .invalidValue("SendReceiveRatio must be from 0 to 1.")
    }
    try moment.bounds.checkInstanceName(request.name)
    try moment.bounds.checkRemark(request.remark)
    let zones = try request.zoneIds.map(zoneNumbers)
    if let sku = request.skuCode { try resize(to: sku, at: moment) }
    title = request.name ?? title
    remark = request.remark ?? remark
    topicLimit = limit ?? topicLimit
    self.zones = zones ?? self.zones
    retention = request.messageRetention ?? retention
    sendReceiveRatio = request.sendReceiveRatio ?? sendReceiveRatio
    isACLEnabled = request.aclEnabled ?? isACLEnabled
    isProtected = request.enableDeletionProtection ?? isProtected
    if let isElastic = request.scaledTpsEnabled { scaledTpsLimit = isElastic ? tpsLimit / 2 : 0 }
  }

  /// What a request makes of the topic limit: all topics, or those beyond the free ones.
  private func askedTopicLimit(_ request: ModifyInstance) throws(ServiceFault) -> Int? {
    guard let text = request.extraTopicNum, !text.isEmpty else { return request.maxTopicNum }
    guard let extra = Int(text), (0...1_000_000).contains(extra) else {
      throw .invalidValue("ExtraTopicNum must have digits only.")
    }
    guard [nil, freeTopics + extra].contains(request.maxTopicNum) else {
      throw .invalidValue("MaxTopicNum and ExtraTopicNum contradict each other.")
    }
    return freeTopics + extra
  }

  /// Zones, which this action takes as text.
  private func zoneNumbers(_ texts: [String]) throws(ServiceFault) -> [Int] {
    let numbers = texts.compactMap { Int($0) }
    guard !texts.isEmpty, numbers.count == texts.count else {
      throw .invalidValue("ZoneIds must hold the numbers of zones.")
    }
    return numbers
  }

  private mutating func resize(to sku: SkuCode, at moment: Moment) throws(ServiceFault) {
    guard let size = InstanceSize(sku), size.type == type else {
      throw .invalidValue("\(sku) is not a size of \(type).")
    }
    guard sku != self.sku else { return }
    self.sku = sku
    tpsLimit = size.tps
    if scaledTpsLimit > 0 { scaledTpsLimit = size.tps / 2 }
    status = Scheduled(.modifying, until: moment.now + TransitionTime.resizing, then: .running)
  }
}
