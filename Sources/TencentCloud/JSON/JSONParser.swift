import FoundationEssentials

/// Reads JSON strictly, keeping every number as it was written. What may be broken in the texts of
/// some fields goes through `JSONRepair` before.
struct JSONParser {
  /// Lists and objects in one another, no deeper than the decoder goes.
  private static let depthLimit = 512

  private let bytes: UnsafeRawBufferPointer
  private var index = 0
  /// The first member that stands twice in one object; the last value of it counts.
  private(set) var repeatedMember: String?
  private var hasTooDeep = false

  /// Reads a whole document.
  /// - Throws: `DecodingError` where it is not JSON.
  static func value(of json: Data) throws -> JSONValue {
    try json.withUnsafeBytes { bytes in
      var parser = JSONParser(bytes)
      return try parser.document()
    }
  }

  /// The first member that a document has twice in one object; nil where there is none.
  /// - Throws: `DecodingError` where it is not JSON.
  static func repeatedMember(of json: Data) throws -> String? {
    try json.withUnsafeBytes { bytes in
      var parser = JSONParser(bytes)
      _ = try parser.document()
      return parser.repeatedMember
    }
  }

  /// Whether a document is none only as its lists and objects stand in one another too deep.
  static func isTooDeep(_ json: Data) -> Bool {
    json.withUnsafeBytes { bytes in
      var parser = JSONParser(bytes)
      _ = try? parser.document()
      return parser.hasTooDeep
    }
  }

  /// Where a document stops being JSON; nil where it is JSON.
  static func brokenByte(of json: Data) -> Int? {
    json.withUnsafeBytes { bytes in
      var parser = JSONParser(bytes)
      do {
        _ = try parser.document()
        return nil
      } catch {
        return parser.index
      }
    }
  }

  private init(_ bytes: UnsafeRawBufferPointer) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
  }

  private mutating func document() throws -> JSONValue {
    let value = try value(depth: 0)
    skipBlanks()
    if index < bytes.count { throw failure }
    return value
  }

  private mutating func value(depth: Int) throws -> JSONValue {
    skipBlanks()
    switch next {
    case UInt8(ascii: "\""): return .string(try text())
    case UInt8(ascii: "{"): return try object(depth: depth)
    case UInt8(ascii: "["): return try array(depth: depth)
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return try number()
    }
  }

  private mutating func object(depth: Int) throws -> JSONValue {
    var members: [String: JSONValue] = [:]
    try items(until: UInt8(ascii: "}"), depth: depth) { parser throws in
      parser.skipBlanks()
      let name = try parser.text()
      parser.skipBlanks()
      try parser.take(UInt8(ascii: ":"))
      let old = members.updateValue(try parser.value(depth: depth + 1), forKey: name)
      if old != nil, parser.repeatedMember == nil { parser.repeatedMember = name }
    }
    return .object(members)
  }

  private mutating func array(depth: Int) throws -> JSONValue {
    var values: [JSONValue] = []
    try items(until: UInt8(ascii: "]"), depth: depth) { parser throws in
      values.append(try parser.value(depth: depth + 1))
    }
    return .array(values)
  }

  private mutating func items(
    until end: UInt8, depth: Int, _ item: (inout JSONParser) throws -> Void
  ) throws {
    if depth >= JSONParser.depthLimit {
      hasTooDeep = true
      throw failure
    }
    index += 1
    skipBlanks()
    if next == end {
      index += 1
      return
    }
    while true {
      try item(&self)
      skipBlanks()
      if next == end { break }
      try take(UInt8(ascii: ","))
    }
    index += 1
  }

  private mutating func word(_ word: StaticString, _ value: JSONValue) throws -> JSONValue {
    let count = word.utf8CodeUnitCount
    let expected = UnsafeBufferPointer(start: word.utf8Start, count: count)
    guard index + count <= bytes.count, bytes[index..<index + count].elementsEqual(expected) else {
      throw failure
    }
    index += count
    return value
  }

  private mutating func number() throws -> JSONValue {
    let start = index
    if next == UInt8(ascii: "-") { index += 1 }
    let whole = digits()
    let hasLeadingZero = whole > 1 && bytes[index - whole] == UInt8(ascii: "0")
    if whole == 0 || hasLeadingZero { throw failure }
    var isWhole = true
    if next == UInt8(ascii: ".") {
      isWhole = false
      index += 1
      if digits() == 0 { throw failure }
    }
    if next == UInt8(ascii: "e") || next == UInt8(ascii: "E") {
      isWhole = false
      index += 1
      if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { index += 1 }
      if digits() == 0 { throw failure }
    }
    let literal = String(decoding: bytes[start..<index], as: UTF8.self)
    if isWhole { return Int64(literal).map(JSONValue.integer) ?? .numeral(literal) }
    guard let number = Double(literal), number.isFinite else { return .numeral(literal) }
    return .number(number)
  }

  private mutating func digits() -> Int {
    let start = index
    while let byte = next, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { index += 1 }
    return index - start
  }

  private mutating func text() throws -> String {
    try take(UInt8(ascii: "\""))
    var found: [UInt8] = []
    var start = index
    while let byte = next {
      if byte == UInt8(ascii: "\"") {
        let end = bytes[start..<index]
        let text =
          found.isEmpty
          ? String(validating: end, as: UTF8.self) : String(validating: found + end, as: UTF8.self)
        guard let text else { throw failure }
        index += 1
        return text
      }
      if byte < 0x20 { throw failure }
      index += 1
      if byte == UInt8(ascii: "\\") {
        found.append(contentsOf: bytes[start..<index - 1])
        found.append(contentsOf: try escape())
        start = index
      }
    }
    throw failure
  }

  private mutating func escape() throws -> [UInt8] {
    guard let byte = next else { throw failure }
    index += 1
    switch byte {
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "r"): return [0x0D]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "b"): return [0x08]
    case UInt8(ascii: "f"): return [0x0C]
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [byte]
    case UInt8(ascii: "u"):
      var scalar = try codeUnit()
      if (0xD800..<0xDC00).contains(scalar) {
        try take(UInt8(ascii: "\\"))
        try take(UInt8(ascii: "u"))
        let low = try codeUnit()
        guard (0xDC00..<0xE000).contains(low) else { throw failure }
        scalar = 0x10000 + (scalar - 0xD800) << 10 + (low - 0xDC00)
      }
      guard let scalar = Unicode.Scalar(scalar) else { throw failure }
      return Array(String(Character(scalar)).utf8)
    default: throw failure
    }
  }

  private mutating func codeUnit() throws -> UInt32 {
    guard index + 4 <= bytes.count,
      let unit = UInt32(String(decoding: bytes[index..<index + 4], as: UTF8.self), radix: 16)
    else { throw failure }
    index += 4
    return unit
  }

  private mutating func take(_ byte: UInt8) throws {
    guard next == byte else { throw failure }
    index += 1
  }

  private mutating func skipBlanks() {
    while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
      index += 1
    }
  }

  private var next: UInt8? { index < bytes.count ? bytes[index] : nil }

  private var failure: DecodingError {
    .dataCorrupted(.init(codingPath: [], debugDescription: "no JSON at byte \(index)"))
  }
}
