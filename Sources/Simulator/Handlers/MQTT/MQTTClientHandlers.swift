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
      let activity = client.activity(at: moment.now)
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
