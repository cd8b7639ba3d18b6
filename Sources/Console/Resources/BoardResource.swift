/// What is worth a look over all instances of the region, the worst first. The background poller
/// fills it.
enum BoardResource {
  static let resource = Resource(
    .board, Phrase("Board", "总览"), aliases: ["b", "home"], scope: .region,
    fields: fields.map(\.description),
    columns: [
      .field("Subject", 20, weight: 2), .field("Finding", 11), .field("Detail", 26, weight: 2),
      .field("InstanceName", 12, weight: 2), .field("FoundAt", 9),
    ],
    source: .watch,
    emptyText: Phrase(
      "Nothing needs a look: no lag, nothing full, every instance runs. Tab shows the instances.",
      "一切正常：无堆积，配额充足，实例均在运行。按 Tab 查看实例。"))

  private struct Item: Sendable {
    let entry: BoardEntry
    let language: Language

    var finding: Finding { entry.finding }

    /// What is pinned is marked.
    var subject: String {
      let name = finding.isAboutPart ? finding.subject ?? entry.instanceName : entry.instanceName
      return entry.isPinned ? "* " + name : name
    }
  }

  /// The row of a line.
  static func row(_ entry: BoardEntry, _ language: Language) -> Row {
    let item = Item(entry: entry, language: language)
    return Row(id: entry.rowID, values: fields.map { $0.value(item) })
  }

  /// The place of the severity among a row's values.
  static let severityIndex = 5

  private static let fields: [Field<Item>] = [
    .text("Finding") { Phrases.finding($0.finding.kind)[$0.language] },
    .text("Subject") { $0.subject },
    .text("InstanceName") { $0.entry.instanceName },
    .text("Detail") { $0.finding.detail[$0.language] },
    Field(name: "FoundAt", kind: .timeOfDay) { item in
      guard let since = item.entry.since else { return .unknown }
      return since.roughness.map {
        .roughTime($0, unixMilliseconds: since.unixMilliseconds)
      } ?? .time(unixMilliseconds: since.unixMilliseconds)
    },
    .count("Severity") { $0.finding.severity.rawValue },
    .text("InstanceId") { $0.finding.instanceID },
  ]
}
