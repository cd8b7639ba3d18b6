/// A product whose types and tables are written.
struct Product {
  /// A document of its API.
  struct Document {
    var file: String
    /// The dialects that it documents.
    var dialects: Dialects
  }

  /// The target, which is the namespace of the types.
  var module: String
  /// Its API, the eldest document first.
  var documents: [Document]
  /// The table beside them.
  var facts: String

  var folder: String { "Sources/\(module)" }

  /// Those that its documents are of.
  var dialects: Dialects { documents.reduce([]) { $0.union($1.dialects) } }

  /// The protocol that its actions conform to, written by hand.
  var actionProtocol: String { "\(module)Action" }

  /// The first line of every file.
  var preamble: String {
    let files = documents.map(\.file).joined(separator: " and ")
    return "// Made by product-generate of \(files): change that, not this."
  }

  static let all = [
    Product(
      module: "TRocket",
      documents: [
        Document(file: "trocket-2023-03-08.json", dialects: .may2024),
        Document(file: "trocket-2026.json", dialects: .today),
      ], facts: "trocket-facts.json"),
    Product(
      module: "MQTT", documents: [Document(file: "mqtt-2024-05-16.json", dialects: .today)],
      facts: "mqtt-facts.json"),
    Product(
      module: "CloudMonitor",
      documents: [Document(file: "monitor-2018-07-24.json", dialects: .all)],
      facts: "monitor-facts.json"),
  ]
}
