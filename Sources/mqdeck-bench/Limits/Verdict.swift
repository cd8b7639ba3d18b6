/// A limit beside what was measured.
struct Verdict: Equatable {
  let name: String
  let most: Double
  /// Nil where the measurement failed.
  let value: Double?

  /// What could not be measured is not within its limit.
  var isKept: Bool { value.map { $0.isFinite && $0 <= most } ?? false }

  var text: String {
    let measured = value.map(Figures.text) ?? "not measured"
    return "\(isKept ? "ok  " : "OVER") \(name): \(measured), limit \(Figures.text(most))"
  }
}
