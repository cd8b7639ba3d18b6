import TRocket

extension Handlers {
  mutating func registerGroupChanges() {
    register(CreateConsumerGroup.self) { request, world, moment throws(ServiceFault) in
      let instance = try world.readyInstance(request.instanceID, at: moment)
      guard let name = request.consumerGroup else { throw .missing("ConsumerGroup") }
      try check(name: name, parameter: "ConsumerGroup")
      try check(retries: request.maxRetryTimes)
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
        contents.addGroup(
          Group(
            name: name, remark: request.remark ?? "", createdTime: moment.now,
            isEnabled: request.consumeEnable, isOrderly: request.consumeMessageOrderly,
            maxRetryTimes: request.maxRetryTimes, consumers: 0, timeline: .steady,
            subscriptions: [], seed: seed))
      }
      return CreateConsumerGroup.Response(instanceID: instance.name, consumerGroup: name)
    }
    register(ModifyConsumerGroup.self) { request, world, moment throws(ServiceFault) in
      let name = request.consumerGroup ?? ""
      try check(retries: request.maxRetryTimes)
      try world.changeContents(of: request.instanceID) { contents throws(ServiceFault) in
        guard contents.groups[name] != nil else { throw .groupNotFound(name) }
        contents.changeGroup(name) { group in
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
      return DeleteConsumerGroup.Response()
    }
  }
}

private func check(retries: Int?) throws(ServiceFault) {
  guard let retries, retries < 0 else { return }
  throw .invalidValue("MaxRetryTimes must not be negative.")
}

extension Group {
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
