/// What is worth a look over all instances of the region, the worst first. The background poller
/// fills it.
package enum BoardResource: Kind {
  static let id = ResourceID.board
  static let scope = Resource.Scope.region
  static let isTab = true

  static let resource = Resource(
    id, Phrase("Board", "总览"), aliases: ["b", "home", "pulses", "pu"], scope: scope,
    fields: fields.map(\.description),
    columns: columns,
    source: .watch,
    emptyText: Phrase(
      "All clear: no lag, no quota nearly full, every instance running. {next-tab} shows the "
        + "instances.",
      "一切正常：无堆积，配额充足，实例均在运行。按 {next-tab} 查看实例。"))

  /// Of the board, and of every other list of findings.
  static let columns: [ColumnChoice] = [
    .field("Subject", 20, weight: 2), .field("Finding", 11),
    .field("Detail", 26, weight: 2, sortedBy: "ConsumerLag"), .field("FoundAt", 9),
    .field("Instance", 12, weight: 2), .field("Remark", 90, weight: 1),
  ]

  /// A line of the board, in the language of the screen.
  package struct Line: Sendable {
    package let id: String
    package let finding: String
    package let subject: String
    package let instanceName: String
    package let detail: String
    package let foundAt: FieldValue
    package let severity: Int
    package let instanceID: String
    /// What is known of the group that it is about.
    package let history: SampleHistory?
    /// What its owner wrote of that.
    package let remark: String?
    /// How far behind it is in time, in seconds, at the pace of what comes in.
    package let secondsBehind: Double?

    package init(
      id: String, finding: String, subject: String, instanceName: String, detail: String,
      foundAt: FieldValue, severity: Int, instanceID: String, history: SampleHistory? = nil,
      remark: String? = nil, secondsBehind: Double? = nil
    ) {
      self.remark = remark
      self.secondsBehind = secondsBehind
      self.id = id
      self.finding = finding
      self.subject = subject
      self.instanceName = instanceName
      self.detail = detail
      self.foundAt = foundAt
      self.severity = severity
      self.instanceID = instanceID
      self.history = history
    }
  }

  /// The row of a line.
  package static func row(_ line: Line) -> Row {
    Row(id: line.id, values: fields.map { $0.value(line) })
  }

  /// The place of the severity among a row's values.
  package static let severityIndex = 5

  static let fields: [Field<Line>] = [
    .text("Finding") { $0.finding },
    .text("Subject") { $0.subject },
    .text("Instance") { $0.instanceName },
    .text("Detail") { $0.detail },
    Field(name: "FoundAt", kind: .timeOfDay) { $0.foundAt },
    .count("Severity") { $0.severity },
    .text("InstanceId") { $0.instanceID },
    .count("ConsumerLag") { $0.history?.lastLag?.lag },
    Field(name: EstimatePart.rate.rawValue, kind: .rate) {
      $0.history.map(EstimatePart.rate.value) ?? .unknown
    },
    Field(name: EstimatePart.drainsIn.rawValue, kind: .duration) {
      $0.history.map(EstimatePart.drainsIn.value) ?? .unknown
    },
    .text("Remark") { $0.remark },
    Field(name: "TimeBehind", kind: .duration) { line in
      line.secondsBehind.map { .integer(Int64(saturating: $0.rounded())) } ?? .unknown
    },
  ]
}

extension ResourceID {
  package static let board = ResourceID("board")
}

extension ResourceID {
  /// Whether its rows are findings.
  package var showsFindings: Bool { self == .board || self == .alerts }
}
