import TRocket

extension Handlers {
  mutating func registerMQTTTopicChanges() {
    register(CreateMQTTTopic.self) { request, world, moment throws(ServiceFault) in
      let instance = try world.readyMQTTInstance(request.instanceID, at: moment)
      try check(name: request.topic, parameter: "Topic")
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
      return CreateMQTTTopic.Response(instanceID: instance.name, topic: request.topic)
    }
    register(ModifyMQTTTopic.self) { request, world, _ throws(ServiceFault) in
      try world.changeMQTT(request.instanceID) { instance throws(ServiceFault) in
        guard var topic = instance.topics[request.topic] else {
          throw .topicNotFound(request.topic)
        }
        topic.remark = request.remark ?? topic.remark
        instance.topics.upsert(topic)
      }
      return ModifyMQTTTopic.Response()
    }
    register(DeleteMQTTTopic.self) { request, world, _ throws(ServiceFault) in
      try world.changeMQTT(request.instanceID) { instance throws(ServiceFault) in
        guard instance.topics[request.topic] != nil else { throw .topicNotFound(request.topic) }
        instance.topics.remove(request.topic)
      }
      return DeleteMQTTTopic.Response()
    }
  }
}
