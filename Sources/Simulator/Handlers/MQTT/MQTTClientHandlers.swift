import FoundationEssentials
import TRocket

extension Handlers {
  mutating func registerMQTTClients() {
    register(DescribeMQTTClient.self) { request, world, moment throws(ServiceFault) in
      let instance = try world.mqttInstance(request.instanceID)
      guard let client = instance.clients[request.clientID] else {
        throw ServiceFault(
          "ResourceNotFound.Client", "The client \(request.clientID) does not exist.")
      }
      var activity = client.activity(at: moment.now)
      // What was done to it since through today's product is seen here too.
      if let device = world.mqttBooks[instance.name]?.devices[client.name],
        let presence = device.presence(at: moment.now)
      {
        activity.isConnected = presence.isConnected
        activity.connectTime = presence.connectTime
        activity.disconnectTime = presence.disconnectTime
      }
      return DescribeMQTTClient.Response(
        clientID: client.name, clientAddress: client.address, protocolVersion: 4,
        keepalive: client.keepAlive,
        connectionStatus: activity.isConnected ? .connected : .disconnected,
        createTime: Date(milliseconds: client.createdTime),
        connectTime: Date(milliseconds: activity.connectTime),
        disconnectTime: activity.disconnectTime.map(Date.init(milliseconds:)) ?? .never,
        mqttClientSubscriptions: client.subscriptions, inbound: client.received(activity),
        outBound: client.sent(activity), cleanSession: client.cleansSession)
    }
  }
}
