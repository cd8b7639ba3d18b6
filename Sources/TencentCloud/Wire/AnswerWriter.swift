package import FoundationEssentials

/// Writes the fields of an answer, all of them: null for nil.
package struct AnswerWriter {
  private var fields: KeyedEncodingContainer<WireName>

  package init(_ encoder: any Encoder) { fields = encoder.container(keyedBy: WireName.self) }

  package mutating func write(_ name: WireName, _ value: (some Encodable)?) throws {
    guard let value else { return try fields.encodeNil(forKey: name) }
    try fields.encode(value, forKey: name)
  }

  package mutating func write(_ name: WireName, _ time: Date?, in unit: TimeUnit) throws {
    try write(name, time.flatMap(unit.value))
  }
}
