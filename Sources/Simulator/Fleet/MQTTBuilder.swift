import TRocket

/// Makes MQTT instances with what most of them have in common.
struct MQTTBuilder {
  let seed: UInt64
  /// The world's start, in Unix milliseconds.
  let start: Int64

  /// An instance of a size that is sold.
  func instance(
    _ title: String, _ product: MQTTProduct, remark: String = "", topics: [MQTTTopic],
    users: [MQTTUser], clients: [MQTTClient], change: (inout MQTTInstance) -> Void = { _ in }
  ) -> MQTTInstance {
    var random = SeededGenerator(seed: seed, name: "mqtt " + title)
    let id = "mqtt-" + random.text(8)
    let vpc = (id: "vpc-" + random.text(8), subnet: "subnet-" + random.text(8))
    var instance = MQTTInstance(
      name: id, title: title, remark: remark, type: product.type, sku: product.sku,
      status: Scheduled(.running), topicLimit: product.topicLimit, tpsLimit: product.tpsLimit,
      subscriptionLimit: product.subscriptionLimit, clientLimit: product.clientLimit,
      createdTime: start - Int64(90 + random.next() % 400) * 86_400_000,
      publicStatus: Scheduled(.normal), bandwidth: 10,
      rules: [PublicAccessRule(ipRule: "203.0.113.0/24", allow: true, remark: "总部出口 office")],
      publicEndpoints: endpoints(host: "\(id)-gz.mqtt.public.tencenttdmq.com", nil, "203.0.113.90"),
      vpcEndpoints: endpoints(host: "\(id).mqtt.gz.qcloud.tencenttdmq.com", vpc, "10.32.0.12"),
      serverCertificateID: nil, authorityCertificateID: nil, topics: Table(topics),
      users: Table(users), clients: Table(clients))
    change(&instance)
    return instance
  }

  private func endpoints(host: String, _ vpc: (id: String, subnet: String)?, _ ip: String)
    -> [MQTTEndpointItem]
  {
    [(MQTTEndpointType.mqttTcp, 1883), (.mqttTls, 8883), (.mqttWs, 8888)].map { type, port in
      MQTTEndpointItem(
        type: type, url: "\(host):\(port)", vpcID: vpc?.id, subnetID: vpc?.subnet, host: host,
        port: port, ip: ip)
    }
  }

  func topic(_ name: String, everyMilliseconds interval: Int64, remark: String = "") -> MQTTTopic {
    let random = Noise.hash("mqtt topic " + name, seed: seed)
    return MQTTTopic(
      name: name, remark: remark, createdTime: start - Int64(10 + random % 300) * 86_400_000,
      messageIntervalMilliseconds: interval, seed: random)
  }

  func user(_ name: String, reads: Bool = true, writes: Bool = true, remark: String = "")
    -> MQTTUser
  {
    var random = SeededGenerator(seed: seed, name: "mqtt user " + name)
    let created = start - Int64(10 + random.next() % 300) * 86_400_000
    return MQTTUser(
      name: name, password: random.text(16), mayRead: reads, mayWrite: writes, remark: remark,
      createdTime: created, modifiedTime: created + 3_600_000)
  }

  /// A client that connects for `session` of every `period` seconds.
  func client(
    _ name: String, period: Double, session: Double, publishRate: Double, receiveRate: Double = 0,
    filters: [String], keepAlive: Int = 60
  ) -> MQTTClient {
    var random = SeededGenerator(seed: seed, name: "mqtt client " + name)
    return MQTTClient(
      name: name,
      address:
        "10.32.\(random.next() % 16).\(2 + random.next() % 250):\(20_000 + random.next() % 40_000)",
      createdTime: start - Int64(random.next() % 86_400_000), keepAlive: keepAlive,
      cleansSession: random.next() % 3 == 0,
      subscriptions: filters.map {
        MQTTClientSubscription(topicFilter: $0, qos: Int(random.next() % 3))
      }, period: period, session: session, publishRate: publishRate, receiveRate: receiveRate,
      payloadBytes: Int(90 + random.next() % 80))
  }
}
