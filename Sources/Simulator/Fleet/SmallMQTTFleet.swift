import TRocket

/// The MQTT instances of the invented retail company.
struct SmallMQTTFleet {
  private let builder: MQTTBuilder
  private var start: Int64 { builder.start }

  init(seed: UInt64, start: Int64) { builder = MQTTBuilder(seed: seed, start: start) }

  var instances: [MQTTInstance] { [sensors, gateways, vehicles, kiosks] }

  /// `sensor-001` to `sensor-120`; `sensor-007` flaps every 20 seconds.
  private var sensors: MQTTInstance {
    builder.instance(
      "prod-iot-sensors 门店传感器", MQTTProduct.all[2], remark: "温湿度/烟感/门磁",
      topics: [
        builder.topic("sensor-telemetry", everyMilliseconds: 250, remark: "QoS0 上报"),
        builder.topic("sensor-alarm", everyMilliseconds: 71, remark: "报警 QoS1"),
        builder.topic("sensor-command", everyMilliseconds: 12_000),
        builder.topic("sensor-ota", everyMilliseconds: 3_600_000, remark: "固件升级"),
      ] + rooms("store", 24),
      users: [
        builder.user("sensor", reads: false, remark: "devices only"),
        builder.user("backend", remark: "云端服务"),
        builder.user("grafana", writes: false),
      ],
      clients: (1...120).map(sensor)
    ) {
      $0.serverCertificateID = "sVr7Kq2Lp"
      $0.authorityCertificateID = "cAx93mWzt"
      $0.story = .sensors
    }
  }

  private func sensor(_ number: Int) -> MQTTClient {
    let name = "sensor-" + padded(number, 3)
    let filters = ["store-\(padded(number % 24 + 1, 2))/command", "sensor-ota/#"]
    if number == 7 {
      return builder.client(
        name, period: 20, session: 10, publishRate: 0.5, receiveRate: 0.02, filters: filters,
        keepAlive: 10)
    }
    // One in eight drops now and then, the others stay for weeks.
    let drops = number % 8 == 3
    let period = drops ? 180 + Double(number) : 2_592_000
    return builder.client(
      name, period: period, session: drops ? period * 0.8 : period, publishRate: 0.2,
      receiveRate: 0.01, filters: filters)
  }

  private var gateways: MQTTInstance {
    let cities = ["shanghai", "shenzhen", "chengdu"]
    return builder.instance(
      "prod-iot-gateways 边缘网关", MQTTProduct.all[1], remark: "one gateway a store 每店一台",
      topics: [
        builder.topic("gateway-heartbeat", everyMilliseconds: 1000),
        builder.topic("gateway-log", everyMilliseconds: 4000, remark: "日志回传"),
      ] + rooms("gateway", 14),
      users: [builder.user("gateway"), builder.user("ops", remark: "运维")],
      clients: cities.flatMap { city in
        (1...12).map { number in
          let period = number == 4 ? 240.0 : 2_592_000
          return builder.client(
            "gateway-\(city)-" + padded(number, 2), period: period, session: period * 0.9,
            publishRate: 2, receiveRate: 0.4,
            filters: ["gateway-\(padded(number, 2))/\(city)/#", "$SYS/broadcast"], keepAlive: 30)
        }
      }
    ) {
      $0.rules = [PublicAccessRule(ipRule: "0.0.0.0/0", allow: true, remark: "4G 网关无固定 IP")]
      $0.story = .gateways
    }
  }

  private var vehicles: MQTTInstance {
    builder.instance(
      "prod-vehicle-tracking 配送车辆", MQTTProduct.all[3],
      remark: "北斗/GPS 5s 一次。Bluetooth locks on the same cluster.",
      topics: [
        builder.topic("vehicle-position", everyMilliseconds: 120),
        builder.topic("vehicle-lock", everyMilliseconds: 30_000, remark: "电子锁"),
      ] + rooms("depot", 10),
      users: [builder.user("vehicle", reads: false), builder.user("dispatch")],
      clients: (1...40).map { number in
        builder.client(
          "vehicle-沪A" + padded(number * 137, 5), period: 300 + Double(number) * 7,
          session: 260 + Double(number) * 6, publishRate: 0.2, receiveRate: 0.05,
          filters: ["depot-\(padded(number % 10 + 1, 2))/vehicle/\(number)"])
      }
    ) {
      $0.status = Scheduled(.maintaining)
      $0.story = .vehicles
    }
  }

  /// Its public endpoint was asked for a moment ago.
  private var kiosks: MQTTInstance {
    builder.instance(
      "staging-kiosk 自助收银", MQTTProduct.all[0],
      topics: [builder.topic("kiosk-event", everyMilliseconds: 5000)],
      users: [builder.user("kiosk")],
      clients: (1...3).map {
        builder.client(
          "kiosk-\($0)", period: 90, session: 80, publishRate: 0.1, filters: ["kiosk-event/\($0)/#"]
        )
      }
    ) {
      $0.createdTime = start - 600_000
      $0.publicStatus = Scheduled(.creating, until: start + 40_000, then: .normal)
      $0.bandwidth = 1
    }
  }

  private func rooms(_ place: String, _ count: Int) -> [MQTTTopic] {
    (1...count).map {
      builder.topic("\(place)-\(padded($0, 2))", everyMilliseconds: 2000 + Int64($0) * 370)
    }
  }

  private func padded(_ number: Int, _ digits: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
  }
}
