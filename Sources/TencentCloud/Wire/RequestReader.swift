package import FoundationEssentials

/// Reads the members of a request, strictly.
package struct RequestReader {
  private let fields: KeyedDecodingContainer<WireName>

  package init(_ decoder: any Decoder) throws {
    fields = try decoder.container(keyedBy: WireName.self)
  }

  package func value<Value: Decodable>(_ name: WireName) throws -> Value {
    try fields.decode(Value.self, forKey: name)
  }

  package func valueIfPresent<Value: Decodable>(_ name: WireName) throws -> Value? {
    try fields.decodeIfPresent(Value.self, forKey: name)
  }

  package func time(_ name: WireName, in unit: TimeUnit) throws -> Date {
    unit.time(try fields.decode(Int64.self, forKey: name))
  }

  package func timeIfPresent(_ name: WireName, in unit: TimeUnit) throws -> Date? {
    try fields.decodeIfPresent(Int64.self, forKey: name).map(unit.time)
  }
}
