import TRocket

/// A RocketMQ topic.
struct Topic: Named, Hashable {
  /// When a topic of type LITE expires, and what becomes of it then.
  struct Expiry: Equatable, Sendable {
    var isDeletion = false
    /// 0 where nobody set it.
    var minutes = 0
  }

  /// A time in which a topic is produced to, in Unix milliseconds.
  struct Production: Equatable, Sendable {
    var start: Int64
    /// Nil while it goes on.
    var end: Int64?
  }

  var name: String
  var type: TopicType
  var queues: Int
  var remark: String
  /// Unix milliseconds.
  var createdTime: Int64
  /// When it was written last where nothing is produced now, in Unix milliseconds; 0 for never.
  var lastWriteTime: Int64
  /// What is produced ordinarily, in messages a second.
  var rate: Double
  /// When that is produced, where it is not all the time since it was made.
  var production: Production?
  /// Hours for which messages are kept, where it is not the instance's.
  var retention: Int?
  var tags: [Tag] = []
  /// The topic of a 4.x instance that it was imported from; nil where it was made here.
  var origin: LegacyOrigin?
  var expiry = Expiry()
  /// What was sent by hand, the oldest first.
  var sent: [RocketMessage] = []
}

extension Topic {
  /// By its name: tags cannot be hashed.
  func hash(into hasher: inout Hasher) { hasher.combine(name) }

  /// When it was written last, in Unix milliseconds; 0 for never.
  func lastWritten(at moment: Moment) -> Int64 {
    production?.end ?? moment.last(atRate: rate) ?? lastWriteTime
  }

  /// Whether anybody produces to it.
  var isProducedTo: Bool { rate > 0 && production?.end == nil }

  /// Its expiry; nil where topics of its type have none.
  var ownExpiry: Expiry? { type == .lite ? expiry : nil }

  /// Sets what is given of its expiry.
  /// - Throws: `InvalidParameterValue` where topics of its type have none, or for what is not 30 to
  ///   720 minutes.
  mutating func setExpiry(isDeletion: Bool?, minutes: Int?) throws(ServiceFault) {
    guard type == .lite || isDeletion != true && minutes == nil else {
      throw .invalidValue("Only topics of type LITE expire.")
    }
    if let minutes { try check(minutes, within: 30...720, parameter: "AutoExpireTime") }
    expiry.isDeletion = isDeletion ?? expiry.isDeletion
    expiry.minutes = minutes ?? expiry.minutes
  }
}
