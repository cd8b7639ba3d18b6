/// The changes that were made, the newest first, as the journal has them.
enum JournalResource {
  static let resource = Resource(
    .journal, JournalPhrases.title, aliases: ["log", "history", "changes"], scope: .region,
    fields: fields.map(\.description),
    columns: [
      .field("ChangedThing", 24, weight: 3), .field("ChangedAt", 19),
      .field("Action", 20, weight: 1), .field("Outcome", 18, weight: 2), .field("ChangedBy", 12),
      .field("RequestId", 12),
    ],
    source: .journal, emptyText: JournalPhrases.empty)

  /// The row of a change.
  static func row(_ change: JournalChange, language: Language) -> Row {
    let item = Item(change: change, language: language)
    return Row(id: change.rowID, values: fields.map { $0.value(item) })
  }

  /// The place of the outcome's word, as the journal has it, among a row's values.
  static let wordIndex = 6

  private struct Item: Sendable {
    let change: JournalChange
    let language: Language
    var line: JournalLine? { change.line }
  }

  private static let fields: [Field<Item>] = [
    Field(name: "ChangedAt", kind: .time) { item in
      (item.change.begun ?? item.line).map { .time(unixMilliseconds: $0.unixMilliseconds) }
        ?? .unknown
    },
    .text("Outcome") { JournalPhrases.state($0.change.word)[$0.language] },
    .text("Action") { $0.line?.record.action },
    .text("ChangedThing") { $0.line?.record.target.text },
    .text("ChangedBy") { $0.line?.author.name },
    .text("RequestId") { $0.line?.requestID },
    .text("OutcomeWord") { $0.change.word },
    .text("Account") { $0.line?.author.profile },
    .text("RegionName") { $0.line?.record.region },
  ]
}
