import TRocket

extension Handlers {
  mutating func registerGroupChanges() {
    register(CreateConsumerGroup.self) { request, world, moment throws(ServiceFault) in
      let instance = try world.readyInstance(request.instanceID, at: moment)
      guard let name = request.consumerGroup else { throw .missing("ConsumerGroup") }
      try check(name: name, parameter: "ConsumerGroup")
      try moment.bounds.checkRetries(request.maxRetryTimes)
      try moment.bounds.checkRemark(request.remark)
      let seed = Noise.hash(name, seed: world.seed)
      try world.changeContents(of: instance.name) { contents throws(ServiceFault) in
        guard contents.groups[name] == nil else {
          throw .alreadyExists(name)
        }
        guard contents.groups.count < instance.groupLimit else {
          throw ServiceFault(
            "LimitExceeded", "The instance has its \(instance.groupLimit) consumer groups.")
        }
        // Nobody consumes in it yet, and so nobody has subscribed to anything.
        var group = Group(
          name: name, remark: request.remark ?? "", createdTime: moment.now,
          isEnabled: request.consumeEnable, isOrderly: request.consumeMessageOrderly,
          maxRetryTimes: request.maxRetryTimes, liteTopic: request.liteTopic ?? "",
          tags: request.tagList ?? [], consumers: 0, timeline: .steady, subscriptions: [],
          seed: seed)
        group.setRetries(request.retryPolicy)
        try group.sendDeadLetters(to: request.deadLetterTargetTopic, in: contents)
        contents.addGroup(group)
      }
      return CreateConsumerGroup.Response(instanceID: instance.name, consumerGroup: name)
    }
    register(ModifyConsumerGroup.self) { request, world, moment throws(ServiceFault) in
      let name = request.consumerGroup ?? ""
      try moment.bounds.checkRetries(request.maxRetryTimes)
      try moment.bounds.checkRemark(request.remark)
      try world.changeContents(of: request.instanceID) { contents throws(ServiceFault) in
        guard var changed = contents.groups[name] else { throw .groupNotFound(name) }
        try changed.sendDeadLetters(to: request.deadLetterTargetTopic, in: contents)
        contents.changeGroup(name) { group in
          group.deadLetterTopic = changed.deadLetterTopic
          group.setRetries(request.retryPolicy)
          group.isOrderly = request.consumeMessageOrderly ?? group.isOrderly
          group.maxRetryTimes = request.maxRetryTimes ?? group.maxRetryTimes
          group.remark = request.remark ?? group.remark
          if let isEnabled = request.consumeEnable {
            group.setEnabled(isEnabled, at: moment)
          }
        }
      }
      return ModifyConsumerGroup.Response()
    }
    register(DeleteConsumerGroup.self) { request, world, _ throws(ServiceFault) in
      guard let name = request.consumerGroup else { throw .missing("ConsumerGroup") }
      try world.changeContents(of: request.instanceID) { contents throws(ServiceFault) in
        guard contents.groups[name] != nil else { throw .groupNotFound(name) }
        contents.removeGroup(name)
      }
      world.routes[request.instanceID]?.remove(group: name)
      return DeleteConsumerGroup.Response()
    }
  }
}

extension Group {
  /// An interval that is not said is answered as 0.
  fileprivate mutating func setRetries(_ policy: RetryPolicy?) {
    guard let policy else { return }
    retryPolicy = policy
    retryPolicy.retryInterval = policy.retryInterval ?? 0
  }

  /// - Throws: `ResourceNotFound.Topic`
  fileprivate mutating func sendDeadLetters(
    to topic: String?, in contents: InstanceContents
  ) throws(ServiceFault) {
    guard let topic else { return }
    guard topic.isEmpty || contents.topics[topic] != nil else { throw .topicNotFound(topic) }
    deadLetterTopic = topic
  }

  /// Switches consumption on or off. Off, the backlog grows from what it is; on again, consumers
  /// that were there catch up at three times the pace.
  mutating func setEnabled(_ isEnabled: Bool, at moment: Moment) {
    guard isEnabled != self.isEnabled else { return }
    let state = timeline.state(at: moment.elapsed)
    // Where it was disabled from the start, its consumers only wait for the switch.
    let hasConsumers = isEnabled ? hadConsumers ?? true : state.isOnline
    hadConsumers = isEnabled ? nil : hasConsumers
    stoppedTime = !isEnabled && state.isOnline ? moment.now : nil
    self.isEnabled = isEnabled
    formerTimelines.append(FormerTimeline(timeline: timeline, until: moment.elapsed))
    for index in subscriptions.indices {
      subscriptions[index].reset = subscriptions[index].reset.map {
        let backlog = timeline.state(at: moment.elapsed, after: $0).backlog
        return Timeline.Reset(seconds: moment.elapsed, backlog: backlog)
      }
    }
    timeline = Timeline(
      [Timeline.Phase(seconds: 1, produce: 1, consume: isEnabled && hasConsumers ? 3 : 0)],
      offset: -moment.elapsed, initialBacklog: state.backlog)
  }
}
