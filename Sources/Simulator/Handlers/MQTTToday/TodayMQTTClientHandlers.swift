import FoundationEssentials
import MQTT

extension Handlers {
  /// The most clients that one answer holds.
  fileprivate static let clientLimit = 1024

  mutating func registerTodayMQTTClients() {
    register(DescribeClientList.self) { request, world, moment throws(ServiceFault) in
      let book = try world.mqttBook(of: request.instanceID)
      let found = try ClientCriteria(request).choice(of: book.devices.rows, at: moment)
      return DescribeClientList.Response(clients: found.map { book.info(of: $0, at: moment) })
    }
    register(DescribeClientEvents.self) { request, world, moment throws(ServiceFault) in
      guard let start = request.startTime.milliseconds, let end = request.endTime.milliseconds,
        start <= end
      else { throw .invalidValue("StartTime must not be after EndTime.") }
      let device = try world.mqttBook(of: request.instanceID).devices[request.clientID]
      let events = device?.events(from: start, to: min(end, moment.now)) ?? []
      return DescribeClientEvents.Response(events: events)
    }
    register(DescribeWillMessage.self) { request, world, moment throws(ServiceFault) in
      let book = try world.mqttBook(of: request.instanceID)
      guard let device = book.devices[request.clientID],
        let presence = device.presence(at: moment.now), presence.hasSession,
        let will = device.will
      else {
        throw ServiceFault(
          "ResourceNotFound", "The client \(request.clientID) has left no will.")
      }
      return DescribeWillMessage.Response(will, presence)
    }
  }
}

/// A device and how it is now.
struct SeenDevice {
  let device: Device
  let presence: Device.Presence
}

/// Which clients a request wants.
private struct ClientCriteria {
  private let request: DescribeClientList
  private let limit: Int

  init(_ request: DescribeClientList) throws(ServiceFault) {
    self.request = request
    let text = request.number ?? ""
    guard let number = text.isEmpty ? Handlers.clientLimit : Int(text),
      (1...Handlers.clientLimit).contains(number)
    else { throw .invalidValue("Number must be digits, from 1 to \(Handlers.clientLimit).") }
    limit = number
  }

  /// Who came or went last comes first.
  func choice(of devices: [Device], at moment: Moment) -> [SeenDevice] {
    let latest = request.maxTimestamp?.milliseconds ?? .max
    let id = request.clientID ?? ""
    var found: [SeenDevice] = []
    for device in devices where device.name.hasPrefix(id) {
      guard let presence = device.presence(at: moment.now), presence.hasSession,
        wants(presence), presence.changeTime <= latest
      else { continue }
      found.append(SeenDevice(device: device, presence: presence))
    }
    found.sort {
      ($0.presence.changeTime, $1.device.name) > ($1.presence.changeTime, $0.device.name)
    }
    return Array(found.prefix(limit))
  }

  private func wants(_ presence: Device.Presence) -> Bool {
    switch request.onlineStatus {
    case .online: presence.isConnected
    case .offline: !presence.isConnected
    default: true
    }
  }
}

extension MQTTBook {
  fileprivate func info(of seen: SeenDevice, at moment: Moment) -> MQTTClientInfo {
    let (device, presence) = (seen.device, seen.presence)
    return MQTTClientInfo(
      clientID: device.name, clientAddress: device.client.address,
      protocolVersion: device.protocolVersion, keepalive: device.client.keepAlive,
      connectionStatus: presence.isConnected ? .connected : .disconnected,
      createTime: Date(milliseconds: device.client.createdTime),
      connectTime: Date(milliseconds: presence.connectTime),
      disconnectTime: presence.disconnectTime.map(Date.init(milliseconds:)) ?? .never,
      mqttClientSubscriptions: subscriptions(of: device, at: moment),
      cleanSession: device.expirySeconds == 0, expireIntervalInSeconds: device.expirySeconds)
  }

  /// What it subscribes to, as far as the policies let it.
  private func subscriptions(of device: Device, at moment: Moment) -> [MQTTClientSubscription] {
    device.subscriptions.filter { $0.isThere(at: moment.now) && mayHear($0, device) }
      .map { subscription in
        let waiting = waiting(subscription, of: device, at: moment)
        return MQTTClientSubscription(
          topicFilter: subscription.filter, qos: Qos(rawValue: subscription.qos),
          lag: waiting.lag, inflight: waiting.inFlight,
          userProperties: subscription.properties.sorted { $0.key < $1.key }
            .map { SubscriptionUserProperty(key: $0.key, value: $0.value) })
      }
  }
}

extension DescribeWillMessage.Response {
  fileprivate init(_ will: Device.Will, _ presence: Device.Presence) {
    let made = Date(milliseconds: presence.connectTime)
    let isPlanned = presence.disconnectTime.map { $0 + Int64(will.delaySeconds) * 1000 }
    self.init(
      topic: will.topic, qos: Qos(rawValue: will.qos), retained: will.isRetained,
      payload: Data(will.payload.utf8).base64EncodedString(), createTime: made, updateTime: made,
      willDelayInterval: will.delaySeconds, contentType: "application/json",
      responseTopic: will.responseTopic,
      correlationData: Data(will.correlation.utf8).base64EncodedString(),
      messageExpiryInterval: 0, payloadFormatIndicator: 1,
      userProperties: will.properties.sorted { $0.key < $1.key }.map {
        UserProperty(key: $0.key, value: $0.value)
      }, publishAfter: Int(isPlanned ?? 0))
  }
}
