import ActionLiterals
import TRocket
import TencentCloud
import Testing

@testable import Changing

/// The journal as text: what is written is read back, and what is broken costs itself alone.
@Suite struct JournalReadingTests {
  private static let author = JournalAuthor(
    user: "root", sudoUser: "alice", sshClient: "10.0.0.1 5022 22", host: "jump",
    profile: "prod", endpoint: nil, secretIDEnd: "wxyz", session: "17")

  private func change(_ action: String, _ parameters: [String: JSONValue]) throws -> Change {
    Change(
      action: try #require(APICatalog.trocket2024.action(named: action)),
      parameters: .object(parameters))
  }

  private func record(_ number: Int = 3) throws -> ChangeRecord {
    ChangeRecord(
      number: number, region: "ap-shanghai",
      change: try change(
        "ModifyTopic",
        [
          "InstanceId": .string("rmq-1"), "Topic": .string("order\u{1B}[2J"),
          "Remark": .string("new\nline"),
        ]), before: ["Remark": .string("old"), "QueueNum": .integer(3)])
  }

  private func lines(_ line: JournalLine) -> String { line.json.compact + "\n" }

  private func read(_ text: String, running: Set<String> = []) throws -> JournalReading {
    JournalReading(
      try JournalPart(file: "journal.jsonl", bytes: Array(text.utf8), running: running))
  }

  @Test func aLineIsReadBackAsItWasWritten() throws {
    let error = CloudError(
      .service(code: "FailedOperation", message: "no"), action: "ModifyTopic", requestID: "r-1")
    let outcomes: [ChangeOutcome] = [
      .refused(error), .unanswered(error, .took), .unanswered(error, .didNotTake),
      .unanswered(error, .cannotTell), .notSent(.cancelled),
      .done(
        ChangeReceipt(
          reply: CallReply(json: .object([:]), requestID: "r-2"), verification: .pending)),
    ]
    for outcome in outcomes {
      let line = JournalLine(
        .ended(try record(), outcome), by: JournalReadingTests.author,
        unixMilliseconds: 1_773_021_600_123)
      #expect(!line.json.compact.contains("\n"))
      #expect(try JournalLine(parsing: Array(line.json.compact.utf8)) == line)
    }
    let begun = JournalLine(
      .begun(try record()), by: JournalReadingTests.author, unixMilliseconds: 0)
    #expect(try JournalLine(parsing: Array(begun.json.compact.utf8)) == begun)
    #expect(begun.record.before == ["Remark": .string("old")])
  }

  @Test func aLineOfBeforeIsOfTheOnlyProductOfBefore() throws {
    let line = JournalLine(
      .begun(try record()), by: JournalReadingTests.author, unixMilliseconds: 0)
    guard case .object(var members) = line.json else { return }
    #expect(members["service"] == .string("trocket"))
    #expect(members["action"] == .string("ModifyTopic"))
    members["service"] = nil
    #expect(try JournalLine(parsing: Array(JSONValue.object(members).compact.utf8)) == line)
    members["service"] = .string("other")
    let other = try JournalLine(parsing: Array(JSONValue.object(members).compact.utf8))
    #expect(other.record.action == ActionID(service: "other", name: "ModifyTopic"))
  }

  @Test func whatWasNotReadIsToldFromWhatWasEmpty() throws {
    func json(_ before: [String: JSONValue]) throws -> JSONValue {
      let change = try change(
        "ModifyTopic",
        ["InstanceId": .string("rmq-1"), "Topic": .string("a"), "Remark": .string("new")])
      let record = ChangeRecord(number: 1, region: "r", change: change, before: before)
      return JournalLine(
        .begun(record), by: JournalReadingTests.author, unixMilliseconds: 0
      ).json
    }
    #expect(try json([:])["not_read"] == .array([.string("Remark")]))
    #expect(try json(["Remark": .string("")])["not_read"] == nil)
    guard case .object(var old) = try json([:]) else { return }
    old["not_read"] = nil
    let line = try JournalLine(parsing: Array(JSONValue.object(old).compact.utf8))
    #expect(line.record.notRead == ["Remark"], "lines of older versions hold the same")
  }

  @Test func bothLinesAreOneChangeAndOneThatNeverEndedIsTold() throws {
    func line(_ line: ChangeJournalLine, _ session: String) -> JournalLine {
      var author = JournalReadingTests.author
      author.session = session
      return JournalLine(line, by: author, unixMilliseconds: 1)
    }
    let text =
      lines(line(.begun(try record(1)), "17")) + lines(line(.begun(try record(2)), "17"))
      + lines(line(.begun(try record(1)), "18"))
      + lines(line(.ended(try record(1), .notSent(.cancelled)), "17"))
    let reading = try read(text, running: ["18"])
    #expect(reading.problems == [])
    #expect(reading.changes.map(\.state) == [.running, .unfinished, .ended(.notSent)])
    #expect(reading.untold.map { $0.line?.changeID } == ["17/2"])
    // Once a user was told, it stays unfinished and is not told again.
    let noted = line(.begun(try record(2)), "17").noted(
      by: JournalReadingTests.author, unixMilliseconds: 2)
    let later = try read(text + lines(noted))
    #expect(later.changes.map(\.state) == [.unfinished, .unfinished, .ended(.notSent)])
    #expect(later.untold.map { $0.line?.changeID } == ["18/1"])
  }

  @Test func aBrokenLineIsToldWithItsNumberAndCostsNoOther() throws {
    let good = lines(
      JournalLine(.begun(try record()), by: JournalReadingTests.author, unixMilliseconds: 1))
    let reading = try read(good + "{\"time\":\"2026-\n" + "[]\n" + "{\"time\":\"x\"}\n\n" + good)
    #expect(reading.changes.count == 1)
    #expect(
      reading.problems.map(\.description) == [
        "journal.jsonl:2: not a JSON object", "journal.jsonl:3: not a JSON object",
        "journal.jsonl:4: “time” is no time",
      ])
  }

  @Test func whatIsOlderIsTakenInWhenItIsRead() throws {
    func part(_ line: ChangeJournalLine, next: JournalPart.Place? = nil) throws -> JournalPart {
      let line = JournalLine(line, by: JournalReadingTests.author, unixMilliseconds: 1)
      return try JournalPart(file: "journal.jsonl", bytes: Array(lines(line).utf8), next: next)
    }
    let place = JournalPart.Place(file: 1, offset: 9)
    var reading = JournalReading(
      try part(.ended(try record(1), .notSent(.cancelled)), next: place))
    #expect(reading.next == place)
    #expect(reading.changes.map { $0.begun == nil } == [true])
    reading.takeOlder(try part(.begun(try record(1))))
    #expect(reading.next == nil)
    #expect(reading.changes.map(\.state) == [.ended(.notSent)])
    #expect(reading.changes.first?.begun != nil)
  }

  /// Every parameter of every action that the API's data calls secret is masked by its name.
  @Test func everySecretOfTheCatalogIsMaskedInALine() throws {
    var count = 0
    for action in APICatalog.trocket2024.actions {
      for parameter in action.parameters where parameter.isSecret {
        count += 1
        #expect(JSONValue.secretNames.contains(parameter.name.lowercased()), "\(parameter.name)")
        let record = ChangeRecord(
          number: 1, region: "r",
          change: try change(action.name, [parameter.name: .string("hunter2")]), before: [:])
        let line = JournalLine(
          .begun(record), by: JournalReadingTests.author, unixMilliseconds: 1)
        #expect(!line.json.compact.contains("hunter2"))
      }
      for field in action.response where field.isSecret {
        #expect(JSONValue.secretNames.contains(field.name.lowercased()), "\(field.name)")
      }
    }
    for structure in APICatalog.trocket2024.structures {
      for member in structure.members where member.isSecret {
        #expect(JSONValue.secretNames.contains(member.name.lowercased()), "\(member.name)")
      }
    }
    #expect(count > 0)
  }

  @Test(
    arguments: [
      ("2026-03-09T02:00:00.000Z", 1_773_021_600_000), ("2026-03-09T02:00:00Z", 1_773_021_600_000),
      ("2026-03-09", 1_773_014_400_000), ("1970-01-01T00:00:00.007Z", 7),
    ] as [(String, Int64)])
  func timesAreRead(_ text: String, _ time: Int64) {
    #expect(JournalTime.unixMilliseconds(text) == time)
  }

  @Test(arguments: ["", "2026", "2026-13-01", "2026-03-09T25:00:00Z", "2026-03-09T02:00:00"])
  func noTimesAreRefused(_ text: String) { #expect(JournalTime.unixMilliseconds(text) == nil) }

  @Test func timesAreWrittenInUTC() {
    #expect(
      JournalTime.text(unixMilliseconds: 1_773_021_600_045) == "2026-03-09T02:00:00.045Z")
  }
}
