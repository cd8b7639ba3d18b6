import TencentCloud
import Testing

@testable import Changing

/// What a start reads of the journal: its end, backwards.
@Suite struct JournalTailTests {
  private func line(
    _ event: String, _ session: String, _ change: Int, isFirst: Bool = false,
    remark: String = "x"
  ) -> String {
    let members: [String: JSONValue] = [
      "time": .string("2026-03-01T02:03:04.567Z"), "event": .string(event),
      "session": .string(session), "change": .integer(Int64(change)), "user": .string("root"),
      "region": .string("ap-x"), "action": .string("ModifyTopic"),
      "parameters": .object(["event": .string("ended"), "session": .string("other")]),
      "before": .object([:]), "after": .object(["Remark": .string(remark)]),
      "outcome": event == "ended" ? .string("done") : .null,
      "first": .bool(isFirst),
    ]
    return JSONValue.object(members).compact + "\n"
  }

  private func tail(running: Set<String> = [], _ blocks: String...) -> JournalTail {
    var tail = JournalTail(running: running)
    for block in blocks { tail.takeOlder(Array(block.utf8)) }
    return tail
  }

  @Test func aLineIsKnownByItsOuterMembers() throws {
    let text = line("begun", "17", 3, isFirst: true, remark: "\"event\":\"ended\\\" {[,")
    let scan = try #require(JournalLineScan(Array(text.dropLast().utf8)[...]))
    #expect(scan.event == .begun && scan.changeID == "17/3" && scan.isFirst)
    #expect(scan.changeID == (try JournalLine(parsing: Array(text.utf8))).changeID)
    for broken in ["", "{", "[]", "{\"event\":\"begun", "{\"event\":\"begun\"}", "\"event\""] {
      #expect(JournalLineScan(Array(broken.utf8)[...]) == nil)
    }
  }

  @Test func whatNeverEndedIsFoundAndNothingElse() {
    let tail = tail(
      running: ["18"],
      line("begun", "18", 1, isFirst: true) + "{\"half\n" + line("ended", "17", 1)
        + line("begun", "17", 3) + line("noted", "17", 2),
      line("begun", "17", 1, isFirst: true) + line("begun", "17", 2))
    #expect(tail.untold.map(\.changeID) == ["17/3"])
    #expect(tail.isWhole, "every first line was passed")
  }

  @Test func itIsNotWholeWhileAFirstLineWasNotPassed() {
    #expect(!tail(running: ["18"], line("begun", "18", 2)).isWhole)
    #expect(
      tail(running: ["18"], line("begun", "18", 2), line("begun", "18", 1, isFirst: true)).isWhole)
    #expect(!tail(line("begun", "17", 2)).isWhole)
    #expect(tail(line("ended", "17", 2)).isWhole)
    var reached = tail(running: ["18"], line("begun", "17", 2))
    reached.reachesStart = true
    #expect(reached.isWhole)
  }
}
