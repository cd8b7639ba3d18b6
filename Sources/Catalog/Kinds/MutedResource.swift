/// The findings that somebody has acknowledged, and until when.
package enum MutedResource: Kind {
  static let id = ResourceID.muted
  static let scope = Resource.Scope.region

  static let resource = Resource(
    id, Phrase("Muted findings", "已静默"), aliases: ["mutes", "acknowledged"], scope: scope,
    fields: fields.map(\.description),
    columns: [
      .field("Subject", 20, weight: 2), .field("Finding", 12), .field("MutedUntil", 22),
      .field("Note", 20, weight: 2), .field("Author", 12, weight: 1), .field("MutedAt", 10),
      .field("Instance", 12, weight: 1),
    ],
    source: .watch, isAside: true,
    emptyText: Phrase(
      "No finding is muted. {acknowledge} on the board mutes the selected one.",
      "没有已静默的发现。在总览上按 {acknowledge} 静默所选项。"))

  /// A finding that is muted, in the language of the screen.
  package struct Line: Sendable {
    package let id: String
    package let subject: String
    package let finding: String
    package let until: String
    package let note: String
    package let author: String
    package let mutedAt: Int64
    package let instanceName: String

    package init(
      id: String, subject: String, finding: String, until: String, note: String, author: String,
      mutedAt: Int64, instanceName: String
    ) {
      self.id = id
      self.subject = subject
      self.finding = finding
      self.until = until
      self.note = note
      self.author = author
      self.mutedAt = mutedAt
      self.instanceName = instanceName
    }
  }

  /// The row of a line.
  package static func row(_ line: Line) -> Row {
    Row(id: line.id, values: fields.map { $0.value(line) })
  }

  private static let fields: [Field<Line>] = [
    .text("Subject") { $0.subject }, .text("Finding") { $0.finding },
    .text("MutedUntil") { $0.until }, .text("Note") { $0.note }, .text("Author") { $0.author },
    Field(name: "MutedAt", kind: .timeOfDay) { .time(unixMilliseconds: $0.mutedAt) },
    .text("Instance") { $0.instanceName },
  ]
}

extension ResourceID {
  package static let muted = ResourceID("muted")
}
