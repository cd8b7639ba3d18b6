import FoundationEssentials
import MQTT

extension Handlers {
  private static let blockLimit = 20

  mutating func registerTodayMQTTBlockChanges() {
    register(CreateBlockRule.self) { request, world, moment throws(ServiceFault) in
      let rule = try request.rule(at: moment)
      try world.changeBook(of: request.instanceID, at: moment) { book, _ throws(ServiceFault) in
        book.forgetEndedBlocks(at: moment.now)
        guard book.blocks[rule.name] == nil else { throw .alreadyExists(rule.name) }
        guard book.blocks.count < Self.blockLimit else {
          throw ServiceFault("FailedOperation", "The instance has its \(Self.blockLimit) bans.")
        }
        book.blocks.upsert(rule)
      }
      return CreateBlockRule.Response(instanceID: request.instanceID, name: rule.name)
    }
    register(ModifyBlockRule.self) { request, world, moment throws(ServiceFault) in
      try world.changeBook(of: request.instanceID, at: moment) { book, _ throws(ServiceFault) in
        book.forgetEndedBlocks(at: moment.now)
        guard var rule = book.blocks[request.name] else { throw .blockNotFound(request.name) }
        rule.include = request.include ?? rule.include
        rule.excludes = request.excludes ?? rule.excludes
        rule.remark = request.remark ?? rule.remark
        if let time = request.expireTime { rule.expireTime = time.milliseconds }
        rule.updatedTime = moment.now
        try rule.check(at: moment)
        book.blocks.upsert(rule)
      }
      return ModifyBlockRule.Response()
    }
    register(DeleteBlockRule.self) { request, world, moment throws(ServiceFault) in
      try world.changeBook(of: request.instanceID, at: moment) { book, _ throws(ServiceFault) in
        book.forgetEndedBlocks(at: moment.now)
        guard book.blocks[request.blockRuleName] != nil else {
          throw .blockNotFound(request.blockRuleName)
        }
        book.blocks.remove(request.blockRuleName)
      }
      return DeleteBlockRule.Response()
    }
  }
}

extension ServiceFault {
  fileprivate static func blockNotFound(_ name: String) -> Self {
    Self("FailedOperation", "The ban \(name) does not exist.")
  }
}

extension MQTTBook {
  fileprivate mutating func forgetEndedBlocks(at now: Int64) {
    for rule in blocks.rows where rule.expireTime.map({ $0 <= now }) ?? false {
      blocks.remove(rule.name)
    }
  }
}

extension CreateBlockRule {
  fileprivate func rule(at moment: Moment) throws(ServiceFault) -> BlockRule {
    guard let include else { throw .missing("Include") }
    guard name.allSatisfy({ $0.isPlainLetterOrDigit || $0 == "-" }),
      (1...64).contains(name.count)
    else { throw .invalidValue("Name must have 1 to 64 letters, digits and -.") }
    let rule = BlockRule(
      name: name, type: type ?? .clientId, include: include, excludes: excludes ?? [],
      expireTime: expireTime?.milliseconds, remark: remark ?? "", createdTime: moment.now,
      updatedTime: moment.now)
    try rule.check(at: moment)
    return rule
  }
}

extension BlockRule {
  /// - Throws: `InvalidParameterValue`
  fileprivate func check(at moment: Moment) throws(ServiceFault) {
    guard !include.isEmpty else { throw .invalidValue("Include must say whom it is for.") }
    guard excludes.count <= 3 else { throw .invalidValue("Excludes has at most 3 patterns.") }
    guard (expireTime ?? .max) > moment.now else {
      throw .invalidValue("ExpireTime must be in the future.")
    }
    try checkRemark(remark)
  }
}
