import CNcurses

/// In which bytes a terminal sends what is typed and pasted.
enum InputEncoding: Equatable, Sendable {
  case utf8
  /// As the locale in force has it, such as GBK.
  case locale

  /// The character at the start of some bytes.
  func first(in bytes: ArraySlice<UInt8>) -> FirstScalar {
    switch self {
    case .utf8: FirstScalar(utf8: bytes)
    case .locale: InputEncoding.firstByLocale(bytes)
    }
  }

  /// All of a text; what is no character is replaced.
  func text(_ bytes: ArraySlice<UInt8>) -> String {
    if self == .utf8 { return String(decoding: bytes, as: UTF8.self) }
    var text = ""
    var rest = bytes
    while !rest.isEmpty {
      if case .scalar(let scalar, let length) = first(in: rest) {
        text.unicodeScalars.append(scalar)
        rest = rest.dropFirst(length)
      } else {
        text.unicodeScalars.append("\u{FFFD}")
        rest = rest.dropFirst()
      }
    }
    return text
  }

  private static func firstByLocale(_ bytes: ArraySlice<UInt8>) -> FirstScalar {
    var character: UInt32 = 0
    let length = bytes.withUnsafeBufferPointer {
      curses_read_character($0.baseAddress, Int32($0.count), &character)
    }
    switch length {
    case 0: return .unfinished
    case 1...:
      guard let scalar = Unicode.Scalar(character) else { return .invalid }
      return .scalar(scalar, length: Int(length))
    default: return .invalid
    }
  }
}
