package import FoundationEssentials

/// Writes the fields of an answer, all of them: null for nil. Who plays a service of one dialect
/// leaves out what only the other one has.
package struct AnswerWriter {
  /// Where an encoder's `userInfo` has the `Dialect`; without it all fields are written.
  package static let dialect = CodingUserInfoKey(rawValue: "dialect")

  private var fields: KeyedEncodingContainer<WireName>
  private let dialect: Dialect?

  package init(_ encoder: any Encoder) {
    fields = encoder.container(keyedBy: WireName.self)
    dialect = Self.dialect.flatMap { encoder.userInfo[$0] as? Dialect }
  }

  package mutating func write(_ name: WireName, _ value: (some Encodable)?) throws {
    guard let value else { return try fields.encodeNil(forKey: name) }
    try fields.encode(value, forKey: name)
  }

  package mutating func write(_ name: WireName, _ time: Date?, in unit: TimeUnit) throws {
    try write(name, time.flatMap(unit.value))
  }

  /// A field that only those dialects have.
  package mutating func write(
    _ name: WireName, _ value: (some Encodable)?, only dialects: DialectSet
  ) throws {
    if isLeftOut(dialects) { return }
    try write(name, value)
  }

  /// A time that only those dialects have.
  package mutating func write(
    _ name: WireName, _ time: Date?, in unit: TimeUnit, only dialects: DialectSet
  ) throws {
    if isLeftOut(dialects) { return }
    try write(name, time, in: unit)
  }

  private func isLeftOut(_ dialects: DialectSet) -> Bool {
    dialect.map { !dialects.contains($0) } ?? false
  }
}
