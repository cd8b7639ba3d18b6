import FoundationEssentials

/// The order of an object's keys in a file, which decoding loses.
struct FileOrder {
  private let text: String

  init(_ json: Data) { text = String(decoding: json, as: UTF8.self) }

  /// Keys of an object in the order of the file. `path` leads to the object.
  func sorted(_ keys: some Sequence<String>, under path: [String]) -> [String] {
    var rest = Substring(text)
    for key in path { rest = Self.after(key, in: rest) ?? rest }
    let places = keys.map { (key: $0, length: Self.after($0, in: rest)?.utf8.count ?? 0) }
    return places.sorted { ($1.length, $0.key) < ($0.length, $1.key) }.map(\.key)
  }

  private static func after(_ key: String, in text: Substring) -> Substring? {
    text.firstRange(of: "\"\(key)\":").map { text[$0.upperBound...] }
  }
}
