@testable import terminal_fixture

/// Output like that of curses for a terminal of 20 columns and 6 rows: text, moves, colours, and
/// what clears and scrolls, in whole sequences.
struct RandomStream {
  mutating func next(_ numbers: inout SeededNumbers) -> [UInt8] {
    // From a known place, as text that goes on may break what is there.
    var text = "\u{1B}[\(1 + numbers.below(6));\(1 + numbers.below(10))H"
    for _ in 0...numbers.below(8) { text += RandomStream.piece(&numbers) }
    return Array(text.utf8)
  }

  private static func piece(_ numbers: inout SeededNumbers) -> String {
    let parameters = RandomRendition.step(&numbers).map { "\($0)" }.joined(separator: ";")
    switch numbers.below(12) {
    case 0...3: return "\u{1B}[\(parameters)m"
    case 4...6: return ["a", "bc", " ", "中", "e\u{301}", "   ", "x\u{1B}[4b"][numbers.below(7)]
    case 7:
      return [
        "\r", "\u{8}", "\t", "\u{7}", "\u{F}", "\u{1B}[3G", "\u{1B}[2d", "\u{1B}[2d\u{B}\u{B}",
      ][numbers.below(8)]
    case 8: return erasing[numbers.below(erasing.count)]
    case 9: return scrolling[numbers.below(scrolling.count)]
    case 10: return "\u{1B}7\u{1B}[2;5r\u{1B}8\u{1B}[2S\u{1B}[r"
    default: return "\u{1B}[?25l\u{1B}[4h\u{1B}[\(parameters)mi\u{1B}[4l\u{1B}[?25h"
    }
  }

  private static let scrolling = [
    "\n", "\u{1B}M", "\u{1B}[2S", "\u{1B}[T", "\u{1B}[L", "\u{1B}[2M",
  ]

  private static let erasing = [
    "\u{1B}[K", "\u{1B}[1K", "\u{1B}[J", "\u{1B}[3X", "\u{1B}[2P", "\u{1B}[2@", "\u{1B}[2J",
  ]
}
