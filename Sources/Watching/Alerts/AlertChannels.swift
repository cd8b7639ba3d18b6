package import Catalog
package import TerminalUI

/// How a change of an alert is told beside the events and the mark.
package struct AlertChannels: Equatable, Sendable {
  /// Whether the terminal's bell rings.
  package var ringsBell: Bool
  /// How the terminal is asked to show a notification; nil does not.
  package var notification: NotificationStyle?
  /// The user's own program with its arguments; empty runs none.
  package var command: [String]

  /// Nothing but what is said.
  package init(
    ringsBell: Bool = false, notification: NotificationStyle? = nil, command: [String] = []
  ) {
    self.ringsBell = ringsBell
    self.notification = notification
    self.command = command
  }
}

/// A program of the user's to be run for one change.
package struct AlertCommand: Equatable, Sendable {
  /// The most that run at once; what comes meanwhile waits.
  package static let mostAtOnce = 4
  /// The most that wait; for what comes then none is run, and the next one says for how many.
  package static let mostWaiting = 100
  /// How long one may run, in seconds, before it is ended.
  package static let longestSeconds = 10

  /// The program and its arguments.
  package let arguments: [String]
  /// The facts, as variables of its environment.
  package private(set) var facts: [String: String]
}

extension AlertCommand {
  /// The same, saying that no command was run for so many changes before it.
  func tellingOf(untold count: Int, language: Language) -> AlertCommand {
    var command = self
    command.facts["MQDECK_UNTOLD"] = String(count)
    if count > 0, let text = facts["MQDECK_TEXT"] {
      command.facts["MQDECK_TEXT"] = AlertPhrases.withUntold(text, count)[language]
    }
    return command
  }
}

extension AlertCommand {
  package init(
    _ arguments: [String], _ change: AlertTransition, session: Session, unixMilliseconds: Int64,
    text: String
  ) {
    self.arguments = arguments
    var facts = [
      "MQDECK_ALERT": change.rule.name, "MQDECK_KIND": change.rule.kind,
      "MQDECK_STATE": change.new.rawValue, "MQDECK_OLD_STATE": change.old.rawValue,
      "MQDECK_REGION": session.region, "MQDECK_INSTANCE": change.instanceID,
      "MQDECK_INSTANCE_NAME": change.instanceName ?? "", "MQDECK_GROUP": change.group ?? "",
      "MQDECK_VALUE": change.rawValue, "MQDECK_TIME": String(unixMilliseconds / 1000),
      "MQDECK_TEXT": text, "MQDECK_PROFILE": session.profile ?? "",
    ]
    if let threshold = change.rule.threshold {
      facts["MQDECK_THRESHOLD"] = String(Int64(saturating: threshold))
    }
    // Names come from the service: nothing in them may act on a terminal.
    self.facts = facts.mapValues(TextWidth.visible)
  }
}
