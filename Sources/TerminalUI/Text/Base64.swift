/// RFC 4648 text of some bytes, as OSC 52 wants it.
enum Base64 {
  private static let alphabet = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  static func encoded(_ bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      var value: UInt32 = 0
      for byte in group { value = value << 8 | UInt32(byte) }
      value <<= UInt32(8 * (3 - group.count))
      for place in 0..<4 {
        if place > group.count {
          text.append(UInt8(ascii: "="))
        } else {
          text.append(alphabet[Int(value >> UInt32(18 - 6 * place) & 63)])
        }
      }
    }
    return text
  }
}
