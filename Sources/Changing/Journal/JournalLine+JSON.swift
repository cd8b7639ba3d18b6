import Catalog
import FoundationEssentials
package import TencentCloud

extension JournalLine {
  /// Why a line cannot be read, in English.
  package struct Malformed: Error, Equatable, Sendable {
    /// The sentence.
    package let reason: String
  }

  /// The product of lines that name none: there was no other.
  package static let formerService = "trocket"

  /// The line as JSON.
  package var json: JSONValue {
    var members: [String: JSONValue] = [
      "time": .string(JournalTime.text(unixMilliseconds: unixMilliseconds)),
      "event": .string(event.rawValue), "session": .string(author.session),
      "change": .integer(Int64(record.number)), "user": .string(author.user),
      "region": .string(record.region), "service": .string(record.action.service),
      "action": .string(record.action.name),
      "parameters": record.parameters, "before": .object(record.before),
      "after": .object(record.after),
    ]
    let texts = [
      "sudo_user": author.sudoUser, "ssh_client": author.sshClient, "host": author.host,
      "profile": author.profile, "endpoint": author.endpoint,
      "secret_id_end": author.secretIDEnd, "account": author.accountID,
      "instance": record.target.instanceID,
      "target": record.target.name, "outcome": outcome?.rawValue, "request_id": requestID,
      "problem": problem, "read_by": readBy, "made": madeID,
    ]
    // Beside “before”, so that nobody takes what is missing there for empty.
    let notRead = record.notRead
    if !notRead.isEmpty { members["not_read"] = .array(notRead.map(JSONValue.string)) }
    for (name, text) in texts {
      if let text { members[name] = .string(text) }
    }
    if !record.names.isEmpty {
      members["names"] = .object(record.names.mapValues(JSONValue.string))
    }
    if isFirst { members["first"] = .bool(true) }
    return .object(members)
  }

  /// Reads a line.
  package init(parsing bytes: some Collection<UInt8>) throws(Malformed) {
    guard let json = try? JSONValue(parsing: Data(bytes)), case .object = json else {
      throw Malformed(reason: "not a JSON object")
    }
    func text(_ name: String) -> String? {
      if case .string(let text)? = json[name] { text } else { nil }
    }
    func needed(_ name: String) throws(Malformed) -> String {
      guard let text = text(name) else { throw Malformed(reason: "no “\(name)” in it") }
      return text
    }
    func members(_ name: String) -> [String: JSONValue] {
      if case .object(let members)? = json[name] { members } else { [:] }
    }
    guard let time = JournalTime.unixMilliseconds(try needed("time")) else {
      throw Malformed(reason: "“time” is no time")
    }
    guard let event = Event(rawValue: try needed("event")) else {
      throw Malformed(reason: "“event” is not known")
    }
    guard case .integer(let number)? = json["change"] else {
      throw Malformed(reason: "no “change” in it")
    }
    let action = ActionID(
      service: text("service") ?? JournalLine.formerService, name: try needed("action"))
    let parameters = JSONValue.object(members("parameters"))
    let outcome = text("outcome").flatMap(JournalOutcome.init)
    if event == .ended, outcome == nil { throw Malformed(reason: "“outcome” is not known") }
    self.init(
      unixMilliseconds: time, event: event,
      author: JournalAuthor(
        user: try needed("user"), sudoUser: text("sudo_user"), sshClient: text("ssh_client"),
        host: text("host"), profile: text("profile"), endpoint: text("endpoint"),
        secretIDEnd: text("secret_id_end"), session: try needed("session")),
      record: ChangeRecord(
        number: Int(number), region: try needed("region"),
        action: action,
        target: ChangeTarget(
          instanceID: text("instance"), name: text("target"),
          otherNames: ChangeTarget(action, parameters).otherNames),
        parameters: parameters, before: members("before"),
        after: members("after"), names: members("names").compactMapValues(\.typedText)),
      outcome: outcome, requestID: text("request_id"), problem: text("problem"))
    author.accountID = text("account")
    isFirst = json["first"] == .bool(true)
    readBy = text("read_by")
    madeID = text("made")
  }
}
