/// Figures of repeated measurements.
struct Figures {
  private let sorted: [Double]

  init(_ values: [Double]) { sorted = values.sorted() }

  /// The value below which a share of all lies.
  func quantile(_ share: Double) -> Double {
    sorted.isEmpty ? .nan : sorted[min(sorted.count - 1, Int(share * Double(sorted.count)))]
  }

  var median: Double { quantile(0.5) }

  var largest: Double { sorted.last ?? .nan }

  /// With two decimals; whole numbers without.
  static func text(_ value: Double) -> String {
    guard value.isFinite else { return "–" }
    if value == value.rounded() { return "\(Int(value))" }
    let hundredths = Int((abs(value) * 100).rounded())
    let rest = hundredths % 100
    return (value < 0 ? "-" : "") + "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
  }
}
