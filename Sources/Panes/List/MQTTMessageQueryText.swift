package import Catalog

/// Queries of MQTT messages as people type them: `topic home/+`, `jq .t > 20`, both together,
/// `id 17251C…`, or `all`. A word without one of these before it is a topic filter where it has the
/// signs of one, and an id otherwise.
package enum MQTTMessageQueryText {
  /// What a text means; nil is everything in the time range.
  package static func meaning(
    _ text: String
  ) -> Result<MessageQuery?, MessageQueryText.Problem> {
    let text = text.trimmingBlanks
    if text.isEmpty || text.lowercased() == "all" { return .success(nil) }
    let end = text.firstIndex { " \t".contains($0) } ?? text.endIndex
    let rest = String(text[end...]).trimmingBlanks
    switch text[..<end].lowercased() {
    case "id": return rest.isEmpty ? .failure(.incomplete) : .success(.id(rest))
    case "jq":
      return rest.isEmpty
        ? .failure(.incomplete) : .success(.matching(filter: nil, expression: rest))
    case "topic":
      if rest.isEmpty || rest.hasSuffix(" jq") { return .failure(.incomplete) }
      let parts = rest.split(separator: " jq ", maxSplits: 1).map { String($0).trimmingBlanks }
      return .success(
        .matching(filter: parts.first, expression: parts.count > 1 ? parts[1] : nil))
    default:
      let isFilter = text.contains { "/+#".contains($0) }
      return .success(isFilter ? .matching(filter: text, expression: nil) : .id(text))
    }
  }
}
