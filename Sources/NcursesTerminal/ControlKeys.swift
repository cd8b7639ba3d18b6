import TerminalUI

/// What the control characters of ASCII mean as keys.
enum ControlKeys {
  /// The key that sends `byte`, which is below 0x20 or 0x7F.
  static func press(for byte: UInt8) -> KeyPress {
    switch byte {
    case 0: .control(" ")
    case 8, 0x7F: KeyPress(.backspace)
    case 9: KeyPress(.tab)
    case 10, 13: KeyPress(.enter)
    case 1...26: .control(Character(Unicode.Scalar(byte + 0x60)))
    case 27: KeyPress(.escape)
    default: .control(Character(Unicode.Scalar(byte + 0x40)))
    }
  }
}
