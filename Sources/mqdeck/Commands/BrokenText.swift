import Catalog
import Glibc

/// Bytes from outside that are no text. Decoding puts U+FFFD in their place without a word, and a
/// change would send it.
enum BrokenText {
  /// Where bytes stop being UTF-8, as a person looks for it.
  static func place(in bytes: [UInt8]) -> Phrase {
    let start = validCount(bytes[...])
    let before = bytes[..<start]
    let newline = UInt8(ascii: "\n")
    let line = before.count { $0 == newline } + 1
    let column = start - (before.lastIndex(of: newline).map { $0 + 1 } ?? 0) + 1
    return Phrase("line \(line), byte \(column)", "第 \(line) 行第 \(column) 字节处")
  }

  /// The first word of a command line that is no UTF-8, with what is wrong; nil where all are.
  /// - Parameter words: as the system gave them, ended by nil.
  static func mistake(
    in words: UnsafePointer<UnsafeMutablePointer<CChar>?>, count: Int
  ) -> Phrase? {
    for index in 0..<count {
      guard let word = words[index] else { return nil }
      let bytes = Array(UnsafeBufferPointer(start: word, count: strlen(word)))
        .map(UInt8.init(bitPattern:))
      if String(validating: bytes, as: UTF8.self) != nil { continue }
      let byte = validCount(bytes[...]) + 1
      return Phrase(
        "argument \(index) is not UTF-8 at byte \(byte)", "第 \(index) 个参数在第 \(byte) 字节处不是 UTF-8")
    }
    return nil
  }

  /// How many bytes at the beginning are UTF-8.
  private static func validCount(_ bytes: ArraySlice<UInt8>) -> Int {
    var (codec, iterator) = (UTF8(), bytes.makeIterator())
    var count = 0
    while case .scalarValue(let scalar) = codec.decode(&iterator) { count += UTF8.width(scalar) }
    return count
  }
}
