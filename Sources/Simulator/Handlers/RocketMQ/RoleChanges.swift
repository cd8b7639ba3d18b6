import TRocket

extension Handlers {
  mutating func registerRoleChanges() {
    register(CreateRole.self) { request, world, moment throws(ServiceFault) in
      let instance = try world.readyInstance(request.instanceID, at: moment)
      try check(name: request.role, parameter: "Role")
      var random = world.nextGenerator()
      try world.changeContents(of: instance.name) { contents throws(ServiceFault) in
        guard contents.roles[request.role] == nil else { throw .alreadyExists(request.role) }
        guard contents.roles.count < RocketInstance.roleLimit else {
          throw ServiceFault(
            "LimitExceeded", "The instance has its \(RocketInstance.roleLimit) roles.")
        }
        contents.roles.upsert(
          Role(
            name: request.role, accessKey: "ak" + random.text(16),
            secretKey: "sk" + random.text(30),
            mayRead: request.permRead, mayWrite: request.permWrite, remark: request.remark,
            createdTime: moment.now, modifiedTime: moment.now,
            details: request.permType == .topicAndGroup ? request.detailedPerms ?? [] : nil))
      }
      return CreateRole.Response(role: request.role)
    }
    register(ModifyRole.self) { request, world, moment throws(ServiceFault) in
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
