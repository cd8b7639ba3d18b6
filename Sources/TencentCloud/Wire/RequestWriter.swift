package import FoundationEssentials

/// Writes the members of a request and leaves out those that are nil.
package struct RequestWriter {
  private var fields: KeyedEncodingContainer<WireName>

  package init(_ encoder: any Encoder) { fields = encoder.container(keyedBy: WireName.self) }

  package mutating func write(_ name: WireName, _ value: (some Encodable)?) throws {
    try fields.encodeIfPresent(value, forKey: name)
  }

  package mutating func write(_ name: WireName, _ time: Date?, in unit: TimeUnit) throws {
    try fields.encodeIfPresent(time.flatMap(unit.value), forKey: name)
  }

  /// A list of structures that answers hold too, as requests write them.
  package mutating func write(_ name: WireName, asked items: [some AskedStructure]?) throws {
    try fields.encodeIfPresent(items?.map(Asked.init), forKey: name)
  }
}

/// A structure that is both asked with and answered: a request leaves out what is nil in it, an
/// answer writes null.
package protocol AskedStructure: Sendable {
  func encodeRequest(to encoder: any Encoder) throws
}

/// Writes a structure as requests do.
private struct Asked<Item: AskedStructure>: Encodable {
  var item: Item

  func encode(to encoder: any Encoder) throws { try item.encodeRequest(to: encoder) }
}
