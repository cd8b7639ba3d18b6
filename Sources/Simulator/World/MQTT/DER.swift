/// The encoding of certificates: a tag, a length, and what is in it.
struct DER: Equatable {
  static let integer: UInt8 = 0x02
  static let bits: UInt8 = 0x03
  static let object: UInt8 = 0x06
  static let text: UInt8 = 0x0C
  static let time: UInt8 = 0x17
  static let longTime: UInt8 = 0x18
  static let sequence: UInt8 = 0x30
  static let set: UInt8 = 0x31
  static let version: UInt8 = 0xA0

  var tag: UInt8
  var content: [UInt8]

  init(_ tag: UInt8, _ content: [UInt8]) {
    self.tag = tag
    self.content = content
  }

  init(_ tag: UInt8, _ parts: [DER]) { self.init(tag, parts.flatMap(\.bytes)) }

  var bytes: [UInt8] { [tag] + Self.length(content.count) + content }

  private static func length(_ count: Int) -> [UInt8] {
    if count < 128 { return [UInt8(count)] }
    var digits: [UInt8] = []
    var rest = count
    while rest > 0 {
      digits.insert(UInt8(rest & 255), at: 0)
      rest >>= 8
    }
    return [0x80 | UInt8(digits.count)] + digits
  }

  /// What is in it, one after another; nil where it is broken.
  var parts: [DER]? { Self.read(content) }

  /// The values that the bytes are; nil where they are broken.
  static func read(_ bytes: [UInt8]) -> [DER]? {
    var found: [DER] = []
    var place = 0
    while place < bytes.count {
      guard place + 1 < bytes.count else { return nil }
      let tag = bytes[place]
      var count = Int(bytes[place + 1])
      place += 2
      if count >= 128 {
        let digits = count - 128
        guard (1...4).contains(digits), place + digits <= bytes.count else { return nil }
        count = bytes[place..<place + digits].reduce(0) { $0 << 8 | Int($1) }
        place += digits
      }
      guard count <= bytes.count - place else { return nil }
      found.append(DER(tag, Array(bytes[place..<place + count])))
      place += count
    }
    return found
  }
}
