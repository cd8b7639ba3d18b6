package import Catalog

/// What is known of why a group is behind, part by part, each with where it comes from.
package struct Evidence: Equatable, Sendable {
  /// A part of it.
  package enum Part<Value: Equatable & Sendable>: Equatable, Sendable {
    /// It was asked for, and where.
    case known(Value, source: String)
    /// It was not, or not answered, and why.
    case unknown(Phrase)

    /// What is known.
    package var value: Value? {
      if case .known(let value, _) = self { value } else { nil }
    }
  }

  /// Something that holds a part of the lag.
  package struct Share: Equatable, Sendable {
    package let name: String
    /// In messages.
    package let lag: Int64

    package init(name: String, lag: Int64) {
      self.name = name
      self.lag = lag
    }
  }

  /// Two values of one thing, an hour or a day apart.
  package struct Change: Equatable, Sendable {
    package let before: Double
    package let now: Double
    /// Whether the first is of before the group fell behind, which was more than an hour ago.
    package let isSinceBehind: Bool

    package init(before: Double, now: Double, isSinceBehind: Bool = false) {
      self.before = before
      self.now = now
      self.isSinceBehind = isSinceBehind
    }
  }

  /// Something that somebody changed.
  package struct Edit: Equatable, Sendable {
    /// In milliseconds since 1970 UTC.
    package let unixMilliseconds: Int64
    package let author: String
    package let title: Phrase
    package let target: String
    /// Names of the fields that it made other; none where that is not known.
    package let fields: [String]

    package init(
      unixMilliseconds: Int64, author: String, title: Phrase, target: String, fields: [String]
    ) {
      self.unixMilliseconds = unixMilliseconds
      self.author = author
      self.title = title
      self.target = target
      self.fields = fields
    }

    /// Whether it made words other, and nothing that consuming depends on.
    var isOfWordsAlone: Bool { fields == ["Remark"] }
  }

  /// The group.
  package let group: GroupKey
  /// Whether it is a shared subscription of MQTT, of which less can be asked.
  package var isShared = false
  /// The newest measurement.
  package var sample: Part<GroupSample>
  /// Where its lag is going; nil where nobody knows.
  package var estimate: LagEstimate?
  /// Since when it is behind, as the board tells it; nil where it is not.
  package var behindSince: FindingSince?
  /// Since when nobody is known to be online.
  package var aloneSince: FindingSince?
  /// From when to when nobody was seen online before somebody was again, in milliseconds since 1970
  /// UTC; nil where nobody saw that, or nothing of what waited then waits now.
  package var aloneBefore: ClosedRange<Int64>?
  /// Consumers online a day ago and now.
  package var consumers: Part<Change>
  /// What of the lag each consumer holds.
  package var clients: Part<[Share]>
  /// What of it each queue holds.
  package var queues: Part<[Share]>
  /// By how many messages a second it was kept below what it would consume, at most, lately.
  package var throttled: Part<Double>
  /// Messages produced a second to its topics: an hour ago, or before it fell behind, and now.
  package var production: Part<Change>
  /// The topics on which its consumers subscribe to different messages.
  package var differing: Part<[String]>
  /// New dead letters a second: an hour ago, or before it fell behind, and now.
  package var deadLetters: Part<Change>
  /// What was changed of it in the last hours, the newest first.
  package var edits: Part<[Edit]>

  /// Nothing is known yet.
  package init(of group: GroupKey, because why: Phrase) {
    self.group = group
    sample = .unknown(why)
    consumers = .unknown(why)
    clients = .unknown(why)
    queues = .unknown(why)
    throttled = .unknown(why)
    production = .unknown(why)
    differing = .unknown(why)
    deadLetters = .unknown(why)
    edits = .unknown(why)
  }
}
