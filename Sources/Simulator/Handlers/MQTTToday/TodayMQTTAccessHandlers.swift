import FoundationEssentials
import MQTT
import TencentCloud

extension Handlers {
  mutating func registerTodayMQTTAccess() {
    register(DescribeAuthorizationPolicies.self) { request, world, _ throws(ServiceFault) in
      guard let id = request.instanceID else { throw .missing("InstanceId") }
      let policies = try world.mqttBook(of: id).policies.sorted { $0.priority < $1.priority }
      return DescribeAuthorizationPolicies.Response(data: policies.map { $0.item(of: id) })
    }
    register(DescribeBlockRuleList.self) { request, world, moment throws(ServiceFault) in
      // Those that have ended are gone.
      let rules = try world.mqttBook(of: request.instanceID).blocks.rows
        .filter { ($0.expireTime ?? .max) > moment.now }
      return DescribeBlockRuleList.Response(totalCount: rows(rules).count, data: rows(rules))
    }
    register(DescribeAuthenticator.self) { request, world, _ throws(ServiceFault) in
      let all = try world.mqttBook(of: request.instanceID).authenticators.rows
      return DescribeAuthenticator.Response(
        authenticators: all.filter { $0.type == request.type ?? $0.type }.map(\.item))
    }
    register(DescribeMessageEnrichmentRules.self) { request, world, _ throws(ServiceFault) in
      let id = request.instanceID
      let rules = try world.mqttBook(of: id).enrichments.sorted { $0.priority < $1.priority }
      return DescribeMessageEnrichmentRules.Response(data: rules.map { $0.item(of: id) })
    }
    registerTodayMQTTIdentities()
  }

  private mutating func registerTodayMQTTIdentities() {
    register(DescribeDeviceIdentities.self) { request, world, moment throws(ServiceFault) in
      let page = try Page(offset: request.offset, limit: request.limit, at: moment)
      let rows = try world.mqttBook(of: request.instanceID).identities.rows
      return DescribeDeviceIdentities.Response(
        data: page.of(rows).map { $0.item(of: request.instanceID) })
    }
    register(DescribeDeviceIdentity.self) { request, world, _ throws(ServiceFault) in
      let book = try world.mqttBook(of: request.instanceID)
      guard let identity = book.identities[request.deviceID] else {
        throw ServiceFault("ResourceNotFound", "The device \(request.deviceID) has no identity.")
      }
      return DescribeDeviceIdentity.Response(
        instanceID: request.instanceID, deviceID: identity.name, status: identity.status,
        primaryKey: identity.primaryKey, secondaryKey: identity.secondaryKey,
        createdTime: Date(milliseconds: identity.createdTime),
        propagatingProperties: identity.propagating)
    }
    register(DescribeDeviceIdentityBackupHistory.self) {
      request, world, moment throws(ServiceFault) in
      let span = try BackupSpan(
        request.modificationTimeStart, request.modificationTimeEnd, request.limit)
      let rows = try world.mqttBook(of: request.instanceID).identities.rows
      try world.requireBackup(in: request.destination, of: request.instanceID)
      return DescribeDeviceIdentityBackupHistory.Response(
        data: span.newest(of: rows, by: \.updatedTime) {
          $0.name == request.deviceID ?? $0.name
        }.map { $0.backup(of: request.instanceID) })
    }
  }
}

private func rows(_ rules: [BlockRule]) -> [BlockRuleItem] {
  rules.map {
    BlockRuleItem(
      name: $0.name, type: $0.type, remark: $0.remark, include: $0.include, excludes: $0.excludes,
      expireTime: $0.expireTime.map(Date.init(milliseconds:)) ?? .never,
      updateTime: Date(milliseconds: $0.updatedTime),
      createTime: Date(milliseconds: $0.createdTime))
  }
}

extension AuthorizationRule {
  fileprivate func item(of instance: String) -> AuthorizationPolicyItem {
    AuthorizationPolicyItem(
      id: id, instanceID: instance, policyName: name, version: version, priority: priority,
      effect: effect, actions: actions, resources: resources, clientID: clientID,
      username: username, ip: ip, qos: qos, retain: retain, remark: remark,
      createdTime: Date(milliseconds: createdTime), updateTime: Date(milliseconds: updatedTime))
  }
}

extension Authenticator {
  fileprivate var item: MQTTAuthenticatorItem {
    MQTTAuthenticatorItem(
      type: type, config: JSONValue.object(configuration).compact,
      status: isOpen ? .open : .close, createTime: Date(milliseconds: createdTime), remark: remark)
  }
}

extension EnrichmentRule {
  fileprivate func item(of instance: String) -> MessageEnrichmentRuleItem {
    MessageEnrichmentRuleItem(
      id: id, instanceID: instance, ruleName: name, condition: condition, actions: actions,
      priority: priority, status: status, remark: remark,
      createdTime: Date(milliseconds: createdTime), updateTime: Date(milliseconds: updatedTime))
  }
}

extension DeviceIdentity {
  fileprivate var propagating: [PropagatingProperty] {
    properties.map { PropagatingProperty(key: $0.key, value: $0.value) }
  }

  fileprivate func item(of instance: String) -> DeviceIdentityItem {
    DeviceIdentityItem(
      instanceID: instance, deviceID: name, status: status, primaryKey: primaryKey,
      secondaryKey: secondaryKey, createdTime: Date(milliseconds: createdTime),
      propagatingProperties: propagating)
  }

  fileprivate func backup(of source: String) -> DeviceIdentityBackupHistoryItem {
    DeviceIdentityBackupHistoryItem(
      deviceID: name, status: status, primaryKey: primaryKey, secondaryKey: secondaryKey,
      propagatingProperties: propagating, source: source,
      modificationTime: Date(milliseconds: updatedTime))
  }
}
