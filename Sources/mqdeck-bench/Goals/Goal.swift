/// A number that is measured, and what it should be.
struct Goal: Sendable {
  /// What the number may be at most.
  enum Bound: Sendable {
    case atMost(Double)
    /// So many times what the list in C takes in the same run.
    case timesReference(Double)
    case none
  }

  /// As limits and readings call it, such as `scroll.bytes`.
  let name: String
  let unit: Unit
  let bound: Bound

  init(_ name: String, _ unit: Unit, _ bound: Bound = .none) {
    self.name = name
    self.unit = unit
    self.bound = bound
  }

  /// Whether a reading keeps within the bound; nil where there is none.
  func isMet(by reading: Reading) -> Bool? {
    switch bound {
    case .none: nil
    case .atMost(let most): reading.value <= most
    case .timesReference(let most): reading.ratio.map { $0 <= most }
    }
  }

  /// The bound in words; nil where there is none.
  func text(in language: Language) -> String? {
    switch (bound, language) {
    case (.none, _): nil
    case (.atMost(0), .english): "no " + unit.word(in: .english)
    case (.atMost(0), .chinese): "0 " + unit.word(in: .chinese)
    case (.atMost(let most), _): "≤ " + unit.text(most, in: language)
    case (.timesReference(let most), .english): "≤ \(Figures.text(most)) × C"
    case (.timesReference(let most), .chinese): "≤ C 的 \(Figures.text(most)) 倍"
    }
  }
}
