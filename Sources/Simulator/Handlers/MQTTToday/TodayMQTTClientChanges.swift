import MQTT

extension Handlers {
  /// For how long a client is away that does not come back at once when it was kicked.
  private static let shyMilliseconds: Int64 = 600_000
  private static let subscriptionLimit = 30

  mutating func registerTodayMQTTClientChanges() {
    register(KickOutClient.self) { request, world, moment throws(ServiceFault) in
      try world.changeDevice(request.clientID, of: request.instanceID, at: moment) {
        device, presence throws(ServiceFault) in
        if presence.isConnected {
          let until = moment.now + (device.staysAway ? Self.shyMilliseconds : 0)
          device.bars.append(Device.Bar(cause: .kicked, from: moment.now, until: until))
        }
        if request.deleteSession == true { device.dropSession(at: moment.now) }
      }
      return KickOutClient.Response()
    }
    register(AddClientSubscription.self) { request, world, moment throws(ServiceFault) in
      guard TopicFilter.isValid(request.topicFilter) else {
        throw .invalidValue("\(request.topicFilter) is no topic filter.")
      }
      let qos = try level(request.qos)
      let rate = try world.mqttInstance(request.instanceID).rate(of: request.topicFilter)
      try world.changeDevice(request.clientID, of: request.instanceID, at: moment) {
        device, _ throws(ServiceFault) in
        guard
          device.subscriptions.filter({ $0.isThere(at: moment.now) }).count
            < Self.subscriptionLimit
        else {
          throw ServiceFault("LimitExceeded", "The client has its subscriptions.")
        }
        device.unsubscribe(request.topicFilter, at: moment.now)
        device.subscriptions.append(
          DeviceSubscription(
            filter: request.topicFilter, qos: qos, rate: rate, addedTime: moment.now))
      }
      try world.changeBook(of: request.instanceID, at: moment) { book, _ throws(ServiceFault) in
        book.share(request.topicFilter, rate: rate, at: moment.now)
      }
      return AddClientSubscription.Response()
    }
    register(DeleteClientSubscription.self) { request, world, moment throws(ServiceFault) in
      guard let client = request.clientID else { throw .missing("ClientId") }
      guard let filter = request.topicFilter else { throw .missing("TopicFilter") }
      try world.changeDevice(client, of: request.instanceID, at: moment) {
        device, _ throws(ServiceFault) in
        guard device.unsubscribe(filter, at: moment.now) else {
          throw ServiceFault("ResourceNotFound", "\(client) does not subscribe to \(filter).")
        }
      }
      return DeleteClientSubscription.Response()
    }
  }
}

private func level(_ text: String?) throws(ServiceFault) -> Int {
  guard let qos = Int(text ?? "0"), (0...2).contains(qos) else {
    throw .invalidValue("Qos must be 0, 1 or 2.")
  }
  return qos
}

extension World {
  /// Changes a client that has a session.
  /// - Throws: `ResourceNotFound`, what `changeBook` throws
  fileprivate mutating func changeDevice(
    _ name: String, of id: String, at moment: Moment,
    _ change: (inout Device, Device.Presence) throws(ServiceFault) -> Void
  ) throws(ServiceFault) {
    try changeBook(of: id, at: moment) { book, _ throws(ServiceFault) in
      guard var device = book.devices[name], let presence = device.presence(at: moment.now),
        presence.hasSession
      else { throw ServiceFault("ResourceNotFound", "The client \(name) does not exist.") }
      try change(&device, presence)
      book.devices.upsert(device)
    }
  }
}

extension Device {
  /// What the service added goes with it; what the device subscribes to itself comes back.
  fileprivate mutating func dropSession(at now: Int64) {
    resets.append(now)
    for index in subscriptions.indices
    where subscriptions[index].addedTime != nil && subscriptions[index].isThere(at: now) {
      subscriptions[index].removedTime = now
    }
  }

  /// False where it did not subscribe.
  @discardableResult
  fileprivate mutating func unsubscribe(_ filter: String, at now: Int64) -> Bool {
    guard
      let index = subscriptions.firstIndex(where: { $0.filter == filter && $0.isThere(at: now) })
    else { return false }
    subscriptions[index].removedTime = now
    return true
  }
}

extension MQTTBook {
  /// Makes the shared subscription that a filter is, if it is one and there is none yet.
  fileprivate mutating func share(_ text: String, rate: Double, at now: Int64) {
    guard let wanted = SharedFilter(text), shared(text) == nil else { return }
    var group =
      groups[wanted.name]
      ?? SharedSubscriptionGroup(
        name: wanted.name, strategy: .random, expiryInterval: 0, remark: nil, createdTime: now,
        updatedTime: now, subscriptions: [])
    group.updatedTime = now
    group.subscriptions.append(.init(filter: wanted.filter, rate: rate, pace: .steady))
    groups.upsert(group)
  }
}
