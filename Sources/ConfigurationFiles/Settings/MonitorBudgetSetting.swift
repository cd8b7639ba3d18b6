/// How many calls of `monitor` a day may have.
public enum MonitorBudgetSetting: Equatable, Sendable {
  /// None.
  case off
  /// So many.
  case callsPerDay(Int)

  /// The most that may be set: a tenth of what is free in a month.
  static let limits = 1.0...100_000.0

  /// Reads it; a mistake is told and reads as absent.
  static func read(_ key: String, _ reader: inout MappingReader) -> MonitorBudgetSetting? {
    guard let node = reader.node(key) else { return nil }
    // YAML 1.1 takes `off` for false.
    if node.boolean == false { return .off }
    if case .scalar("off", _) = node.content { return .off }
    guard case .scalar(let text, isPlain: true) = node.content, let number = Double(text),
      limits.contains(number), number == number.rounded()
    else {
      reader.reportUnexpected(
        "a whole number of calls a day from 1 to 100000, or off", key, node)
      return nil
    }
    return .callsPerDay(Int(number))
  }
}
