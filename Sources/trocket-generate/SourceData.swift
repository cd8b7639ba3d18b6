import FoundationEssentials

/// Stage 1: the data as it stands in the file.
struct SourceData: Decodable {
  struct Field: Decodable {
    var name: String
    var type: String
    var list: Bool?
    var required: Bool?
    var nullable: Bool?
    var `enum`: String?
    var note: String
  }

  struct Action: Decodable {
    var group: String
    var note: String
    var requestsPerSecond: Int
    var mutates: Bool
    var request: [Field]
    var response: [Field]
    var errors: [String]
  }

  struct Errors: Decodable {
    var common: [String]
    var business: [String]
  }

  struct Limits: Decodable {
    var getBytes: Int
    var postV1Bytes: Int
    var postV3Bytes: Int
    var responseBytes: Int
    var clockSkewSeconds: Int
  }

  var service: String
  var version: String
  var regions: [String]
  var hostRegions: [String]
  var limits: Limits
  var actions: [String: Action]
  var structs: [String: [Field]]
  var enums: [String: [String: String]]
  var errors: Errors

  /// What the file says in words only.
  private(set) var facts = ActionFacts()
  /// The file's text, for the order of keys, which decoding loses.
  private var text = ""

  private enum CodingKeys: String, CodingKey {
    case service, version, regions, hostRegions, limits
    case actions, structs, enums, errors
  }

  /// - Parameter facts: The table beside the file.
  /// - Throws: `DecodingError` where one of them is not what this program knows, `ActionFacts.Missing`.
  init(json: Data, facts: Data) throws {
    self = try JSONDecoder().decode(SourceData.self, from: json)
    self.facts = try ActionFacts(json: facts, of: actions.keys)
    text = String(decoding: json, as: UTF8.self)
  }

  /// Keys of an object in the order of the file. `path` leads to the object.
  func inFileOrder(_ keys: some Sequence<String>, under path: [String]) -> [String] {
    var rest = Substring(text)
    for key in path { rest = Self.after(key, in: rest) ?? rest }
    let places = keys.map { (key: $0, length: Self.after($0, in: rest)?.utf8.count ?? 0) }
    return places.sorted { ($1.length, $0.key) < ($0.length, $1.key) }.map(\.key)
  }

  private static func after(_ key: String, in text: Substring) -> Substring? {
    text.firstRange(of: "\"\(key)\":").map { text[$0.upperBound...] }
  }
}
