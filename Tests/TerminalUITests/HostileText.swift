@testable import TerminalUI

/// Strings made of what does harm, the same at every run.
struct HostileText {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> String {
    var text = String.UnicodeScalarView()
    for _ in 0..<number(below: 24) { text.append(scalar()) }
    return String(text)
  }

  /// 0 to `limit` − 1, by a 64-bit linear congruence.
  mutating func number(below limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % limit
  }

  private mutating func scalar() -> Unicode.Scalar {
    switch number(below: 10) {
    case 0, 1: return Unicode.Scalar(UInt8(number(below: 128)))
    case 2: return pick("订单消费组한글ｆ") ?? "a"
    case 3: return pick("🚀👨👩👧❤🏽🏴☁♀⌚") ?? "a"
    case 4: return pick("\u{301}\u{20DD}\u{1161}\u{11AB}\u{93C}\u{34F}") ?? "a"
    case 5: return pick("\u{200D}\u{FE0F}\u{FE0E}\u{1F3FF}\u{E0101}\u{200D}") ?? "a"
    case 6: return pick("\u{202E}\u{2066}\u{2069}\u{200E}\u{61C}\u{200B}\u{FEFF}\u{2028}") ?? "a"
    case 7: return pick("🇨🇳🇺🇸") ?? "a"
    case 8: return Unicode.Scalar(UInt32(0x80 + number(below: 0x20))) ?? "a"
    default: return Unicode.Scalar(UInt32(number(below: 0x110000))) ?? "a"
    }
  }

  private mutating func pick(_ text: String) -> Unicode.Scalar? {
    let scalars = Array(text.unicodeScalars)
    return scalars[number(below: scalars.count)]
  }
}

/// Whether a terminal might obey `scalar`, or show nothing for it.
func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.properties.generalCategory {
  case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
    .paragraphSeparator:
    true
  default: scalar.properties.isDefaultIgnorableCodePoint
  }
}
