/// A number in at most six cells and its sign, `22.0M`: for a column that is too narrow for all of
/// its digits, since a number that is cut is another number.
enum BriefNumber {
  /// - Parameter hasTenths: Whether a tenth of the unit is told: a cell or two less without.
  static func text(_ number: Int64, hasTenths: Bool = true) -> String {
    let magnitude = number.magnitude
    let sign = number < 0 ? "-" : ""
    if magnitude < 1000 { return sign + String(magnitude) }
    var unit: UInt64 = 1000
    for letter in "kMGTP" {
      if let text = text(magnitude, unit, hasTenths) { return "\(sign)\(text)\(letter)" }
      unit *= 1000
    }
    return "\(sign)\(text(magnitude, unit, hasTenths) ?? "")E"
  }

  /// Nil where it takes four digits before the point.
  private static func text(_ magnitude: UInt64, _ unit: UInt64, _ hasTenths: Bool) -> String? {
    let step = hasTenths ? unit / 10 : unit
    let steps = magnitude / step + (magnitude % step >= step / 2 ? 1 : 0)
    if steps >= (hasTenths ? 10_000 : 1000) { return nil }
    return hasTenths ? "\(steps / 10).\(steps % 10)" : "\(steps)"
  }
}
