/// Texts in lower case, as bytes one behind the other. They are ordered as `String` orders them where
/// no letter has a second spelling or another case, which holds of ASCII and of Chinese: where there
/// are others, there are no such keys.
struct TextKeys {
  /// The first bytes behind what all texts begin with decide between most of them.
  private struct Key {
    var head: UInt64 = 0
    var start: Int32
    var end: Int32
  }

  private var bytes: [UInt8] = []
  private var keys: [Key] = []

  /// Nil where a value is no text, or one with other letters.
  init?(_ values: [FieldValue]) {
    keys.reserveCapacity(values.count)
    for value in values {
      let start = Int32(bytes.count)
      guard let text = value.comparedText, append(text) else { return nil }
      if bytes.count > Int32.max / 2 { return nil }
      keys.append(Key(start: start, end: Int32(bytes.count)))
    }
    let common = commonCount
    for index in keys.indices { keys[index].head = head(keys[index], behind: common) }
  }

  private mutating func append(_ text: String) -> Bool {
    bytes.append(lowercasingASCII: text)
      || text.unicodeScalars.allSatisfy { $0.isPlain || (0xFF01...0xFF20).contains($0.value) }
  }

  /// How many bytes all texts that are not empty begin with in common.
  private var commonCount: Int {
    var common: ArraySlice<UInt8>?
    for key in keys where key.end > key.start {
      let text = bytes[Int(key.start)..<Int(key.end)]
      guard let held = common else {
        common = text
        continue
      }
      common = held.prefix(zip(held, text).prefix { $0 == $1 }.count)
      if common?.isEmpty == true { return 0 }
    }
    return common?.count ?? 0
  }

  /// What is shorter comes first: a missing byte is less than all others but the null byte.
  private func head(_ key: Key, behind common: Int) -> UInt64 {
    var head: UInt64 = 0
    let start = Int(key.start) + common
    for place in start..<start + 8 {
      head = head << 8 | (place < Int(key.end) ? UInt64(bytes[place]) : 0)
    }
    return head
  }

  /// Lends a comparison of two texts by their places.
  func withComparison<Value>(_ body: ((Int, Int) -> Bool) -> Value) -> Value {
    bytes.withUnsafeBufferPointer { bytes in
      keys.withUnsafeBufferPointer { keys in
        body { left, right in
          let (left, right) = (keys[left], keys[right])
          if left.head != right.head { return left.head < right.head }
          let count = min(left.end - left.start, right.end - right.start)
          for offset in 0..<Int(count) {
            let (first, second) =
              (bytes[Int(left.start) + offset], bytes[Int(right.start) + offset])
            if first != second { return first < second }
          }
          return left.end - left.start < right.end - right.start
        }
      }
    }
  }
}

extension FieldValue {
  /// What it is compared by where it is neither a number nor a time; nil where it is.
  fileprivate var comparedText: String? {
    switch self {
    case .text(let text), .token(let text): text
    case .unknown, .secret, .structure: ""
    case .integer, .number, .flag, .time, .roughTime: nil
    }
  }
}

extension [UInt8] {
  /// Appends a text with its ASCII letters in lower case.
  /// - Returns: Whether it is all ASCII.
  mutating func append(lowercasingASCII text: String) -> Bool {
    let start = count
    append(contentsOf: text.utf8)
    return withUnsafeMutableBufferPointer { bytes in
      var seen: UInt8 = 0
      var place = start
      while place < bytes.count {
        let byte = bytes[place]
        seen |= byte
        if byte >= 0x41, byte <= 0x5A { bytes[place] = byte | 0x20 }
        place += 1
      }
      return seen < 0x80
    }
  }
}

extension Unicode.Scalar {
  /// Whether it is ASCII, or a Chinese character or punctuation: of those none has another case or
  /// spelling.
  var isPlain: Bool {
    switch value {
    case 0...0x7F, 0x4E00...0x9FFF, 0x3001...0x3029, 0x2010...0x2027: true
    default: false
    }
  }
}
