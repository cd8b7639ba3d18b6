package import FoundationEssentials

/// Reads the fields of an answer. One value that is missing, null or of another type is nil and
/// costs no other. A list is read whole or not at all: what cannot be read is never taken for
/// empty.
package struct AnswerReader {
  private let fields: KeyedDecodingContainer<WireName>

  /// - Throws: `DecodingError` where the value is no object.
  package init(_ decoder: any Decoder) throws {
    fields = try decoder.container(keyedBy: WireName.self)
  }

  package func value<Value: Decodable>(_ name: WireName) -> Value? {
    try? fields.decodeIfPresent(Value.self, forKey: name)
  }

  /// The list that an answer is about.
  /// - Throws: `DecodingError` where it is missing or null, or an item is no object.
  package func list<Item: Decodable>(_ name: WireName) throws -> [Item] {
    try fields.decode([Item].self, forKey: name)
  }

  /// A list of an answer that may be null; nil where it is, or is missing.
  /// - Throws: `DecodingError` where it is something else, or an item is no object.
  package func listIfPresent<Item: Decodable>(_ name: WireName) throws -> [Item]? {
    try fields.decodeIfPresent([Item].self, forKey: name)
  }

  /// How many items a list has in all; nil where the service does not say. One that cannot be read
  /// is no missing one: a page would be taken for the whole list.
  /// - Throws: `DecodingError` where it is something else.
  package func total(_ name: WireName) throws -> Int? {
    try fields.decodeIfPresent(Int.self, forKey: name)
  }

  /// A time under its name, or under the one that the service uses in its place.
  package func time(_ name: WireName, or alias: WireName? = nil) -> Date? {
    if let value: Int64 = value(name) { return TimeUnit.time(answered: value) }
    guard let alias, let value: Int64 = value(alias) else { return nil }
    return TimeUnit.time(answered: value)
  }
}
