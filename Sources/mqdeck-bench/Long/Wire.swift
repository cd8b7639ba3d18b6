import FoundationEssentials
import Glibc

/// A message between the console's process and the world's: numbers and texts one after the other.
struct Wire {
  /// The other process is gone, or wrote what is no message.
  struct Broken: Error {}

  private(set) var bytes: [UInt8] = []
  private var place = 0

  /// A message to be written.
  init() {}

  /// The next message that comes in on a descriptor.
  init(from descriptor: Int32) throws {
    let head = try Wire.read(8, from: descriptor)
    let count = head.reversed().reduce(0) { $0 << 8 | Int($1) }
    bytes = try Wire.read(count, from: descriptor)
  }

  mutating func put(_ number: Int64) {
    withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
  }

  mutating func put(_ data: some Collection<UInt8>) {
    put(Int64(data.count))
    bytes.append(contentsOf: data)
  }

  mutating func put(_ text: String) { put(text.utf8) }

  mutating func number() throws -> Int64 {
    Int64(bitPattern: try take(8).reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) })
  }

  mutating func data() throws -> Data { Data(try take(Int(try number()))) }

  mutating func text() throws -> String {
    String(decoding: try take(Int(try number())), as: UTF8.self)
  }

  private mutating func take(_ count: Int) throws -> ArraySlice<UInt8> {
    guard count >= 0, place + count <= bytes.count else { throw Broken() }
    defer { place += count }
    return bytes[place..<place + count]
  }

  /// Writes the message to a descriptor.
  func send(to descriptor: Int32) throws {
    var whole = Wire()
    whole.put(bytes)
    var rest = whole.bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if count <= 0 { throw Broken() }
      rest = rest.dropFirst(count)
    }
  }

  private static func read(_ count: Int, from descriptor: Int32) throws -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    var filled = 0
    while filled < count {
      let taken = bytes.withUnsafeMutableBytes {
        Glibc.read(descriptor, $0.baseAddress?.advanced(by: filled), count - filled)
      }
      if taken <= 0 { throw Broken() }
      filled += taken
    }
    return bytes
  }
}
