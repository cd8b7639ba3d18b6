import TencentCloud

/// What a change means, as far as it is known by now.
public struct Impact: Equatable, Sendable {
  /// What is said of it, a line each.
  var lines: [Phrase] = []
  /// Whether its confirmation has to wait for more.
  var isAwaited = false
}

/// The numbers that tell what a dangerous change hits: consumers and messages of a group, groups of
/// a topic, what an instance holds. One that is not known is said to be that, with what it was.
struct ImpactNumbers: Equatable, Sendable {
  /// A number as it was known last.
  struct Known: Equatable, Sendable {
    let value: Int64
    let unixMilliseconds: Int64
  }

  let thing: ReadableThing
  /// What was known when the review opened, by the names in answers.
  var last: [String: Known] = [:]
  let timeZone: TimeZoneRule
  /// The present, in Unix milliseconds.
  let now: Int64

  /// The zone does not count: a session has one.
  static func == (left: ImpactNumbers, right: ImpactNumbers) -> Bool {
    left.thing == right.thing && left.last == right.last && left.now == right.now
  }

  /// The names of a kind of thing's numbers.
  static func names(_ thing: ReadableThing?) -> [String] {
    switch thing {
    case .group: ["ConsumerNum", "ConsumerLag"]
    case .topic: ["SubscriptionCount"]
    case .instance: ["TopicNum", "GroupNum"]
    case .mqttInstance: ["TopicNum"]
    default: []
    }
  }

  private var names: [String] { ImpactNumbers.names(thing) }

  /// While they are read.
  var beingRead: [Phrase] {
    [names.isEmpty ? ChangePhrases.beingRead : ChangePhrases.beingRead(titles(names))]
      + lastKnown(names).map { ChangePhrases.lastKnown($0.words, at: $0.time) }
  }

  /// What a reading says.
  func lines(_ reading: ThingReading) -> [Phrase] {
    let values = names.compactMap { name in reading.count(name).map { (name, $0) } }
    let unknown = names.filter { reading.count($0) == nil }
    return (values.isEmpty ? [] : [words(values)]) + notKnown(unknown, why: nil)
  }

  /// What is said where nothing could be read, and why.
  func lines(without why: Phrase) -> [Phrase] {
    if names.isEmpty { return [ChangePhrases.notKnown(nil, why: why)] }
    return notKnown(names, why: why) + (thing == .group ? [ChangePhrases.lastConsumedUnknown] : [])
  }

  private func notKnown(_ names: [String], why: Phrase?) -> [Phrase] {
    let known = lastKnown(names).map {
      ChangePhrases.notKnown(since: $0.time, $0.words, why: why)
    }
    let never = names.filter { last[$0] == nil }
    return known + (never.isEmpty ? [] : [ChangePhrases.notKnown(titles(never), why: why)])
  }

  /// What was known of some of them, those of one time together. The time is told and no age: the
  /// review stays open, and the clock is above it.
  private func lastKnown(_ names: [String]) -> [(time: String, words: Phrase)] {
    let format = ValueFormat(language: .english, symbols: .unicode, timeZone: timeZone)
    let times = Set(names.compactMap { last[$0]?.unixMilliseconds }).sorted(by: >)
    return times.map { time in
      let values = names.compactMap { name in
        last[name].flatMap { $0.unixMilliseconds == time ? (name, $0.value) : nil }
      }
      let isOfToday = now - time < 86_400_000
      let text = isOfToday ? format.timeOfDay(time).prefix(5) : format.time(time).prefix(16)
      return (String(text), words(values))
    }
  }

  private func words(_ values: [(String, Int64)]) -> Phrase {
    ChangePhrases.joined(values.map { ChangePhrases.number($0.0, $0.1) })
  }

  private func titles(_ names: [String]) -> Phrase {
    ChangePhrases.joined(names.map(ChangePhrases.numberTitle))
  }
}
