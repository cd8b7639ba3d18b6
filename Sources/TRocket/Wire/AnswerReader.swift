import FoundationEssentials

/// Reads the fields of an answer and never fails on one of them: what is missing, null or of
/// another type is nil.
struct AnswerReader {
  private let fields: KeyedDecodingContainer<WireName>

  /// - Throws: `DecodingError` where the value is no object.
  init(_ decoder: any Decoder) throws { fields = try decoder.container(keyedBy: WireName.self) }

  func value<Value: Decodable>(_ name: WireName) -> Value? {
    try? fields.decodeIfPresent(Value.self, forKey: name)
  }

  /// A list without the items that could not be read at all.
  func list<Item: Decodable>(_ name: WireName) -> [Item]? {
    guard let items = try? fields.decodeIfPresent([Readable<Item>].self, forKey: name) else {
      return nil
    }
    return items.compactMap(\.value)
  }

  /// A time under its name, or under the one that the service uses in its place.
  func time(_ name: WireName, or alias: WireName? = nil) -> Date? {
    if let value: Int64 = value(name) { return TimeUnit.time(answered: value) }
    guard let alias, let value: Int64 = value(alias) else { return nil }
    return TimeUnit.time(answered: value)
  }

  /// An item of a list, nil where it is of another kind than the list.
  private struct Readable<Item: Decodable>: Decodable {
    var value: Item?

    init(from decoder: any Decoder) { value = try? Item(from: decoder) }
  }
}
