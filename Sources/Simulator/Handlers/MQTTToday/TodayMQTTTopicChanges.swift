import MQTT

extension Handlers {
  mutating func registerTodayMQTTTopicChanges() {
    register(CreateTopic.self) { request, world, moment throws(ServiceFault) in
      let instance = try world.readyMQTTInstance(request.instanceID, at: moment)
      try checkLetters(request.topic, 3...100, parameter: "Topic")
      try checkRemark(request.remark)
      guard instance.topics[request.topic] == nil else { throw .alreadyExists(request.topic) }
      guard instance.topics.count < instance.topicLimit else {
        throw ServiceFault(
          "LimitExceeded.TopicNum", "The instance has its \(instance.topicLimit) topics.")
      }
      let seed = Noise.hash("mqtt topic " + request.topic, seed: world.seed)
      try world.changeMQTT(instance.name) { instance throws(ServiceFault) in
        instance.topics.upsert(
          MQTTTopic(
            name: request.topic, remark: request.remark ?? "", createdTime: moment.now,
            messageIntervalMilliseconds: 1000, isSilent: true, seed: seed))
      }
      return CreateTopic.Response(instanceID: instance.name, topic: request.topic)
    }
    register(ModifyTopic.self) { request, world, moment throws(ServiceFault) in
      _ = try world.readyMQTTInstance(request.instanceID, at: moment)
      try checkRemark(request.remark)
      try world.changeMQTT(request.instanceID) { instance throws(ServiceFault) in
        guard var topic = instance.topics[request.topic] else {
          throw .topicNotFound(request.topic)
        }
        topic.remark = request.remark ?? topic.remark
        instance.topics.upsert(topic)
      }
      return ModifyTopic.Response()
    }
    register(DeleteTopic.self) { request, world, moment throws(ServiceFault) in
      _ = try world.readyMQTTInstance(request.instanceID, at: moment)
      try world.changeMQTT(request.instanceID) { instance throws(ServiceFault) in
        guard instance.topics[request.topic] != nil else { throw .topicNotFound(request.topic) }
        instance.topics.remove(request.topic)
      }
      return DeleteTopic.Response()
    }
  }

  mutating func registerTodayMQTTUserChanges() {
    register(CreateUser.self) { request, world, moment throws(ServiceFault) in
      let instance = try world.readyMQTTInstance(request.instanceID, at: moment)
      try checkLetters(request.username, 1...32, parameter: "Username")
      try checkLetters(request.password ?? "", 0...64, parameter: "Password")
      try checkRemark(request.remark)
      guard instance.users[request.username] == nil else {
        throw .alreadyExists(request.username)
      }
      var random = world.nextGenerator()
      let given = request.password ?? ""
      let user = MQTTUser(
        name: request.username, password: given.isEmpty ? random.text(16) : given, mayRead: true,
        mayWrite: true, remark: request.remark ?? "", createdTime: moment.now,
        modifiedTime: moment.now)
      try world.changeUsers(of: instance.name, at: moment) { $0.upsert(user) }
      return CreateUser.Response()
    }
    register(ModifyUser.self) { request, world, moment throws(ServiceFault) in
      try checkRemark(request.remark)
      let instance = try world.readyMQTTInstance(request.instanceID, at: moment)
      guard var user = instance.users[request.username] else {
        throw .userNotFound(request.username)
      }
      user.remark = request.remark ?? user.remark
      user.modifiedTime = moment.now
      try world.changeUsers(of: request.instanceID, at: moment) { $0.upsert(user) }
      return ModifyUser.Response()
    }
    register(DeleteUser.self) { request, world, moment throws(ServiceFault) in
      let instance = try world.readyMQTTInstance(request.instanceID, at: moment)
      guard instance.users[request.username] != nil else {
        throw .userNotFound(request.username)
      }
      try world.changeUsers(of: request.instanceID, at: moment) { $0.remove(request.username) }
      return DeleteUser.Response()
    }
  }
}

extension World {
  /// Changes who may sign in, and lets those go who may not any more.
  fileprivate mutating func changeUsers(
    of id: String, at moment: Moment, _ change: (inout Table<MQTTUser>) -> Void
  ) throws(ServiceFault) {
    // Made before the change, as it begins with the users that there are.
    var book = try mqttBook(of: id)
    try changeMQTT(id) { instance throws(ServiceFault) in change(&instance.users) }
    book.settle(try mqttInstance(id), at: moment.now)
    mqttBooks[id] = book
  }
}

extension ServiceFault {
  fileprivate static func userNotFound(_ name: String) -> Self {
    Self("ResourceNotFound.Username", "The user \(name) does not exist.")
  }
}
