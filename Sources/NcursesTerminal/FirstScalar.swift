/// One scalar at the start of some bytes.
enum FirstScalar {
  case scalar(Unicode.Scalar, length: Int)
  case invalid
  case unfinished

  /// Reads UTF-8 strictly: overlong forms and surrogates are invalid.
  init(utf8 bytes: ArraySlice<UInt8>) { self = FirstScalar.read(bytes) }

  private static func read(_ bytes: ArraySlice<UInt8>) -> FirstScalar {
    guard let lead = bytes.first else { return .unfinished }
    let length: Int
    switch lead {
    case 0x00..<0x80: length = 1
    case 0xC2..<0xE0: length = 2
    case 0xE0..<0xF0: length = 3
    case 0xF0..<0xF5: length = 4
    default: return .invalid
    }
    let present = bytes.prefix(length)
    if present.dropFirst().contains(where: { $0 & 0xC0 != 0x80 }) { return .invalid }
    if present.count < length { return .unfinished }
    guard let text = String(validating: present, as: UTF8.self),
      let scalar = text.unicodeScalars.first
    else { return .invalid }
    return .scalar(scalar, length: length)
  }
}
