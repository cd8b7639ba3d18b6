/// The clients of an instance that publish, and who of them was there and might do it when a message
/// was sent. What is changed later changes nothing of that.
struct MessagePublishers {
  /// A time in which nobody was barred or let in again and no policy changed.
  private struct Stretch {
    /// Unix milliseconds.
    let start: Int64
    /// What each may publish; nil for who is barred.
    let rights: [PublishingRights?]
  }

  private let devices: [Device]
  private let stretches: [Stretch]

  /// Those of the messages that are stored from one time to another, in Unix milliseconds.
  init(_ book: MQTTBook, from start: Int64, to end: Int64) {
    let devices = book.devices.rows.filter { $0.client.publishRate > 0 }
    let first = Self.sent(start)
    var borders: Set<Int64> = [first]
    let changes = book.pastRules.map(\.end) + devices.flatMap(\.barBorders)
    borders.formUnion(changes.filter { first < $0 && $0 < end })
    var eras: [Int: [PublishingRights]] = [:]
    stretches = borders.sorted().map { border in
      let era = book.pastRules.firstIndex { $0.end > border } ?? book.pastRules.count
      let rights = eras[era] ?? Self.rights(of: devices, book.messageRules(at: border))
      eras[era] = rights
      return Stretch(
        start: border, rights: zip(devices, rights).map { $0.isBarred(at: border) ? nil : $1 })
    }
    self.devices = devices
  }

  /// When a message left its client, which is before it is stored: whoever goes at that very moment
  /// still sent it.
  private static func sent(_ stored: Int64) -> Int64 { stored - 1 }

  private static func rights(of devices: [Device], _ rules: MessageRules) -> [PublishingRights] {
    let matches =
      rules.usesPolicies
      ? rules.policies.sorted { $0.priority < $1.priority }.map(RuleMatch.init) : nil
    return devices.map { PublishingRights(matches, of: $0) }
  }

  /// Whose a message is: where its client was away or the policies refused it, the next one's that
  /// was there and may; nil where nobody could, so that it never came.
  func device(of message: MQTTMessage) -> Device? {
    let sent = Self.sent(message.time)
    guard let stretch = stretches.last(where: { $0.start <= sent }) else { return nil }
    return device(of: message, in: stretch)
  }

  private func device(of message: MQTTMessage, in stretch: Stretch) -> Device? {
    let (topic, sent) = (message.topic + message.subTopic, Self.sent(message.time))
    let first = message.choice(of: devices.count)
    for step in devices.indices {
      let index = (first + step) % devices.count
      guard let rights = stretch.rights[index], devices[index].isThereByItself(at: sent),
        rights.allow(topic, qos: message.qos)
      else { continue }
      return devices[index]
    }
    return nil
  }

  /// Which of a topic's numbers have messages.
  func present(_ numbers: Range<Int64>, of topic: MQTTTopic) -> [Range<Int64>] {
    var found: [Range<Int64>] = []
    for (index, stretch) in stretches.enumerated() {
      let end = index + 1 < stretches.count ? stretches[index + 1].start : nil
      let own = topic.numbers(in: numbers, from: stretch.start + 1, before: end.map { $0 + 1 })
      guard !own.isEmpty else { continue }
      switch extent(in: topic.name, of: stretch) {
      case .all: found.add(own)
      case .none: break
      case .some:
        for number in own where device(of: topic.message(number), in: stretch) != nil {
          found.add(number..<number + 1)
        }
      }
    }
    return found
  }

  private func extent(in topic: String, of stretch: Stretch) -> PublishingRights.Extent {
    var isSomebodyThere = false
    for (device, rights) in zip(devices, stretch.rights) {
      guard let extent = rights?.extent(in: topic), extent != .none else { continue }
      if extent == .all, device.isAlwaysThereByItself(from: stretch.start) { return .all }
      isSomebodyThere = true
    }
    return isSomebodyThere ? .some : .none
  }
}

extension [Range<Int64>] {
  /// Adds what follows all that is there.
  fileprivate mutating func add(_ range: Range<Int64>) {
    if let last, last.upperBound == range.lowerBound {
      self[count - 1] = last.lowerBound..<range.upperBound
    } else {
      append(range)
    }
  }
}

extension MQTTTopic {
  /// Those of some numbers whose messages are stored from one time to before another.
  fileprivate func numbers(
    in all: Range<Int64>, from start: Int64, before end: Int64?
  ) -> Range<Int64> {
    let first = max(all.lowerBound, number(from: start))
    let last = min(all.upperBound, end.map(number) ?? all.upperBound)
    return first..<max(first, last)
  }

  /// The number of the first message from a time on.
  private func number(from time: Int64) -> Int64 {
    let interval = messageIntervalMilliseconds
    return (max(0, time - createdTime) + interval - 1) / interval
  }
}

extension Device {
  /// When it is barred and let in again, in Unix milliseconds.
  fileprivate var barBorders: [Int64] {
    bars.flatMap { bar in [bar.from] + (returnTime(bar).map { [$0] } ?? []) }
  }
}
