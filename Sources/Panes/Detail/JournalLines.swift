import Catalog
import Changing
import TencentCloud
import TerminalUI

/// The lines of a change in the journal: who and when, before and after, the call.
struct JournalLines {
  let json: JSONValue
  let language: Language
  let format: ValueFormat

  func lines(columns: Int) -> [DetailLine] {
    facts + [.blank, .heading(JournalPhrases.difference[language])] + differences
      + [.blank, .heading(JournalPhrases.call[language])] + call(columns)
  }

  private var facts: [DetailLine] {
    [
      time(JournalPhrases.began, "time"), time(JournalPhrases.ended, "ended"),
      outcome, text(JournalPhrases.requestID, "request_id"), text(JournalPhrases.made, "made"),
      text(JournalPhrases.readBy, "read_by"), text(JournalPhrases.problem, "problem"),
      field(JournalPhrases.target, target),
      field(JournalPhrases.user, user), text(JournalPhrases.sshClient, "ssh_client"),
      text(JournalPhrases.host, "host"), text(JournalPhrases.account, "profile"),
      text(JournalPhrases.secretID, "secret_id_end"), text(JournalPhrases.region, "region"),
      text(JournalPhrases.endpoint, "endpoint"),
    ].compactMap { $0 }
  }

  private var outcome: DetailLine? {
    guard let word = string("outcome") else { return nil }
    return .field(
      label: JournalPhrases.outcome[language], value: JournalPhrases.state(word)[language],
      element: CellStyle.element(journalWord: word), depth: 0)
  }

  /// `mqtt-1/1003 (user-sensor)`, `rmq-1/billing/order-paid`
  private var target: String? {
    let parameters = json["parameters"] ?? .object([:])
    if let text = APICatalogs.known.action(action)?.listedText(in: parameters) { return text }
    let parts =
      [string("instance"), string("target")].compactMap { $0 }
      + ChangeTarget(action, parameters).otherNames
    if parts.isEmpty { return nil }
    let title = string("target").flatMap { members("names")[$0]?.typedText }
    return parts.joined(separator: "/") + (title.map { " (\($0))" } ?? "")
  }

  private var user: String? {
    guard let user = string("user") else { return nil }
    return string("sudo_user").map { "\(user) (\($0))" } ?? user
  }

  private var differences: [DetailLine] {
    let (before, after) = (members("before"), members("after"))
    let names = Set(before.keys).union(after.keys).sorted()
    if names.isEmpty {
      return [
        .field(
          label: "", value: JournalPhrases.nothingRead[language], element: .muted, depth: 0)
      ]
    }
    return names.flatMap { name in
      let isSame = before[name] != nil && ChangeValue.areSame(before[name], after[name])
      let values = isSame ? [words(after[name], name)] : changes(name, before[name], after[name])
      return values.enumerated().map { index, value in
        DetailLine.field(
          label: index == 0 ? FieldTitles.phrase(name)[language] : "", value: value,
          element: isSame ? .muted : .changed, depth: 0)
      }
    }
  }

  /// What a field was and became: a list item by item, an order by the names of what it is of.
  private func changes(_ name: String, _ before: JSONValue?, _ after: JSONValue?) -> [String] {
    if name == PriorityOrder.parameter {
      let called = members("names")
      return PriorityOrder.moves(before, after).map { move in
        let title = called[move.id]?.typedText ?? move.id
        return "\(title) \(words(move.before, name)) → \(words(move.after, name))"
      }
    }
    // Where a group goes on from is never read, and so has no value before.
    if name == "ResetTimestamp", before == nil { return [words(after, name)] }
    if let list = ListDifference(before, after), let values { return values.lines(list, of: name) }
    return ["\(words(before, name)) → \(words(after, name))"]
  }

  private func call(_ columns: Int) -> [DetailLine] {
    let text = (json["parameters"] ?? .object([:])).masked().indented
    return text.split(separator: "\n").flatMap { line in
      TextWidth.wrap(String(line), columns: max(10, columns - 2)).map(DetailLine.code)
    }
  }

  private func words(_ value: JSONValue?, _ name: String) -> String {
    if let values { return values.text(value, of: name) }
    guard let value, value != .null else { return String(format.symbols.unknown) }
    let words = ChangePhrases.text(value)
    return words.isEmpty ? Phrases.none[language] : words
  }

  /// Nil where the action is not known here.
  private var values: ChangedValueText? {
    guard let action = APICatalogs.known.action(action) else { return nil }
    return ChangedValueText(action: action, format: format)
  }

  private var action: ActionID {
    ActionID(
      service: string("service") ?? JournalLine.formerService, name: string("action") ?? "")
  }

  private func time(_ label: Phrase, _ name: String) -> DetailLine? {
    field(label, string(name).flatMap(JournalTime.unixMilliseconds).map(format.time))
  }

  private func text(_ label: Phrase, _ name: String) -> DetailLine? {
    field(label, string(name))
  }

  private func field(_ label: Phrase, _ value: String?) -> DetailLine? {
    value.map { .field(label: label[language], value: $0, element: .text, depth: 0) }
  }

  private func string(_ name: String) -> String? {
    if case .string(let text)? = json[name] { text } else { nil }
  }

  private func members(_ name: String) -> [String: JSONValue] {
    if case .object(let members)? = json[name] { members } else { [:] }
  }
}
