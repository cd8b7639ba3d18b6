import ModelViewUpdate
import TencentCloud
import TerminalUI
import Testing

@testable import Catalog
@testable import Changing
@testable import Console

/// There is one line for notices: what is told in it together is told whole.
@Suite struct CutOffNoticeTests {
  private func line(_ session: String) throws -> JournalLine {
    let members: [String: JSONValue] = [
      "time": .string("2026-03-01T02:03:04.567Z"), "event": .string("begun"),
      "session": .string(session), "change": .integer(1), "user": .string("root"),
      "region": .string("ap-x"), "action": .string("ModifyTopic"), "parameters": .object([:]),
      "before": .object([:]), "after": .object([:]), "outcome": .null,
    ]
    return try JournalLine(parsing: Array(JSONValue.object(members).compact.utf8))
  }

  private func told(_ contents: JournalAnswer.Content...) -> Phrase? {
    let driver = ConsoleDriver()
    let program = ConsoleProgram(environment: driver.environment)
    var model = driver.runtime.model
    let moment = Moment(uptimeMilliseconds: 0, unixMilliseconds: 1_795_487_400_000)
    for content in contents {
      _ = program.update(&model, .journalRead(JournalAnswer(content: content)), at: moment)
    }
    return model.notice?.text
  }

  @Test func thatNotAllWasReadIsToldWithWhatWasFound() throws {
    var tail = JournalTail(running: [])
    tail.takeOlder(Array((try line("17").json.compact + "\n").utf8))
    #expect(!tail.isWhole && tail.untold.count == 1)
    let both = try #require(told(.tail(.success(tail))))
    #expect(both.english.hasPrefix("Journal partly read; Unfinished, not verified"))
    #expect(both.chinese.hasPrefix("变更日志仅读取了一部分；有变更没有结束记录"))
    let finding = CutOffFinding(line: try line("17"), verdict: nil)
    let later = try #require(
      told(
        .tail(.success(tail)), .readBack([finding], isWhole: false, problem: "the disk is full")))
    #expect(later.english.contains("Journal partly read; "))
    #expect(later.english.contains("the disk is full; Unfinished, not verified"))
    #expect(later.english.contains("ModifyTopic"))
    let whole = try #require(told(.readBack([finding], isWhole: true, problem: nil)))
    #expect(whole.english.hasPrefix("Unfinished, not verified"))
    #expect(told(.tail(.success(JournalTail(running: ["18"])))) == JournalPhrases.tailTooShort)
  }
}
