import FoundationEssentials

/// Makes JSON readable that is broken in the texts of some fields only: what is no UTF-8 or half of
/// a pair of `\u` becomes U+FFFD, a bare control character its escape. It also cuts lists that are
/// longer than was asked for, before anything is made of their items. Whatever else is wrong stays
/// for the decoder to find.
struct JSONRepair {
  /// What came of it.
  struct Result {
    /// The bytes that were given, where nothing was wrong with them.
    var json: Data
    /// Items that were cut off.
    var droppedItems = 0
  }

  let result: Result

  /// - Parameter itemLimit: The most items of a list that stands directly under `Response`.
  init(_ json: Data, itemLimit: Int? = nil) {
    result = json.withUnsafeBytes { bytes in
      var walk = Walk(bytes: bytes, itemLimit: itemLimit.map { max(0, $0) } ?? .max)
      walk.run()
      guard var output = walk.output else { return Result(json: json) }
      output.append(contentsOf: bytes[walk.copied...])
      return Result(json: Data(output), droppedItems: walk.droppedItems)
    }
  }
}

/// One way through the bytes.
private struct Walk {
  let bytes: UnsafeRawBufferPointer
  let itemLimit: Int
  /// What comes out, from the first change on.
  var output: [UInt8]?
  /// How much of the input is in it.
  var copied = 0
  var droppedItems = 0
  private var depth = 0
  /// Commas so far in the list under `Response` that is open; nil outside of one.
  private var commas: Int?
  /// Where the rest of that list begins, which is dropped.
  private var cutFrom: Int?

  /// `{"Response": {"Data": [` is three deep.
  private static let listDepth = 3

  init(bytes: UnsafeRawBufferPointer, itemLimit: Int) {
    self.bytes = bytes
    self.itemLimit = itemLimit
  }

  mutating func run() {
    var index = 0
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\""): index = text(from: index + 1)
      case UInt8(ascii: "["), UInt8(ascii: "{"): open(index)
      case UInt8(ascii: "]"), UInt8(ascii: "}"): close(index)
      case UInt8(ascii: ","): comma(index)
      default: break
      }
      index += 1
    }
  }

  private mutating func open(_ index: Int) {
    depth += 1
    if depth == Walk.listDepth, bytes[index] == UInt8(ascii: "[") {
      commas = 0
      if itemLimit == 0 { cutFrom = index + 1 }
    }
  }

  private mutating func comma(_ index: Int) {
    guard depth == Walk.listDepth, let count = commas else { return }
    commas = count + 1
    if count + 1 == itemLimit { cutFrom = index }
  }

  private mutating func close(_ index: Int) {
    if depth == Walk.listDepth, let count = commas {
      if let start = cutFrom, start < index {
        cutFrom = nil
        put([], inPlaceOf: start..<index)
        droppedItems += count + 1 - itemLimit
      }
      cutFrom = nil
      commas = nil
    }
    depth -= 1
  }

  /// - Returns: The place of the closing quote, or the end.
  private mutating func text(from start: Int) -> Int {
    var index = start
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\""): return index
      case UInt8(ascii: "\\"): index = escape(at: index)
      case 0x20..<0x80: index += 1
      case 0..<0x20:
        put(Array("\\u00".utf8) + bytes[index].hexDigits, inPlaceOf: index..<index + 1)
        index += 1
      default:
        let length = UTF8Sequence(bytes, at: index)
        if !length.isValid { put(Walk.replacement, inPlaceOf: index..<index + length.count) }
        index += length.count
      }
    }
    return index
  }

  /// - Returns: The place after the escape at `index`.
  private mutating func escape(at index: Int) -> Int {
    guard index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "u") else {
      return min(index + 2, bytes.count)
    }
    guard let unit = hexUnit(at: index) else { return index + 2 }
    guard (0xD800...0xDFFF).contains(unit) else { return index + 6 }
    if unit < 0xDC00, let next = hexUnit(at: index + 6), (0xDC00...0xDFFF).contains(next) {
      return index + 12
    }
    put(Walk.replacement, inPlaceOf: index..<index + 6)
    return index + 6
  }

  private func hexUnit(at index: Int) -> Int? {
    guard index + 6 <= bytes.count, bytes[index] == UInt8(ascii: "\\"),
      bytes[index + 1] == UInt8(ascii: "u")
    else { return nil }
    var unit = 0
    for digit in bytes[index + 2..<index + 6] {
      guard let value = digit.hexValue else { return nil }
      unit = unit << 4 | value
    }
    return unit
  }

  private mutating func put(_ new: [UInt8], inPlaceOf range: Range<Int>) {
    // What is dropped as a whole needs no repair.
    if cutFrom != nil { return }
    if output == nil { output = [] }
    output?.append(contentsOf: bytes[copied..<range.lowerBound])
    output?.append(contentsOf: new)
    copied = range.upperBound
  }

  /// U+FFFD in UTF-8.
  private static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]
}

/// Bytes that are one scalar of UTF-8 together, or the longest part of one that is broken.
private struct UTF8Sequence {
  var count = 1
  var isValid = false

  init(_ bytes: UnsafeRawBufferPointer, at index: Int) {
    let lead = bytes[index]
    let following: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch lead {
    case 0xC2...0xDF: following = 1
    case 0xE0...0xEF:
      following = 2
      if lead == 0xE0 { second = 0xA0...0xBF }
      if lead == 0xED { second = 0x80...0x9F }
    case 0xF0...0xF4:
      following = 3
      if lead == 0xF0 { second = 0x90...0xBF }
      if lead == 0xF4 { second = 0x80...0x8F }
    default: return
    }
    for place in 1...following {
      let allowed = place == 1 ? second : 0x80...0xBF
      guard index + place < bytes.count, allowed.contains(bytes[index + place]) else { return }
      count += 1
    }
    isValid = true
  }
}

extension UInt8 {
  /// The value of a hexadecimal digit.
  fileprivate var hexValue: Int? {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): Int(self - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): Int(self - UInt8(ascii: "a")) + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): Int(self - UInt8(ascii: "A")) + 10
    default: nil
    }
  }

  /// Two hexadecimal digits.
  fileprivate var hexDigits: [UInt8] {
    let digits = Array("0123456789abcdef".utf8)
    return [digits[Int(self >> 4)], digits[Int(self & 15)]]
  }
}
