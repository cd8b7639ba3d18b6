/// Numbers with units as people type them: `1000`, `1,000`, `1.5k`, `2万`, `30s`, `500ms`, `10MB`.
enum FilterNumber {
  /// The number in the unit of a column; nil where it is none.
  static func number(_ text: String, of kind: FieldKind) -> Double? {
    switch kind {
    case .duration, .seconds: plain(text) ?? milliseconds(text).map { $0 / 1000 }
    case .milliseconds: plain(text) ?? milliseconds(text)
    case .age: plain(text).map { $0 * 1000 } ?? milliseconds(text)
    case .hours: plain(text) ?? milliseconds(text).map { $0 / 3_600_000 }
    case .bytes: plain(text) ?? bytes(text)
    case .count, .ratio, .perSecond, .rate, .megabitsPerSecond, .gibibytes:
      plain(text) ?? scaled(text)
    case .text, .time, .timeOfDay, .flag, .token, .secret, .structure: nil
    }
  }

  /// A time span in milliseconds.
  static func milliseconds(_ text: String) -> Double? {
    scaled(
      text,
      [
        ("ms", 1), ("毫秒", 1), ("s", 1000), ("秒", 1000), ("m", 60_000), ("min", 60_000),
        ("分", 60_000), ("分钟", 60_000), ("h", 3_600_000), ("小时", 3_600_000), ("d", 86_400_000),
        ("天", 86_400_000),
      ])
  }

  private static func bytes(_ text: String) -> Double? {
    let unit = 1024.0
    let powers = [("k", unit), ("m", unit * unit), ("g", unit * unit * unit)]
    return scaled(
      text, [("b", 1)] + powers.flatMap { [($0.0, $0.1), ($0.0 + "b", $0.1), ($0.0 + "ib", $0.1)] })
  }

  private static func scaled(_ text: String) -> Double? {
    scaled(text, [("k", 1e3), ("m", 1e6), ("g", 1e9), ("万", 1e4), ("亿", 1e8), ("/s", 1)])
  }

  private static func scaled(
    _ text: String, _ units: [(name: String, factor: Double)]
  ) -> Double? {
    let folded = text.lowercased()
    for unit in units where folded.hasSuffix(unit.name) {
      let digits = String(folded.dropLast(unit.name.count))
      if let number = plain(digits) { return number * unit.factor }
    }
    return nil
  }

  /// Digits with a sign, a point and commas between thousands.
  private static func plain(_ text: String) -> Double? {
    var digits = text
    if text.contains(",") {
      let parts = text.split(separator: ",", omittingEmptySubsequences: false)
      guard parts.dropFirst().allSatisfy({ $0.prefix { $0 != "." }.count == 3 }) else { return nil }
      digits = parts.joined()
    }
    let isNumber = digits.utf8.allSatisfy {
      (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x2B || $0 == 0x2D
    }
    return isNumber ? Double(digits) : nil
  }
}
