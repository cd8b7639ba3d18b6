import TRocket

/// A message, made of its number.
struct MQTTMessage: Equatable {
  var topic: String
  var number: Int64
  var seed: UInt64
  /// Unix milliseconds.
  var time: Int64

  /// Sixteen digits for the topic, sixteen for the number.
  var id: String { Self.digits(seed) + Self.digits(UInt64(bitPattern: number)) }

  /// The number in the id of a message of a topic with that seed.
  static func number(id: String, seed: UInt64) -> Int64? {
    guard id.utf8.count == 32, id.hasPrefix(digits(seed)) else { return nil }
    return Int64(id.suffix(16), radix: 16)
  }

  var room: Int { Int(draw(1) % 12) + 1 }
  var qos: Int { Int(draw(2) % 3) }
  var producer: String { "10.32.\(draw(3) % 8).\(draw(4) % 250 + 2):\(20_000 + draw(5) % 40_000)" }
  /// Every sub-topic that there is.
  static let subTopics = (1...4).flatMap { floor in
    (1...12).map { room in "/floor\(floor)/room\(room)/" }
  }
  var subTopic: String { "/floor\(draw(6) % 4 + 1)/room\(room)/" }

  /// JSON mostly; plain text, Chinese and what a broken device sends now and then.
  var body: String { body(of: "sensor-\(100 + draw(9) % 21)") }

  /// The body as a device sends it, which names itself in it.
  func body(of device: String) -> String {
    switch number % 17 {
    case 5: "ALARM room=\(room) smoke=0.\(draw(7) % 90 + 10) 烟感报警，请确认"
    case 11: "\u{1B}[31mfirmware panic\u{1B}[0m\r\nregister dump: \(Self.digits(draw(8)))"
    default:
      """
      {"device":"\(device)","seq":\(number),\
      "temperature":\(18 + draw(10) % 9).\(draw(11) % 10),"humidity":\(40 + draw(12) % 30),\
      "battery":\(20 + draw(13) % 80),"location":"上海 3 号楼 \(room) 室","ok":true}
      """
    }
  }

  var properties: [CustomMapEntry] {
    [
      ("TAGS", "MQTT_COMMON"), ("UNIQ_KEY", id), ("qosLevel", "\(qos)"), ("retryTimes", "0"),
      ("originMqttTopic", topic + subTopic), ("IS_EMPTY_MSG", "false"), ("TRACE_ON", "true"),
    ].map { CustomMapEntry(key: $0.0, value: $0.1) }
  }

  /// One of so many, such as clients that may have published it.
  func choice(of count: Int) -> Int { Int(draw(13) % UInt64(max(1, count))) }

  private func draw(_ what: UInt64) -> UInt64 {
    Noise.mix(seed ^ Noise.mix(UInt64(bitPattern: number) &* 31 &+ what))
  }

  private static func digits(_ value: UInt64) -> String {
    let text = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: 16 - text.count) + text
  }
}
