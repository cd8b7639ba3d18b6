import FoundationEssentials
import MQTT

extension Handlers {
  mutating func registerTodayMQTTShared() {
    register(DescribeSharedSubscriptionGroups.self) { request, world, _ throws(ServiceFault) in
      let groups = try world.mqttBook(of: request.instanceID).groups.rows
      return DescribeSharedSubscriptionGroups.Response(
        data: groups.map { group in
          SharedGroup(
            instanceID: request.instanceID, sharedName: group.name, lbStrategy: group.strategy,
            expiryInterval: group.expiryInterval, remark: group.remark,
            createTime: Date(milliseconds: group.createdTime),
            updateTime: Date(milliseconds: group.updatedTime))
        }, totalCount: groups.count)
    }
    register(DescribeSharedSubscriptionGroupsWithSubscriptions.self) {
      request, world, _ throws(ServiceFault) in
      let groups = try world.mqttBook(of: request.instanceID).groups.rows
      return DescribeSharedSubscriptionGroupsWithSubscriptions.Response(
        data: groups.map { group in
          SharedSubscriptionGroupWithSubscriptions(
            sharedName: group.name, createTime: Date(milliseconds: group.createdTime),
            updateTime: Date(milliseconds: group.updatedTime),
            topicFilters: group.subscriptions.map(\.filter))
        }, totalCount: groups.count)
    }
    register(DescribeSharedSubscriptions.self) { request, world, _ throws(ServiceFault) in
      let group = try world.sharedGroup(request.sharedName, of: request.instanceID)
      return DescribeSharedSubscriptions.Response(
        instanceID: request.instanceID, sharedName: group.name,
        topicFilter: group.subscriptions.map(\.filter))
    }
    register(DescribeSharedSubscriptionClient.self) {
      request, world, moment throws(ServiceFault) in
      let group = try world.sharedGroup(request.sharedName, of: request.instanceID)
      guard let found = group.subscriptions.first(where: { $0.filter == request.topicFilter })
      else { throw .sharedNotFound(request.topicFilter) }
      let members = try world.mqttBook(of: request.instanceID)
        .members(of: group.text(of: found), at: moment.now)
      return DescribeSharedSubscriptionClient.Response(
        data: members.map {
          SharedSubscriptionClient(
            clientID: $0.name, sharedName: group.name, topicFilter: found.filter,
            online: $0.isConnected(at: moment.now))
        }, totalCount: members.count)
    }
    register(DescribeSharedSubscriptionLag.self) { request, world, moment throws(ServiceFault) in
      let book = try world.mqttBook(of: request.instanceID)
      guard let (group, found) = book.shared(request.sharedSubscription) else {
        throw .invalidValue("\(request.sharedSubscription) is no shared subscription here.")
      }
      return DescribeSharedSubscriptionLag.Response(lag: book.lag(of: found, in: group, at: moment))
    }
  }
}

extension World {
  /// - Throws: `ResourceNotFound.Instance`, `ResourceNotFound`
  fileprivate mutating func sharedGroup(
    _ name: String, of instance: String
  ) throws(ServiceFault) -> SharedSubscriptionGroup {
    guard let group = try mqttBook(of: instance).groups[name] else { throw .sharedNotFound(name) }
    return group
  }
}

extension ServiceFault {
  fileprivate static func sharedNotFound(_ name: String) -> Self {
    Self("ResourceNotFound", "The shared subscription \(name) does not exist.")
  }
}
