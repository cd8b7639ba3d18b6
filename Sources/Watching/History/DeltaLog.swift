/// Records of whole numbers, oldest first, each kept as its differences from the one before: what
/// changes little takes a byte. Records leave at the front as they come at the end.
///
/// All bytes stand in one array, which grows by a few records' room and does not double:
/// there are thousands of these.
struct DeltaLog: Equatable, Sendable {
  /// A record: as many places are used as the log has fields.
  typealias Record = SIMD8<Int64>

  /// Stands in a record for what is not known.
  static let unknown = Int64.min
  /// The least room that is added when there is none left, in bytes.
  private static let growth = 64
  /// How many bytes of records that are gone may stay at the front.
  private static let waste = 256
  /// Numbers are kept between this and its opposite, so that a difference never overflows.
  private static let largest = Int64(1) << 60

  /// How many records there are.
  private(set) var count = 0
  private let fields: Int
  private var bytes: [UInt8] = []
  /// Where the oldest record starts in `bytes`.
  private var head = 0
  /// The last known value of each field before the oldest record.
  private var base = Record.zero
  /// The last known value of each field.
  private var top = Record.zero

  /// A log without records of `fields` numbers each, eight at most.
  init(fields: Int) { self.fields = min(fields, Record.scalarCount) }

  /// What the records take, with the room that is kept for more.
  var byteCount: Int { bytes.capacity }

  /// Where the bytes stand, which tells whether they were copied.
  var address: UInt {
    bytes.withUnsafeBufferPointer { UInt(bitPattern: $0.baseAddress) }
  }

  /// Adds a record.
  mutating func append(_ record: Record) {
    // The greatest length of ten bytes a field leaves no need to look again below.
    reserve(fields * 10)
    for field in 0..<fields {
      if record[field] == DeltaLog.unknown {
        bytes.append(0)
      } else {
        let value = max(-DeltaLog.largest, min(record[field], DeltaLog.largest))
        put(value - top[field])
        top[field] = value
      }
    }
    count += 1
  }

  /// Removes records from the front while `isOver` says so.
  mutating func removeFirst(while isOver: (Record) -> Bool) {
    while count > 0 {
      var (place, values) = (head, base)
      let record = DeltaLog.read(bytes, fields, &place, &values)
      guard isOver(record) else { break }
      (head, base) = (place, values)
      count -= 1
    }
    if head >= max(DeltaLog.waste, bytes.count / 4) { compact() }
  }

  /// Removes the older half of the records and gives their room back.
  mutating func removeOlderHalf() {
    var left = (count + 1) / 2
    removeFirst { _ in
      left -= 1
      return left >= 0
    }
    compact()
  }

  /// Calls `body` with each record, the oldest first.
  func forEach(_ body: (Record) -> Void) {
    var (place, values) = (head, base)
    for _ in 0..<count { body(DeltaLog.read(bytes, fields, &place, &values)) }
  }

  private mutating func reserve(_ room: Int) {
    guard bytes.capacity - bytes.count < room else { return }
    bytes.reserveCapacity(bytes.count + max(room, DeltaLog.growth, bytes.count / 8))
  }

  private mutating func compact() {
    bytes = Array(bytes[head...])
    head = 0
  }

  /// A difference as groups of seven bits, the lowest first; small ones of either sign are short.
  /// One more than it is, since 0 stands for what is not known.
  private mutating func put(_ difference: Int64) {
    var rest = UInt64(bitPattern: difference << 1 ^ difference >> 63) + 1
    while rest > 0x7F {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  private static func read(
    _ bytes: [UInt8], _ fields: Int, _ place: inout Int, _ values: inout Record
  ) -> Record {
    var record = Record(repeating: unknown)
    for field in 0..<fields {
      var (code, shift) = (UInt64(0), UInt64(0))
      while bytes[place] > 0x7F {
        code |= UInt64(bytes[place] & 0x7F) << shift
        shift += 7
        place += 1
      }
      code |= UInt64(bytes[place]) << shift
      place += 1
      if code == 0 { continue }
      let zigzag = code - 1
      values[field] += Int64(zigzag >> 1) ^ -Int64(zigzag & 1)
      record[field] = values[field]
    }
    return record
  }
}
