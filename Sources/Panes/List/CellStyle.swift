import Catalog
import TerminalUI

/// How a value stands out by what it means.
enum CellStyle {
  static func element(
    _ value: FieldValue, _ column: ColumnDescription, _ row: Row
  ) -> ThemeElement {
    switch (column.name, value) {
    case ("Finding", _): severity(row)
    case ("Outcome", _): outcome(row)
    case ("Consistency", .token("1")): .danger
    case (_, .token(let raw)): element(token: raw)
    case ("ConsumerLag", .integer(let lag)): element(lag: lag)
    case ("ConsumerNum", .integer(0)): .danger
    case ("LagRate", .number(let rate)): rate > 0 ? .danger : .success
    case ("LagDrainsIn", .integer(EstimatePart.never)): .danger
    case ("LagDrainsIn", .integer(EstimatePart.steady)), ("LagDrainsIn", .integer(0)): .muted
    case ("LagDrainsIn", .integer(EstimatePart.turnedOff)): .warning
    case ("ConsumeEnable", .flag(false)), ("IsOnline", .flag(false)): .warning
    case ("PermRead", .flag(let isAllowed)), ("PermWrite", .flag(let isAllowed)):
      isAllowed ? .success : .muted
    // A switch that stands as it mostly does is looked for, and not at.
    case ("Remark", _), ("InstanceId", _), (_, .flag): .muted
    default: column.source == .field(0) ? .strong : .text
    }
  }

  /// The style of a lag: by how bad it is.
  static func element(lag: Int64) -> ThemeElement {
    switch LagLevel(lag) {
    case .bad: .danger
    case .high: .warning
    case .low: lag == 0 ? .muted : .text
    }
  }

  /// The style of a finding: by how bad it is.
  private static func severity(_ row: Row) -> ThemeElement {
    switch row.values[BoardResource.severityIndex] {
    case .integer(2): .danger
    case .integer(1): .warning
    default: .info
    }
  }

  /// The style of a change's outcome.
  private static func outcome(_ row: Row) -> ThemeElement {
    guard case .text(let word) = row.values[JournalResource.wordIndex] else { return .text }
    return element(journalWord: word)
  }

  /// By the word that the journal has for an outcome.
  static func element(journalWord word: String) -> ThemeElement {
    switch word {
    case "done", "took": .success
    case "unfinished", "unknown": .danger
    case "conflict", "refused", "did-not-take", "not-sent": .warning
    case "running": .pending
    default: .text
    }
  }

  static func element(token raw: String) -> ThemeElement {
    switch raw {
    case "RUNNING", "OPEN", "CONNECTED", "CONSUMED": .success
    case "ABNORMAL", "OVERDUE", "CREATE_FAILURE", "MODIFY_FAILURE", "DESTROYED",
      "ENTER_DLQ", "EXPIRED":
      .danger
    case "MAINTAINING", "DELETING", "CLOSING", "DISCONNECTED", "ENTER_RETRY", "SOON", "REVOKED":
      .warning
    case "CREATING", "MODIFYING", "PROCESSING": .pending
    default: .text
    }
  }
}
