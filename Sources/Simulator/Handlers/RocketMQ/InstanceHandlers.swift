import FoundationEssentials
import TRocket

extension Handlers {
  mutating func registerInstances() {
    register(DescribeInstanceList.self) { request, world, moment throws(ServiceFault) in
      let page = try Page(offset: request.offset, limit: request.limit, at: moment)
      let tags = TagCriteria(request.tagFilters)
      // Tag filters make the others void.
      let criteria = try Criteria(
        tags.isEmpty ? request.filters : nil,
        known: ["InstanceName", "InstanceId", "InstanceType", "InstanceStatus"])
      let rows = world.instances.rows.filter { instance in
        criteria.contains("InstanceName", instance.title)
          && criteria.equals("InstanceId", instance.name)
          && criteria.equals("InstanceType", instance.type.rawValue)
          && criteria.equals("InstanceStatus", instance.status.value(at: moment.now).rawValue)
          && tags.admit(instance.tags)
      }
      return DescribeInstanceList.Response(
        totalCount: rows.count, data: page.of(rows).map { $0.item(at: moment) })
    }
    register(DescribeInstance.self) { request, world, moment throws(ServiceFault) in
      try world.instance(request.instanceID).details(at: moment)
    }
  }
}

extension RocketInstance {
  fileprivate func item(at moment: Moment) -> InstanceItem {
    InstanceItem(
      instanceID: name, instanceName: title, version: "5.0", instanceType: type,
      instanceStatus: status.value(at: moment.now), topicNumLimit: topicLimit,
      groupNumLimit: groupLimit, payMode: payMode, expiryTime: expiryTime.map(moment.date),
      remark: remark,
      topicNum: contents.topicCount, groupNum: contents.groupCount, tagList: tags,
      skuCode: sku.rawValue, tpsLimit: tpsLimit, scaledTpsLimit: scaledTpsLimit,
      messageRetention: retention, maxMessageDelay: maxDelay, renewFlag: renewsItself ? 1 : 0)
  }

  fileprivate func details(at moment: Moment) -> DescribeInstance.Response {
    DescribeInstance.Response(
      instanceType: type, instanceID: name, instanceName: title, topicNum: contents.topicCount,
      topicNumLimit: topicLimit, groupNum: contents.groupCount, groupNumLimit: groupLimit,
      messageRetention: retention, retentionUpperLimit: retentionLimits.upperBound,
      retentionLowerLimit: retentionLimits.lowerBound, tpsLimit: tpsLimit,
      scaledTpsLimit: scaledTpsLimit,
      maxMessageDelay: maxDelay, createdTime: moment.date(createdTime),
      sendReceiveRatio: sendReceiveRatio, tagList: tags,
      endpointList: endpoints.map { $0.item(at: moment, payMode: payMode) },
      topicQueueNumUpperLimit: RocketInstance.queueLimits.upperBound,
      topicQueueNumLowerLimit: RocketInstance.queueLimits.lowerBound, remark: remark,
      instanceStatus: status.value(at: moment.now), skuCode: sku.rawValue, payMode: payMode,
      scaledTpsEnabled: scaledTpsLimit > 0, renewFlag: renewsItself ? 1 : 0,
      expiryTime: expiryTime.map(moment.date) ?? .never, roleNumLimit: RocketInstance.roleLimit,
      aclEnabled: isACLEnabled,
      topicNumLowerLimit: topicLimitRange.lowerBound,
      topicNumUpperLimit: topicLimitRange.upperBound, zoneIds: zones, nodeCount: zones.count * 2,
      zoneScheduledList: zones.map {
        ZoneScheduledItem(zoneID: String($0), nodePermWipeFlag: false)
      })
  }
}

extension RocketInstance.Endpoint {
  fileprivate func item(at moment: Moment, payMode: PayMode) -> InstanceEndpoint {
    InstanceEndpoint(
      type: type, status: status.value(at: moment.now), payMode: bandwidth == nil ? nil : payMode,
      endpointUrl: url, vpcID: vpcID, subnetID: subnetID, bandwidth: bandwidth, ipRules: rules,
      billingFlow: isBilledByFlow)
  }
}
