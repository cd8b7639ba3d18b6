import FoundationEssentials

/// Reads the members of a request, strictly.
struct RequestReader {
  private let fields: KeyedDecodingContainer<WireName>

  init(_ decoder: any Decoder) throws { fields = try decoder.container(keyedBy: WireName.self) }

  func value<Value: Decodable>(_ name: WireName) throws -> Value {
    try fields.decode(Value.self, forKey: name)
  }

  func valueIfPresent<Value: Decodable>(_ name: WireName) throws -> Value? {
    try fields.decodeIfPresent(Value.self, forKey: name)
  }

  func time(_ name: WireName, in unit: TimeUnit) throws -> Date {
    unit.time(try fields.decode(Int64.self, forKey: name))
  }

  func timeIfPresent(_ name: WireName, in unit: TimeUnit) throws -> Date? {
    try fields.decodeIfPresent(Int64.self, forKey: name).map(unit.time)
  }
}
