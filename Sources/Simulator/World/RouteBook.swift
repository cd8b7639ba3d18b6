/// The gray release of an instance: labels that consumers of a group carry, and by which rule a
/// topic's messages go to which label.
struct RouteBook: Equatable, Sendable {
  struct Label: Equatable, Sendable {
    var name: String
    /// Unix milliseconds.
    var updatedTime: Int64
  }

  struct Rule: Equatable, Sendable {
    var condition: String
    var label: String
  }

  struct Version: Equatable, Sendable {
    var number: Int
    var rules: [Rule]
    /// Unix milliseconds.
    var updatedTime: Int64
  }

  struct Place: Hashable, Sendable {
    var topic: String
    var group: String
  }

  /// How many things one batch takes.
  static let batchLimit = 32

  private(set) var labels: [String: [Label]] = [:]
  /// The newest last; none where everything goes to everybody.
  private(set) var versions: [Place: [Version]] = [:]

  init(labels: [String: [Label]] = [:], versions: [Place: [Version]] = [:]) {
    self.labels = labels
    self.versions = versions
  }

  func hasLabel(_ label: String, of group: String) -> Bool {
    labels[group]?.contains { $0.name == label } == true
  }

  /// The rules in force.
  func rules(at place: Place) -> Version? {
    versions[place]?.last.flatMap { $0.rules.isEmpty ? nil : $0 }
  }

  mutating func addLabel(
    _ label: String, of group: String, at milliseconds: Int64
  ) throws(ServiceFault) {
    guard !label.isEmpty else { throw .invalidValue("Label must not be empty.") }
    if hasLabel(label, of: group) { throw .alreadyExists(label) }
    labels[group, default: []].append(Label(name: label, updatedTime: milliseconds))
  }

  /// - Throws: `FailedOperation` where a rule still leads to it.
  mutating func removeLabel(_ label: String, of group: String) throws(ServiceFault) {
    guard hasLabel(label, of: group) else {
      throw ServiceFault("FailedOperation", "The group \(group) has no label \(label).")
    }
    let isUsed = versions.keys.contains { place in
      place.group == group && rules(at: place)?.rules.contains { $0.label == label } == true
    }
    if isUsed {
      throw ServiceFault("FailedOperation", "A route still leads to the label \(label).")
    }
    labels[group]?.removeAll { $0.name == label }
  }

  /// Forgets what is said of a group that is gone.
  mutating func remove(group: String) {
    labels[group] = nil
    versions = versions.filter { $0.key.group != group }
  }

  /// Forgets what is said of a topic that is gone.
  mutating func remove(topic: String) { versions = versions.filter { $0.key.topic != topic } }

  /// Puts rules in place of all that were there.
  /// - Returns: The number of the new version.
  mutating func put(
    _ rules: [Rule], at place: Place, _ milliseconds: Int64
  ) throws(ServiceFault) -> Int {
    for rule in rules where !hasLabel(rule.label, of: place.group) {
      throw ServiceFault(
        "FailedOperation", "The group \(place.group) has no label \(rule.label).")
    }
    let number = (versions[place]?.last?.number ?? 0) + 1
    versions[place, default: []].append(
      Version(number: number, rules: rules, updatedTime: milliseconds))
    return number
  }

  /// Takes out the rules of a label, or the whole configuration with all its versions.
  mutating func remove(
    _ label: String?, at place: Place, _ milliseconds: Int64
  ) throws(ServiceFault) {
    guard let present = versions[place]?.last, !present.rules.isEmpty else {
      throw ServiceFault("FailedOperation", "\(place.group) has no routes on \(place.topic).")
    }
    guard let label else {
      versions[place] = nil
      return
    }
    let rest = present.rules.filter { $0.label != label }
    guard rest.count < present.rules.count else {
      throw ServiceFault("FailedOperation", "No route leads to the label \(label).")
    }
    _ = try put(rest, at: place, milliseconds)
  }
}
