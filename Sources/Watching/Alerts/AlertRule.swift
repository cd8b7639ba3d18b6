package import Catalog

/// A threshold of the user's whose passing is told.
package struct AlertRule: Equatable, Sendable {
  /// What is looked at, from where on it is bad and below which it is over.
  package enum Condition: Equatable, Sendable {
    /// Messages waiting.
    case lag(from: Double, until: Double)
    /// Growth of a lag, in messages a second.
    case growth(from: Double, until: Double)
    /// Messages wait and nobody takes them.
    case noConsumer
    /// An instance does not run.
    case status
    /// The board tells in red of a group: it is behind, and falls further behind.
    case danger
  }

  /// Which things.
  package struct Scope: Equatable, Sendable {
    /// The regions; nil is all.
    package var region: GlobPattern?
    /// The instances, by id or name; nil is all.
    package var instance: GlobPattern?
    /// The consumer groups; nil is all.
    package var group: GlobPattern?

    /// Some things, or all.
    package init(
      region: GlobPattern? = nil, instance: GlobPattern? = nil, group: GlobPattern? = nil
    ) {
      self.region = region
      self.instance = instance
      self.group = group
    }
  }

  /// What the user calls it.
  package let name: String
  /// What is looked at.
  package let condition: Condition
  /// Of which things.
  package let scope: Scope
  /// How many samples in a row it takes to fire, and to be over.
  package let samples: Int

  /// A threshold.
  package init(name: String, _ condition: Condition, scope: Scope = Scope(), samples: Int = 2) {
    self.name = name
    self.condition = condition
    self.scope = scope
    self.samples = max(1, samples)
  }

  /// How many samples in a row it takes where nobody says: a burst is red and over within fewer.
  package static let dangerSamples = 4

  /// What holds where the settings name none.
  package static let standard = [
    AlertRule(name: "no-consumer", .noConsumer),
    AlertRule(name: "lag", .lag(from: 100_000, until: 50_000)),
    AlertRule(name: "status", .status, samples: 1),
    AlertRule(name: "danger", .danger, samples: dangerSamples),
  ]

  /// The word for what is looked at, as the settings spell it.
  package var kind: String {
    switch condition {
    case .lag: "lag"
    case .growth: "growth"
    case .noConsumer: "no_consumer"
    case .status: "status"
    case .danger: "danger"
    }
  }

  /// What it is called on the screen: the rules that nobody named are called as the board does.
  package var title: Phrase {
    guard AlertRule.standard.contains(where: { $0.name == name }) else {
      return Phrase(name: name)
    }
    return AlertRule.kindWords(kind)
  }

  /// The words for what a rule looks at.
  static func kindWords(_ kind: String) -> Phrase {
    switch kind {
    case "no_consumer": Phrases.finding(.noConsumer)
    case "lag": Phrases.finding(.lag)
    case "growth": Phrase("growth", "堆积增长")
    case "status": Phrases.finding(.status)
    // What is red and has no consumer passes the rule for that.
    case "danger": Phrases.finding(.lag)
    default: Phrase(name: kind)
    }
  }

  /// From where on it is bad; nil where that is no number.
  package var threshold: Double? {
    switch condition {
    case .lag(let from, _), .growth(let from, _): from
    case .noConsumer, .status, .danger: nil
    }
  }

  func covers(instance id: String, name: String?) -> Bool {
    guard let pattern = scope.instance else { return true }
    return pattern.matches(id) || name.map(pattern.matches) == true
  }

  func covers(group: String) -> Bool { scope.group?.matches(group) ?? true }
}
