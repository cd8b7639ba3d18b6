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
      outcome, text(JournalPhrases.requestID, "request_id"),
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

  private var target: String? {
    let parts = [string("instance"), string("target")].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: "/")
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
    return names.map { name in
      let isSame = before[name] != nil && ChangeValue.areSame(before[name], after[name])
      return .field(
        label: FieldTitles.phrase(name)[language],
        value: isSame ? words(after[name]) : "\(words(before[name])) → \(words(after[name]))",
        element: isSame ? .muted : .changed, depth: 0)
    }
  }

  private func call(_ columns: Int) -> [DetailLine] {
    let text = (json["parameters"] ?? .object([:])).masked().indented
    return text.split(separator: "\n").flatMap { line in
      TextWidth.wrap(String(line), columns: max(10, columns - 2)).map(DetailLine.code)
    }
  }

  private func words(_ value: JSONValue?) -> String {
    guard let value, value != .null else { return String(format.symbols.unknown) }
    if case .bool(let flag) = value { return (flag ? Phrases.yes : Phrases.no)[language] }
    let text = ChangePhrases.text(value)
    return text.isEmpty ? Phrases.none[language] : text
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
