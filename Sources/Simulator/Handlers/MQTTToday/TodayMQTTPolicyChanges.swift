import MQTT

extension Handlers {
  mutating func registerTodayMQTTPolicyChanges() {
    register(CreateAuthorizationPolicy.self) { request, world, moment throws(ServiceFault) in
      var id = 0
      try world.changeBook(of: request.instanceID, at: moment) {
        book, instance throws(ServiceFault) in
        let limit = instance.policyLimit
        guard book.policies.count < limit else {
          throw ServiceFault("LimitExceeded", "The instance has its \(limit) policies.")
        }
        id = book.takeNumber()
        let rule = request.rule(id: id, at: moment)
        try rule.check(among: book.policies)
        book.policies.append(rule)
      }
      return CreateAuthorizationPolicy.Response(instanceID: request.instanceID, id: id)
    }
    register(ModifyAuthorizationPolicy.self) { request, world, moment throws(ServiceFault) in
      try world.changeBook(of: request.instanceID, at: moment) { book, _ throws(ServiceFault) in
        let index = try book.place(ofPolicy: request.id)
        let rule = request.changed(book.policies[index], at: moment)
        try rule.check(among: book.policies)
        book.policies[index] = rule
      }
      return ModifyAuthorizationPolicy.Response()
    }
    register(DeleteAuthorizationPolicy.self) { request, world, moment throws(ServiceFault) in
      try world.changeBook(of: request.instanceID, at: moment) { book, _ throws(ServiceFault) in
        book.policies.remove(at: try book.place(ofPolicy: request.id))
      }
      return DeleteAuthorizationPolicy.Response()
    }
    register(UpdateAuthorizationPolicyPriority.self) {
      request, world, moment throws(ServiceFault) in
      let wanted = (request.priorities ?? []).map { ($0.id, $0.priority) }
      try world.changeBook(of: request.instanceID, at: moment) { book, _ throws(ServiceFault) in
        var policies = book.policies
        for (id, priority) in wanted {
          let index = try book.place(ofPolicy: id)
          policies[index].priority = priority
          policies[index].updatedTime = moment.now
        }
        guard Set(wanted.map(\.0)).count == wanted.count,
          Set(policies.map(\.priority)).count == policies.count
        else {
          throw ServiceFault(
            "FailedOperation.DuplicateAuthorizationIdOrPriority",
            "An id or a priority is there twice.")
        }
        book.policies = policies
      }
      return UpdateAuthorizationPolicyPriority.Response()
    }
  }
}

extension MQTTInstance {
  /// The most policies that it may have.
  var policyLimit: Int { edition == "BASIC" ? 50 : 200 }
}

extension MQTTBook {
  fileprivate func place(ofPolicy id: Int) throws(ServiceFault) -> Int {
    guard let index = policies.firstIndex(where: { $0.id == id }) else {
      throw ServiceFault(
        "ResourceNotFound.AuthorizationPolicy", "The policy \(id) does not exist.")
    }
    return index
  }
}

extension CreateAuthorizationPolicy {
  fileprivate func rule(id: Int, at moment: Moment) -> AuthorizationRule {
    AuthorizationRule(
      id: id, name: policyName, version: policyVersion, priority: priority, effect: effect,
      actions: actions, resources: resources ?? "", clientID: clientID ?? "",
      username: username ?? "", ip: ip ?? "", qos: qos, retain: retain, remark: remark ?? "",
      createdTime: moment.now, updatedTime: moment.now)
  }
}

extension ModifyAuthorizationPolicy {
  fileprivate func changed(_ former: AuthorizationRule, at moment: Moment) -> AuthorizationRule {
    var rule = former
    rule.name = policyName ?? rule.name
    rule.version = policyVersion ?? rule.version
    rule.priority = priority ?? rule.priority
    rule.effect = effect ?? rule.effect
    rule.actions = actions ?? rule.actions
    rule.resources = resources ?? rule.resources
    rule.clientID = clientID ?? rule.clientID
    rule.username = username ?? rule.username
    rule.ip = ip ?? rule.ip
    rule.qos = qos ?? rule.qos
    rule.retain = retain ?? rule.retain
    rule.remark = remark ?? rule.remark
    rule.updatedTime = moment.now
    return rule
  }
}

extension AuthorizationRule {
  /// - Throws: `InvalidParameterValue`, `FailedOperation.DuplicatePolicy`,
  ///   `FailedOperation.DuplicatePriority`
  fileprivate func check(among policies: [AuthorizationRule]) throws(ServiceFault) {
    try checkTitle(name, parameter: "PolicyName")
    guard version == 1 else { throw .invalidValue("PolicyVersion must be 1.") }
    guard Self.parts(actions).allSatisfy(["connect", "pub", "sub"].contains) else {
      throw .invalidValue("Actions must be connect, pub and sub, separated by commas.")
    }
    guard Self.parts(qos).allSatisfy(["0", "1", "2"].contains) else {
      throw .invalidValue("Qos must be 0, 1 and 2, separated by commas.")
    }
    guard ip.isEmpty || NetworkAddress.isValid(ip) else {
      throw .invalidValue("\(ip) is no address or network.")
    }
    try checkRemark(remark)
    let others = policies.filter { $0.id != id }
    guard !others.contains(where: { $0.name == name }) else {
      throw ServiceFault("FailedOperation.DuplicatePolicy", "There is a policy \(name).")
    }
    guard !others.contains(where: { $0.priority == priority }) else {
      throw ServiceFault(
        "FailedOperation.DuplicatePriority", "There is a policy of priority \(priority).")
    }
  }

  private static func parts(_ text: String) -> [String] {
    text.split(separator: ",", omittingEmptySubsequences: false)
      .map { $0.filter { !$0.isWhitespace } }
  }
}
