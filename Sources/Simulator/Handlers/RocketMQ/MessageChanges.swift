import TRocket

extension Handlers {
  mutating func registerMessageChanges() {
    register(SendMessage.self) { request, world, moment throws(ServiceFault) in
      _ = try world.readyInstance(request.instanceID, at: moment)
      guard var topic = try world.contents(of: request.instanceID).topics[request.topic] else {
        throw .topicNotFound(request.topic)
      }
      guard request.msgBody.utf8.count <= 4_194_304 else {
        throw .invalidValue("MsgBody must not be longer than 4 MB.")
      }
      let message = topic.send(
        .init(
          body: request.msgBody, key: request.msgKey ?? "", tag: request.msgTag ?? "",
          liteTopic: request.liteTopic ?? "", priority: request.priority),
        at: moment.now)
      try world.changeContents(of: request.instanceID) { contents throws(ServiceFault) in
        contents.topics.upsert(topic)
      }
      return SendMessage.Response(msgID: message.id)
    }
    register(ResendDeadLetterMessage.self) { request, world, moment throws(ServiceFault) in
      let group = try world.group(request.consumerGroup, of: request.instanceID)
      guard !request.messageIds.isEmpty, request.messageIds.count <= 32 else {
        throw .invalidValue("MessageIds takes 1 to 32 ids.")
      }
      let topics = try world.contents(of: request.instanceID).topics
      let retention = try world.instance(request.instanceID).retention
      var areAllSent = true
      for id in request.messageIds {
        let message = group.subscriptions.lazy.compactMap { topics[$0.topic] }
          .compactMap { $0.message(id: id, kept: retention, now: moment.now) }.first
        // Without a consumer nobody takes it again.
        let isSent =
          message.map(group.isDeadLetter) == true && group.isOnline(at: moment.elapsed)
        world.resends[id, default: .init()].attempts += 1
        if isSent { world.resends[id, default: .init()].successes += 1 }
        areAllSent = areAllSent && isSent
      }
      return ResendDeadLetterMessage.Response(resendResult: areAllSent)
    }
    register(VerifyMessageConsumption.self) { request, world, moment throws(ServiceFault) in
      let group = try world.group(request.consumerGroup, of: request.instanceID)
      _ = try world.message(
        request.msgID, of: request.topic, in: request.instanceID, at: moment)
      let clients = group.consumers(at: moment.elapsed)
      let client = request.clientID.flatMap { $0.isEmpty ? nil : $0 }
      guard let first = clients.first(where: { client == nil || $0.id == client }) else {
        throw ServiceFault("FailedOperation", "No such consumer of \(group.name) is connected.")
      }
      guard first.protocolName == "remoting" else {
        throw ServiceFault(
          "UnsupportedOperation.UnsupportedConsumerType",
          "A consumer that connects by gRPC cannot be given a single message.")
      }
      return VerifyMessageConsumption.Response()
    }
  }
}
