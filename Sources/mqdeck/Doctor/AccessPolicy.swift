import Catalog
import CredentialSources
import TencentCloud

/// The rights that MQDeck needs, as policies of CAM: no more than the actions that it calls.
struct AccessPolicy {
  /// A policy and what it is for.
  struct Part {
    let title: Phrase
    let actions: [String]

    /// As CAM takes it.
    var json: String {
      let statement: [String: JSONValue] = [
        "effect": .string("allow"), "action": .array(actions.map { .string($0) }),
        "resource": .array([.string("*")]),
      ]
      return JSONValue.object([
        "version": .string("2.0"), "statement": .array([.object(statement)]),
      ]).indented
    }
  }

  /// For reading, for edits beside it, for history beside it.
  static var parts: [Part] {
    let queues = APICatalogs.known.actions.filter { $0.id.service != monitor }
    let history = APICatalogs.known.actions.filter {
      $0.id.service == monitor && !$0.mutates && !unused.contains($0.name)
    }
    return [
      Part(
        title: Phrase("To read", "只读"),
        actions: names(queues.filter { !$0.mutates }) + [TokenService.name + ":GetCallerIdentity"]),
      Part(
        title: Phrase("To edit as well", "另需修改时追加"),
        actions: names(queues.filter(\.mutates))),
      Part(
        title: Phrase("To see history as well", "另需查看历史时追加"), actions: names(history)),
    ]
  }

  private static let monitor = "monitor"
  /// It tells the metrics of other products alone.
  private static let unused: Set = ["DescribeStatisticData"]

  private static func names(_ actions: [ActionDescriptor]) -> [String] {
    Set(actions.map { "\($0.id.service):\($0.name)" }).sorted()
  }

  /// All of them, each below its title.
  static func text(_ language: Language) -> String {
    parts.map { "# \($0.title[language])\n\($0.json)" }.joined(separator: "\n\n")
  }
}
