import TerminalUI
package import Catalog

/// What a change means, as far as it is known by now.
package struct Impact: Equatable, Sendable {
  /// What is said of it, a line each.
  package var lines: [Phrase] = []
  /// Whether its confirmation has to wait for more.
  package var isAwaited = false
  /// Why the change cannot be made after all; nil where it can.
  package var refusal: Phrase?

  package init(lines: [Phrase] = [], isAwaited: Bool = false, refusal: Phrase? = nil) {
    self.lines = lines
    self.isAwaited = isAwaited
    self.refusal = refusal
  }
}

/// The numbers that tell what a dangerous change hits: consumers and messages of a group, groups of
/// a topic, what an instance holds. One that is not known is said to be that, with what it was.
package struct ImpactNumbers: Equatable, Sendable {
  /// A number as it was known last.
  package struct Known: Equatable, Sendable {
    package let value: Int64
    package let unixMilliseconds: Int64

    package init(value: Int64, unixMilliseconds: Int64) {
      self.value = value
      self.unixMilliseconds = unixMilliseconds
    }
  }

  package let recipe: ReadBackRecipe
  /// What was known when the review opened, by the names in answers.
  package var last: [String: Known] = [:]
  package let timeZone: TimeZoneRule
  /// The present, in Unix milliseconds.
  package let now: Int64

  package init(
    recipe: ReadBackRecipe, last: [String: Known] = [:], timeZone: TimeZoneRule, now: Int64
  ) {
    self.recipe = recipe
    self.last = last
    self.timeZone = timeZone
    self.now = now
  }

  /// The zone does not count: a session has one.
  package static func == (left: ImpactNumbers, right: ImpactNumbers) -> Bool {
    left.recipe == right.recipe && left.last == right.last && left.now == right.now
  }

  /// The names of the numbers.
  private var names: [String] { recipe.numbers }

  /// While they are read.
  package var beingRead: [Phrase] {
    [names.isEmpty ? ChangePhrases.beingRead : ChangePhrases.beingRead(titles(names))]
      + lastKnown(names).map { ChangePhrases.lastKnown($0.words, at: $0.time) }
  }

  /// What a reading says.
  func lines(_ reading: ReadBackReading) -> [Phrase] {
    let values = names.compactMap { name in reading.count(name).map { (name, $0) } }
    let unknown = names.filter { reading.count($0) == nil }
    return (values.isEmpty ? [] : [words(values)]) + notKnown(unknown, why: nil)
  }

  /// What is said where nothing could be read, and why.
  package func lines(without why: Phrase) -> [Phrase] {
    if names.isEmpty { return [ChangePhrases.notKnown(nil, why: why)] }
    return notKnown(names, why: why)
      + (recipe.kind == .groups ? [ChangePhrases.lastConsumedUnknown] : [])
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
