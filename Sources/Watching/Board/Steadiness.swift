import Catalog

/// Whether something holds, believed only after some samples in a row that say so, so that it does
/// not come and go with every one. Findings and alerts are kept by it alike.
package struct Steadiness: Equatable, Sendable {
  /// What a sample says.
  enum Level: Equatable {
    /// It holds.
    case bad
    /// It is better, but not well: what was believed stays believed.
    case between
    /// It does not hold.
    case good
  }

  /// Whether it is believed to hold.
  package private(set) var isOn = false
  /// Samples in a row that say otherwise.
  private var streak = 0
  private var sampledAt: Int64?

  /// Takes what a sample says; one that was taken already says nothing new.
  /// - Parameters:
  ///   - sampledAt: When the sample was taken, in milliseconds of the machine's uptime.
  ///   - needed: How many in a row it takes; the first sample of all is believed at once.
  /// - Returns: Whether that changed what is believed.
  mutating func take(
    _ level: Level, sampledAt: Int64, isFirst: Bool = false, needed: Int
  ) -> Bool {
    if sampledAt == self.sampledAt { return false }
    self.sampledAt = sampledAt
    guard isOn ? level == .good : level == .bad else {
      streak = 0
      return false
    }
    streak += 1
    guard streak >= needed || isFirst && !isOn else { return false }
    isOn.toggle()
    streak = 0
    return true
  }
}

extension Steadiness.Level {
  /// What a value says between two thresholds. Nothing at all is always well, even where it has to
  /// fall below 0 to be over.
  init(_ value: Double, from: Double, until: Double) {
    self = value >= from ? .bad : value >= until && value > 0 ? .between : .good
  }

  /// What a lag says of whether a group is behind.
  init(lag: Int64) {
    self.init(
      Double(lag), from: Double(LagLevel.highFrom), until: Double(LagLevel.highUntil))
  }
}
