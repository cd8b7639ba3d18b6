import FoundationEssentials
import MQTT
import TencentCloud

extension Handlers {
  mutating func registerTodayMQTTIdentityChanges() {
    register(CreateDeviceIdentity.self) { request, world, moment throws(ServiceFault) in
      try check(name: request.deviceID, parameter: "DeviceId")
      let fresh = (world.nextKey(), world.nextKey())
      let identity = DeviceIdentity(
        name: request.deviceID, status: try status(request.status) ?? .enabled,
        primaryKey: try key(request.primaryKey, "PrimaryKey") ?? fresh.0,
        secondaryKey: try key(request.secondaryKey, "SecondaryKey") ?? fresh.1,
        properties: properties(request.propagatingProperties) ?? [], createdTime: moment.now,
        updatedTime: moment.now)
      try world.changeBook(of: request.instanceID, at: moment) { book, _ throws(ServiceFault) in
        guard book.identities[identity.name] == nil else { throw .alreadyExists(identity.name) }
        book.identities.upsert(identity)
      }
      return CreateDeviceIdentity.Response()
    }
    register(ModifyDeviceIdentity.self) { request, world, moment throws(ServiceFault) in
      try world.changeBook(of: request.instanceID, at: moment) { book, _ throws(ServiceFault) in
        guard var identity = book.identities[request.deviceID] else {
          throw .identityNotFound(request.deviceID)
        }
        identity.status = try status(request.status) ?? identity.status
        identity.primaryKey = try key(request.primaryKey, "PrimaryKey") ?? identity.primaryKey
        identity.secondaryKey =
          try key(request.secondaryKey, "SecondaryKey") ?? identity.secondaryKey
        identity.properties = properties(request.propagatingProperties) ?? identity.properties
        identity.updatedTime = moment.now
        book.identities.upsert(identity)
      }
      return ModifyDeviceIdentity.Response()
    }
    register(DeleteDeviceIdentity.self) { request, world, moment throws(ServiceFault) in
      try world.changeBook(of: request.instanceID, at: moment) { book, _ throws(ServiceFault) in
        guard book.identities[request.deviceID] != nil else {
          throw .identityNotFound(request.deviceID)
        }
        book.identities.remove(request.deviceID)
      }
      return DeleteDeviceIdentity.Response()
    }
  }

  mutating func registerTodayMQTTEnrichmentChanges() {
    register(CreateMessageEnrichmentRule.self) { request, world, moment throws(ServiceFault) in
      var id = 0
      try world.changeBook(of: request.instanceID, at: moment) { book, _ throws(ServiceFault) in
        id = book.takeNumber()
        let rule = EnrichmentRule(
          id: id, name: request.ruleName, condition: request.condition, actions: request.actions,
          priority: request.priority, status: request.status ?? .inactive,
          remark: request.remark ?? "", createdTime: moment.now, updatedTime: moment.now)
        try rule.requireValid(among: book.enrichments)
        book.enrichments.append(rule)
      }
      return CreateMessageEnrichmentRule.Response(instanceID: request.instanceID, id: id)
    }
    register(ModifyMessageEnrichmentRule.self) { request, world, moment throws(ServiceFault) in
      try world.changeBook(of: request.instanceID, at: moment) { book, _ throws(ServiceFault) in
        let index = try book.place(ofRule: request.id)
        let rule = try request.rule(in: book.enrichments[index], at: moment)
        try rule.requireValid(among: book.enrichments)
        book.enrichments[index] = rule
      }
      return ModifyMessageEnrichmentRule.Response()
    }
    register(DeleteMessageEnrichmentRule.self) { request, world, moment throws(ServiceFault) in
      try world.changeBook(of: request.instanceID, at: moment) { book, _ throws(ServiceFault) in
        book.enrichments.remove(at: try book.place(ofRule: request.id))
      }
      return DeleteMessageEnrichmentRule.Response()
    }
    register(UpdateMessageEnrichmentRulePriority.self) {
      request, world, moment throws(ServiceFault) in
      try world.changeBook(of: request.instanceID, at: moment) { book, _ throws(ServiceFault) in
        for wanted in request.priorities ?? [] {
          let index = try book.place(ofRule: wanted.id)
          book.enrichments[index].priority = wanted.priority
          book.enrichments[index].updatedTime = moment.now
        }
        guard Set(book.enrichments.map(\.priority)).count == book.enrichments.count else {
          throw .invalidValue("A priority is there twice.")
        }
      }
      return UpdateMessageEnrichmentRulePriority.Response()
    }
  }
}

private func status(_ text: String?) throws(ServiceFault) -> DeviceIdentityStatus? {
  guard let text else { return nil }
  guard let number = Int(text), (1...2).contains(number) else {
    throw .invalidValue("Status must be 1 or 2.")
  }
  return DeviceIdentityStatus(rawValue: number)
}

/// A key that is given; nil where none is.
private func key(_ text: String?, _ parameter: String) throws(ServiceFault) -> String? {
  guard let text, !text.isEmpty else { return nil }
  guard Data(base64Encoded: text) != nil else {
    throw .invalidValue("\(parameter) must be in Base64.")
  }
  return text
}

private func properties(_ given: [PropagatingProperty]?) -> [DeviceIdentity.Property]? {
  given?.map { DeviceIdentity.Property(key: $0.key ?? "", value: $0.value ?? "") }
}

extension ServiceFault {
  fileprivate static func identityNotFound(_ name: String) -> Self {
    Self("ResourceNotFound", "The device \(name) has no identity.")
  }
}

extension World {
  fileprivate mutating func nextKey() -> String {
    Data((nextIdentifier() + nextIdentifier()).utf8.prefix(32)).base64EncodedString()
  }
}

extension MQTTBook {
  fileprivate func place(ofRule id: Int) throws(ServiceFault) -> Int {
    guard let index = enrichments.firstIndex(where: { $0.id == id }) else {
      throw ServiceFault("ResourceNotFound", "The rule \(id) does not exist.")
    }
    return index
  }
}

extension ModifyMessageEnrichmentRule {
  /// Every attribute has to be sent, as documented.
  fileprivate func rule(
    in former: EnrichmentRule, at moment: Moment
  ) throws(ServiceFault) -> EnrichmentRule {
    guard let ruleName else { throw .missing("RuleName") }
    guard let condition else { throw .missing("Condition") }
    guard let actions else { throw .missing("Actions") }
    guard let priority else { throw .missing("Priority") }
    guard let status else { throw .missing("Status") }
    guard let remark else { throw .missing("Remark") }
    return EnrichmentRule(
      id: former.id, name: ruleName, condition: condition, actions: actions, priority: priority,
      status: status, remark: remark, createdTime: former.createdTime, updatedTime: moment.now)
  }
}

extension EnrichmentRule {
  private static let limit = 20

  /// - Throws: `InvalidParameterValue`, `LimitExceeded`
  fileprivate func requireValid(among rules: [EnrichmentRule]) throws(ServiceFault) {
    try checkTitle(name, parameter: "RuleName")
    try checkRemark(remark)
    guard let wanted = MessageEnrichment.json(condition) else {
      throw .invalidValue("Condition must be a JSON object in Base64.")
    }
    if case .string(let filter)? = wanted["topic"], !filter.isEmpty,
      !TopicFilter.isValid(filter)
    {
      throw .invalidValue("The topic of Condition must be a topic filter.")
    }
    guard priority >= 0 else { throw .invalidValue("Priority must not be negative.") }
    guard MessageEnrichment.json(actions) != nil else {
      throw .invalidValue("Actions must be a JSON object in Base64.")
    }
    let others = rules.filter { $0.id != id }
    guard others.count < Self.limit else {
      throw ServiceFault("LimitExceeded", "The instance has its \(Self.limit) rules.")
    }
    guard !others.contains(where: { $0.priority == priority }) else {
      throw .invalidValue("There is a rule of priority \(priority).")
    }
  }
}
