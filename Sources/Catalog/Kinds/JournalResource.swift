/// The changes that were made, the newest first, as the journal has them.
package enum JournalResource: Kind {
  static let id = ResourceID.journal
  static let scope = Resource.Scope.region

  static let resource = Resource(
    id, Phrase("Journal of changes", "变更日志"), aliases: ["log", "history", "changes"],
    scope: scope,
    fields: fields.map(\.description),
    columns: [
      .field("ChangedThing", 20, weight: 2), .field("ChangedAt", 19), .field("ChangedBy", 12),
      .field("WhatChanged", 20, weight: 3), .field("Outcome", 18, weight: 1),
      .field("InstanceId", 14), .field("Action", 20), .field("RequestId", 12),
    ],
    source: .journal,
    isAside: true,
    emptyText: Phrase(
      "No changes yet. Every change is recorded here, before and after it is sent.",
      "尚无变更。每次变更在发送前后都会记录在此。"))

  /// A change that was made, in the language of the screen.
  package struct Line: Sendable {
    package let id: String
    package let unixMilliseconds: Int64?
    package let outcome: String
    package let action: String?
    package let target: String?
    package let difference: String?
    package let instanceID: String?
    package let author: String?
    package let requestID: String?
    package let outcomeWord: String
    package let profile: String?
    package let region: String?

    package init(
      id: String, unixMilliseconds: Int64?, outcome: String, action: String?, target: String?,
      difference: String?, instanceID: String?, author: String?, requestID: String?,
      outcomeWord: String, profile: String?, region: String?
    ) {
      self.id = id
      self.unixMilliseconds = unixMilliseconds
      self.outcome = outcome
      self.action = action
      self.target = target
      self.difference = difference
      self.instanceID = instanceID
      self.author = author
      self.requestID = requestID
      self.outcomeWord = outcomeWord
      self.profile = profile
      self.region = region
    }
  }

  /// The row of a change.
  package static func row(_ line: Line) -> Row {
    Row(id: line.id, values: fields.map { $0.value(line) })
  }

  /// The place of the outcome's word, as the journal has it, among a row's values.
  package static let wordIndex = 6

  private static let fields: [Field<Line>] = [
    Field(name: "ChangedAt", kind: .time) {
      $0.unixMilliseconds.map { .time(unixMilliseconds: $0) } ?? .unknown
    },
    .text("Outcome") { $0.outcome },
    .text("Action") { $0.action },
    .text("ChangedThing") { $0.target },
    .text("ChangedBy") { $0.author },
    .text("RequestId") { $0.requestID },
    .text("OutcomeWord") { $0.outcomeWord },
    .text("Account") { $0.profile },
    .text("RegionName") { $0.region },
    .text("WhatChanged") { $0.difference },
    .text("InstanceId") { $0.instanceID },
  ]
}

extension ResourceID {
  package static let journal = ResourceID("journal")
}
