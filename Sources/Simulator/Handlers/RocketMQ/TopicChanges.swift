import TRocket

extension Handlers {
  mutating func registerTopicChanges() {
    register(CreateTopic.self) { request, world, moment throws(ServiceFault) in
      let instance = try world.readyInstance(request.instanceID, at: moment)
      try check(name: request.topic, parameter: "Topic")
      // Today it may be left out; what the service takes then is not said.
      let queues = request.queueNum ?? RocketInstance.queueLimits.lowerBound
      try check(queues: queues)
      try check(retention: request.msgTTL)
      try moment.bounds.checkRemark(request.remark)
      guard request.topicType != .unspecified else {
        throw .invalidValue("TopicType must not be UNSPECIFIED.")
      }
      try world.changeContents(of: instance.name) { contents throws(ServiceFault) in
        guard contents.topics[request.topic] == nil else { throw .alreadyExists(request.topic) }
        guard contents.topics.count < instance.topicLimit else {
          throw ServiceFault(
            "LimitExceeded.TopicNum", "The instance has its \(instance.topicLimit) topics.")
        }
        var topic = Topic(
          name: request.topic, type: request.topicType, queues: queues,
          remark: request.remark ?? "", createdTime: moment.now, lastWriteTime: 0,
          rate: 0, retention: request.msgTTL, tags: request.tagList ?? [])
        try topic.setExpiry(
          isDeletion: request.autoExpireDelete, minutes: request.autoExpireTime)
        contents.topics.upsert(topic)
      }
      return CreateTopic.Response(instanceID: instance.name, topic: request.topic)
    }
    register(ModifyTopic.self) { request, world, moment throws(ServiceFault) in
      try check(queues: request.queueNum)
      try check(retention: request.msgTTL)
      try moment.bounds.checkRemark(request.remark)
      try world.changeContents(of: request.instanceID) { contents throws(ServiceFault) in
        guard var topic = contents.topics[request.topic] else {
          throw .topicNotFound(request.topic)
        }
        topic.queues = request.queueNum ?? topic.queues
        topic.remark = request.remark ?? topic.remark
        topic.retention = request.msgTTL ?? topic.retention
        try topic.setExpiry(
          isDeletion: request.autoExpireDelete, minutes: request.autoExpireTime)
        contents.topics.upsert(topic)
      }
      return ModifyTopic.Response()
    }
    register(DeleteTopic.self) { request, world, _ throws(ServiceFault) in
      try world.changeContents(of: request.instanceID) { contents throws(ServiceFault) in
        guard contents.topics[request.topic] != nil else { throw .topicNotFound(request.topic) }
        contents.removeTopic(request.topic)
      }
      world.routes[request.instanceID]?.remove(topic: request.topic)
      return DeleteTopic.Response()
    }
  }
}

/// What `DescribeInstance` says that a topic may have.
private func check(queues: Int?) throws(ServiceFault) {
  let allowed = RocketInstance.queueLimits
  guard let queues, !allowed.contains(queues) else { return }
  throw .invalidValue(
    "QueueNum must be from \(allowed.lowerBound) to \(allowed.upperBound).")
}

private func check(retention hours: Int?) throws(ServiceFault) {
  guard let hours, hours < 1 else { return }
  throw .invalidValue("MsgTTL must be at least an hour.")
}
