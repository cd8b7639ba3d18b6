@testable import Catalog

/// In which size, language and set of characters a screen is drawn.
enum GoldenView: CaseIterable, Sendable {
  /// What every script is drawn in.
  case narrow
  case wide
  case chinese
  case ascii

  var columns: Int { self == .wide ? 120 : 80 }
  var rows: Int { self == .wide ? 40 : 24 }
  var language: Language { self == .chinese ? .chinese : .english }
  var hasUnicode: Bool { self != .ascii }

  /// What the names of its files end with.
  var ending: String {
    switch self {
    case .narrow: ""
    case .wide: "-wide"
    case .chinese: "-zh"
    case .ascii: "-ascii"
    }
  }
}
