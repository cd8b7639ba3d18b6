import FoundationEssentials
import TRocket

extension Handlers {
  mutating func registerFusion() {
    register(DescribeFusionInstanceList.self) { request, world, moment throws(ServiceFault) in
      let page = try Page(offset: request.offset, limit: request.limit, at: moment)
      let tags = TagCriteria(request.tagFilters)
      // Tag filters make the others void.
      let criteria = try Criteria(
        tags.isEmpty ? request.filters : nil,
        known: ["InstanceName", "InstanceId", "InstanceType", "InstanceStatus", "Version"])
      let current = world.instances.rows.map { ($0.fusionItem(at: moment), $0.tags) }
      let legacy = world.legacyInstances.rows.map { ($0.fusionItem, [Tag]()) }
      let items = (current + legacy).filter { item, own in
        criteria.contains("InstanceName", item.instanceName ?? "")
          && criteria.equals("InstanceId", item.instanceID ?? "")
          && criteria.equals("InstanceType", item.instanceType?.rawValue ?? "")
          && criteria.equals("InstanceStatus", item.instanceStatus?.rawValue ?? "")
          && criteria.equals("Version", String(item.version?.prefix(1) ?? ""))
          && tags.admit(own)
      }
      return DescribeFusionInstanceList.Response(
        totalCount: items.count, data: page.of(items).map(\.0))
    }
    register(DescribeProductSKUs.self) { _, _, _ throws(ServiceFault) in
      DescribeProductSKUs.Response(data: SkuCode.known.compactMap(ProductSKU.init(sold:)))
    }
    register(ModifyInstanceEndpoint.self) { request, world, moment throws(ServiceFault) in
      var instance = try world.readyInstance(request.instanceID, at: moment)
      guard request.type == .public else {
        throw ServiceFault("UnsupportedOperation", "Only the public endpoint can be changed.")
      }
      guard let place = instance.endpoints.firstIndex(where: { $0.type == .public }) else {
        throw ServiceFault("ResourceNotFound.Endpoint", "There is no public endpoint.")
      }
      try check(request.bandwidth ?? 1, within: 1...2000, parameter: "Bandwidth")
      instance.endpoints[place].bandwidth =
        request.bandwidth ?? instance.endpoints[place].bandwidth
      // The list is replaced whole; one that is not given stays.
      instance.endpoints[place].rules = request.ipRules ?? instance.endpoints[place].rules
      instance.endpoints[place].isBilledByFlow =
        request.billingFlow ?? instance.endpoints[place].isBilledByFlow
      world.instances.upsert(instance)
      return ModifyInstanceEndpoint.Response()
    }
  }
}

extension RocketInstance {
  fileprivate func fusionItem(at moment: Moment) -> FusionInstanceItem {
    FusionInstanceItem(
      instanceID: name, instanceName: title, version: "5.0", instanceType: type,
      instanceStatus: status.value(at: moment.now), topicNumLimit: topicLimit,
      groupNumLimit: groupLimit, payMode: payMode,
      expiryTime: expiryTime.map(Date.init(milliseconds:)), remark: remark,
      topicNum: contents.topicCount, groupNum: contents.groupCount, tagList: tags,
      skuCode: sku.rawValue, tpsLimit: tpsLimit, scaledTpsLimit: scaledTpsLimit,
      messageRetention: retention, maxMessageDelay: maxDelay,
      renewFlag: renewsItself ? 1 : 0, destroyTime: .never, zoneIds: zones,
      enableDeletionProtection: isProtected,
      createTime: Date(milliseconds: createdTime), scaledTpsEnabled: scaledTpsLimit > 0)
  }
}

extension LegacyInstance {
  fileprivate var fusionItem: FusionInstanceItem {
    FusionInstanceItem(
      instanceID: name, instanceName: title, version: "4.0",
      instanceType: .basic, instanceStatus: .running,
      topicNumLimit: 500, groupNumLimit: 500, payMode: .postpaid, remark: remark,
      topicNum: topicCount, groupNum: groups.count, tagList: [], skuCode: "", scaledTpsLimit: 0,
      messageRetention: 72, maxMessageDelay: 72, renewFlag: 0,
      instanceItemExtraInfo: InstanceItemExtraInfo(
        isVip: true, vipInstanceStatus: 1, maxBandWidth: 100, specName: "rocket-vip-basic-1",
        nodeCount: 2, maxStorage: 400, maxRetention: 72, minRetention: 24, instanceStatus: 1,
        isFrozen: false),
      enableDeletionProtection: false,
      createTime: Date(milliseconds: createdTime))
  }
}

extension ProductSKU {
  /// Nil for a name that says nothing.
  fileprivate init?(sold sku: SkuCode) {
    guard let size = InstanceSize(sku) else { return nil }
    let retention = RocketInstance.retentionLimits(of: size.type)
    self.init(
      instanceType: size.type, skuCode: sku.rawValue, tpsLimit: size.tps,
      scaledTpsLimit: size.tps / 2, topicNumLimit: size.topicLimit,
      groupNumLimit: size.topicLimit * 10, defaultRetention: 72,
      retentionUpperLimit: retention.upperBound, retentionLowerLimit: retention.lowerBound,
      maxMessageDelay: size.type == .experiment ? 48 : 72, onSale: true,
      priceTags: [PriceTag(name: "tps", step: size.tps)], topicNumUpperLimit: 1000)
  }
}
