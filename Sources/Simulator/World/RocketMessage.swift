/// A message of a topic, made of its number.
struct RocketMessage: Hashable, Sendable {
  /// What somebody wrote himself.
  struct Text: Hashable, Sendable {
    var body: String
    var key: String
    var tag: String
    /// Empty where it was sent to none.
    var liteTopic = ""
    /// Of topics by priority.
    var priority: Int?
  }

  /// Where the numbers of such messages begin: no topic makes as many by itself.
  static let firstSent: Int64 = 1 << 62

  var topic: String
  /// In the order of production.
  var number: Int64
  /// Unix milliseconds.
  var time: Int64
  /// What it holds where it was not made of its number.
  var text: Text?

  private var seed: UInt64 { Noise.hash(topic, seed: 0) }

  /// As clients of 5.x make them: a version, the producer's hardware address and process, and a
  /// count.
  var id: String { Self.prefix(topic) + Self.digits(UInt64(bitPattern: number), 16) }

  /// The number in the id of a message of that topic.
  static func number(id: String, topic: String) -> Int64? {
    guard id.utf8.count == 34, id.uppercased().hasPrefix(prefix(topic)) else { return nil }
    return Int64(id.suffix(16), radix: 16)
  }

  var key: String { text?.key ?? Self.keyPrefix(topic) + String(Self.keyBase + number) }
  var liteTopic: String { text?.liteTopic ?? "" }
  var tag: String {
    text?.tag ?? ["CREATED", "PAID", "PAID", "REFUNDED", "CLOSED"][Int(draw(1) % 5)]
  }

  /// JSON mostly; text in Chinese and what a broken producer sends now and then.
  var body: String {
    if let text { return text.body }
    return switch number % 97 {
    case 5: "人工补单：请核对金额后重放，经办人 李雷"
    case 11: "\u{1B}[2Jnull pointer at Order.java:219\r\n"
    default:
      """
      {"order":"\(key)","status":"\(tag)","amount":\(draw(2) % 90_000 + 100),"currency":"CNY",\
      "buyer":"user-\(draw(3) % 100_000)","city":"\(["上海", "深圳", "成都", "Zürich"][Int(draw(4) % 4)])",\
      "phone":"138\(10_000_000 + draw(5) % 89_999_999)"}
      """
    }
  }

  func producer(among clients: [ConnectedClient]) -> ConnectedClient? {
    clients.isEmpty ? nil : clients[Int(draw(6) % UInt64(clients.count))]
  }

  /// A number that nothing else draws.
  func draw(_ what: UInt64) -> UInt64 {
    Noise.mix(seed ^ Noise.mix(UInt64(bitPattern: number) &* 31 &+ what))
  }

  /// The number in the key of a message of that topic.
  static func number(key: String, topic: String) -> Int64? {
    let prefix = keyPrefix(topic)
    guard key.hasPrefix(prefix) else { return nil }
    return Int64(key.dropFirst(prefix.count)).flatMap { $0 > keyBase ? $0 - keyBase : nil }
  }

  private static let keyBase: Int64 = 2_025_000_000
  private static func keyPrefix(_ topic: String) -> String { topic.prefix(3).uppercased() + "-" }

  private static func prefix(_ topic: String) -> String {
    let seed = Noise.hash(topic, seed: 0)
    return "01" + digits(seed & 0xFFFF_FFFF_FFFF, 12) + digits(seed >> 48, 4)
  }

  private static func digits(_ value: UInt64, _ count: Int) -> String {
    let text = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, count - text.count)) + text
  }
}

extension Topic {
  /// How many messages it ever took until a time in Unix milliseconds.
  func messageCount(at milliseconds: Int64) -> Int64 {
    let last = min(milliseconds, production?.end ?? .max)
    return Int64(rate * Double(max(0, last - firstMessageTime)) / 1000)
  }

  /// When it was produced to first, in Unix milliseconds.
  private var firstMessageTime: Int64 { production?.start ?? createdTime }

  /// The message of a number, counted from one.
  func message(_ number: Int64) -> RocketMessage {
    let passed = rate > 0 ? Int64((Double(number) / rate * 1000).rounded(.up)) : 0
    return RocketMessage(topic: name, number: number, time: firstMessageTime + passed)
  }

  /// The numbers of what it took from one time to another, in Unix milliseconds, and still keeps.
  func messages(from start: Int64, to end: Int64, kept hours: Int, now: Int64) -> Range<Int64> {
    let oldest = now - Int64(retention ?? hours) * 3_600_000
    let first = messageCount(at: max(start, oldest) - 1) + 1
    return first..<max(first, messageCount(at: min(end, now)) + 1)
  }

  /// Takes a message that somebody sends by hand.
  mutating func send(_ text: RocketMessage.Text, at milliseconds: Int64) -> RocketMessage {
    let number = RocketMessage.firstSent + Int64(sent.count)
    let message = RocketMessage(topic: name, number: number, time: milliseconds, text: text)
    sent.append(message)
    return message
  }

  /// The message of an id; nil where it is none of this topic, or kept no longer.
  func message(id: String, kept hours: Int, now: Int64) -> RocketMessage? {
    guard let number = RocketMessage.number(id: id, topic: name), number > 0 else { return nil }
    if let message = sent.first(where: { $0.number == number }) { return message }
    return messages(from: 0, to: now, kept: hours, now: now).contains(number)
      ? message(number) : nil
  }
}
