import FoundationEssentials
import MQTT
import TencentCloud

/// Makes what the product `mqtt` keeps of an instance, from what is known of it otherwise.
struct MQTTBookBuilder {
  /// For how long clients have come and gone when the world begins, in milliseconds.
  private static let age: Int64 = 40 * 86_400_000

  let instance: MQTTInstance
  let seed: UInt64
  /// The world's start, in Unix milliseconds.
  let start: Int64

  init(_ instance: MQTTInstance, seed: UInt64, start: Int64) {
    self.instance = instance
    self.seed = Noise.hash("mqtt book " + instance.name, seed: seed)
    self.start = start
  }

  /// What can be switched, which is known at once.
  var switches: MQTTSwitches {
    var switches = MQTTSwitches()
    // Those who bought it in months have some left.
    switches.expiryTime = start + Int64(20 + seed % 300) * 86_400_000
    switch instance.story {
    case .sensors:
      switches.certificates = .mTLS
      switches.usesDefaultCertificate = false
      switches.usesPolicies = true
      switches.bindsDeletion = true
      switches.tags = ["env": "prod", "use": "iot"]
    case .gateways:
      switches.certificates = .byoc
      switches.provision = .jitp
      switches.usesDefaultCertificate = false
      switches.registrationCode = key("registration code").filter { $0.isLetter || $0.isNumber }
    default: break
    }
    return switches
  }

  var book: MQTTBook {
    var book = MQTTBook(
      switches: switches, devices: instance.clients.rows.map { device($0) })
    book.policies = instance.users.rows.enumerated().map { policy(for: $1, at: $0 + 1) }
    book.nextNumber += book.policies.count
    switch instance.story {
    case .plain, .vehicles: break
    case .sensors: tellSensors(&book)
    case .gateways: tellGateways(&book)
    case .crowd(let count): tellCrowd(count, &book)
    }
    return book
  }

  /// A client that signs in as the first user of its instance.
  func device(_ client: MQTTClient, user: String? = nil, change: (inout Device) -> Void = { _ in })
    -> Device
  {
    let draw = Noise.hash("device " + client.name, seed: seed)
    let isModern = draw % 3 == 0
    let rate = client.receiveRate / Double(max(1, client.filters.count))
    var device = Device(
      client: client, user: user ?? instance.users.rows.first?.name ?? "",
      protocolVersion: isModern ? .mqtt5 : draw % 17 == 1 ? .mqtt31 : .mqtt311,
      // One that comes and goes all the time keeps its session, or nobody would see it leave.
      expirySeconds: client.period <= 60 || !client.cleansSession
        ? isModern ? 7200 : 259_200 : 0,
      subscriptions: client.filters.map {
        DeviceSubscription(filter: $0.filter, qos: $0.qos, rate: rate)
      })
    // It has come and gone for long: by whole periods, so that it is where it would be.
    let period = max(1, Int64(client.period * 1000))
    device.client.createdTime -= (Self.age / period + 1) * period
    if draw % 4 != 3 {
      device.will = Device.Will(
        topic: "\(statusTopic)/status/\(client.name)", payload: #"{"online":false}"#, qos: 1,
        isRetained: draw % 2 == 0, delaySeconds: isModern ? 30 : 0)
    }
    if isModern {
      device.will?.responseTopic = "\(statusTopic)/lost"
      device.will?.correlation = client.name
      device.will?.properties = ["region": "华东"]
      for index in device.subscriptions.indices {
        device.subscriptions[index].properties = ["region": "华东", "fw": "2.\(draw % 9)"]
      }
    }
    change(&device)
    return device
  }

  /// Where its clients tell how they are.
  private var statusTopic: String { instance.topics.rows.first?.name ?? "" }

  /// The user's two switches as a policy.
  private func policy(for user: MQTTUser, at place: Int) -> AuthorizationRule {
    let deeds = ["connect"] + (user.mayWrite ? ["pub"] : []) + (user.mayRead ? ["sub"] : [])
    return AuthorizationRule(
      id: 1000 + place, name: "user-\(user.name)", priority: place * 10, effect: .allow,
      actions: deeds.joined(separator: ","), resources: "", username: user.name,
      remark: user.remark, createdTime: user.createdTime, updatedTime: user.modifiedTime)
  }

  /// Something that was made so many days before the world.
  func before(days: Double) -> Int64 { start - Int64(days * 86_400_000) }

  func key(_ name: String) -> String {
    let words = (0..<4).map { Noise.mix(Noise.hash(name, seed: seed) &+ $0) }
    let bytes = words.flatMap { word in
      (0..<8).map { UInt8(truncatingIfNeeded: word >> (8 * UInt64($0))) }
    }
    return Data(bytes).base64EncodedString()
  }
}
