import TRocket

extension Handlers {
  mutating func registerMQTTUserChanges() {
    register(CreateMQTTUser.self) { request, world, moment throws(ServiceFault) in
      let instance = try world.readyMQTTInstance(request.instanceID, at: moment)
      try check(name: request.username, parameter: "Username")
      guard instance.users[request.username] == nil else {
        throw .alreadyExists(request.username)
      }
      var random = world.nextGenerator()
      let given = request.password ?? ""
      let user = MQTTUser(
        name: request.username, password: given.isEmpty ? random.text(16) : given,
        mayRead: request.permRead, mayWrite: request.permWrite, remark: request.remark,
        createdTime: moment.now, modifiedTime: moment.now)
      try world.changeMQTT(instance.name) { instance throws(ServiceFault) in
        instance.users.upsert(user)
      }
      return CreateMQTTUser.Response()
    }
    register(ModifyMQTTUser.self) { request, world, moment throws(ServiceFault) in
      try world.changeMQTT(request.instanceID) { instance throws(ServiceFault) in
        guard var user = instance.users[request.username] else {
          throw .roleNotFound(request.username)
        }
        user.mayRead = request.permRead
        user.mayWrite = request.permWrite
        user.remark = request.remark ?? user.remark
        user.modifiedTime = moment.now
        instance.users.upsert(user)
      }
      return ModifyMQTTUser.Response()
    }
    register(DeleteMQTTUser.self) { request, world, _ throws(ServiceFault) in
      try world.changeMQTT(request.instanceID) { instance throws(ServiceFault) in
        guard instance.users[request.username] != nil else {
          throw .roleNotFound(request.username)
        }
        instance.users.remove(request.username)
      }
      return DeleteMQTTUser.Response()
    }
  }
}
