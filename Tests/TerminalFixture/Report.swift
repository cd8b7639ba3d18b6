import Glibc
import TerminalUI

/// Lines on descriptor 3 for whoever started the fixture, apart from what is on the terminal.
struct Report {
  let isWanted: Bool

  func write(_ line: String) {
    guard isWanted else { return }
    Report.write(line + "\n", to: 3)
  }

  /// An event in one line, keys as configuration files spell them.
  static func line(for event: Event) -> String {
    switch event {
    case .key(let press): "key \(press.name)"
    case .paste(let text): "paste \(text.unicodeScalars.count) \(text.prefix(40).debugDescription)"
    case .resize(let size): "resize \(size.columns)x\(size.rows)"
    case .focus(let isOn): "focus \(isOn)"
    case .mouse(let mouse):
      "mouse \(mouse.action) \(mouse.position.column),\(mouse.position.row)"
    case .answered: "answered"
    case .resumed: "resumed"
    }
  }

  static func write(_ text: String, to descriptor: Int32) {
    Array(text.utf8).withUnsafeBytes {
      _ = Glibc.write(descriptor, $0.baseAddress, $0.count)
    }
  }
}
