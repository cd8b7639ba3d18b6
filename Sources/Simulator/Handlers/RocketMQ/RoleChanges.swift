import TRocket

extension Handlers {
  mutating func registerRoleChanges() {
    register(CreateRole.self) { request, world, moment throws(ServiceFault) in
      let instance = try world.readyInstance(request.instanceID, at: moment)
      try moment.bounds.checkRole(request.role)
      try moment.bounds.checkRemark(request.remark)
      try moment.bounds.checkDetails(request.detailedPerms, of: request.permType)
      let keys = try world.keys(of: request)
      try world.changeContents(of: instance.name) { contents throws(ServiceFault) in
        guard contents.roles[request.role] == nil else { throw .alreadyExists(request.role) }
        guard contents.roles.count < RocketInstance.roleLimit else {
          throw ServiceFault(
            "LimitExceeded", "The instance has its \(RocketInstance.roleLimit) roles.")
        }
        contents.roles.upsert(
          Role(
            name: request.role, accessKey: keys.access, secretKey: keys.secret,
            mayRead: request.permRead, mayWrite: request.permWrite, remark: request.remark,
            createdTime: moment.now, modifiedTime: moment.now,
            details: request.permType == .topicAndGroup ? request.detailedPerms ?? [] : nil))
      }
      return CreateRole.Response(role: request.role)
    }
    register(ModifyRole.self) { request, world, moment throws(ServiceFault) in
      try moment.bounds.checkRemark(request.remark)
      try moment.bounds.checkDetails(request.detailedPerms, of: request.permType)
      try world.changeContents(of: request.instanceID) { contents throws(ServiceFault) in
        guard var role = contents.roles[request.role] else { throw .roleNotFound(request.role) }
        role.mayRead = request.permRead
        role.mayWrite = request.permWrite
        role.remark = request.remark ?? role.remark
        // Whoever does not say of which type it is makes it one for the whole instance.
        role.details = request.permType == .topicAndGroup ? request.detailedPerms ?? [] : nil
        role.modifiedTime = moment.now
        contents.roles.upsert(role)
      }
      return ModifyRole.Response()
    }
    register(DeleteRole.self) { request, world, _ throws(ServiceFault) in
      try world.changeContents(of: request.instanceID) { contents throws(ServiceFault) in
        guard contents.roles[request.role] != nil else { throw .roleNotFound(request.role) }
        contents.roles.remove(request.role)
      }
      return DeleteRole.Response()
    }
  }
}

extension World {
  /// The keys of a new role: those of the request, or such as the service makes.
  /// - Throws: `MissingParameter` where the request has to bring them and does not.
  fileprivate mutating func keys(
    of request: CreateRole
  ) throws(ServiceFault) -> (access: String, secret: String) {
    guard request.roleGenerateMode == .manual else { return newKeys() }
    guard let access = request.accessKey, !access.isEmpty else { throw .missing("AccessKey") }
    guard let secret = request.secretKey, !secret.isEmpty else { throw .missing("SecretKey") }
    return (access, secret)
  }

  /// Keys as the service makes them.
  mutating func newKeys() -> (access: String, secret: String) {
    var random = nextGenerator()
    return ("ak" + random.text(16), "sk" + random.text(30))
  }
}
