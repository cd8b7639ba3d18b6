import ModelViewUpdate
import TencentCloud
import TerminalUI
import Testing

@testable import Catalog
@testable import Changing
@testable import Console
@testable import Panes

/// What reading on in a long journal costs, in lines that are looked at and rows that are made:
/// as much for the last part as for the first.
@Suite struct JournalCostTests {
  private static let changesPerPart = 50
  private static let partCount = 40

  private func line(_ event: String, _ change: Int) throws -> JournalLine {
    let members: [String: JSONValue] = [
      "time": .string(JournalTime.text(unixMilliseconds: 1_773_021_600_000 + Int64(change) * 1000)),
      "event": .string(event), "session": .string("17"), "change": .integer(Int64(change)),
      "user": .string("root"), "region": .string("ap-x"), "action": .string("ModifyTopic"),
      "parameters": .object([:]), "before": .object([:]), "after": .object([:]),
      "outcome": event == "ended" ? .string("done") : .null,
    ]
    return try JournalLine(parsing: Array(JSONValue.object(members).compact.utf8))
  }

  /// All lines, the oldest first: each change ends after the next one began, so that one spans
  /// every two parts.
  private func lines() throws -> [JournalLine] {
    let count = JournalCostTests.changesPerPart * JournalCostTests.partCount
    var lines: [JournalLine] = []
    for change in 0...count {
      if change < count { lines.append(try line("begun", change)) }
      if change > 0 { lines.append(try line("ended", change - 1)) }
    }
    return lines
  }

  /// The parts as they are read, the newest first.
  private func parts() throws -> [JournalPart] {
    let (lines, size) = (try lines(), 2 * JournalCostTests.changesPerPart - 1)
    let starts = Array(stride(from: 0, to: lines.count, by: size))
    return starts.reversed().map { start in
      JournalPart(
        lines: Array(lines[start..<min(lines.count, start + size)]),
        next: start == 0 ? nil : JournalPart.Place(file: 1, offset: start))
    }
  }

  @Test func onlyTheNewPartIsArranged() throws {
    let parts = try parts()
    var reading = JournalReading(parts[0])
    var steps = [reading.stepCount]
    for part in parts.dropFirst() {
      let before = reading.stepCount
      reading.takeOlder(part)
      steps.append(reading.stepCount - before)
    }
    #expect(steps.allSatisfy { $0 < 4 * JournalCostTests.changesPerPart }, "\(steps)")
    // It is what reading all at once gives.
    let whole = JournalReading(JournalPart(lines: try lines()))
    #expect(reading.changes == whole.changes)
    #expect(reading.changes.allSatisfy { $0.state == .ended(.done) && $0.begun != nil })
    #expect(reading.changes.first?.line?.record.number == whole.changes.count - 1)
  }

  @Test func onlyTheNewRowsAreMade() throws {
    let driver = ConsoleDriver()
    var environment = driver.environment
    environment.readJournal = { _ in JournalPart(lines: []) }
    let program = ConsoleProgram(environment: environment)
    var model = driver.runtime.model
    let moment = Moment(uptimeMilliseconds: 0, unixMilliseconds: 1_795_487_400_000)
    _ = model.push(.list(ListPane(location: Location(.journal))))
    for (index, part) in try parts().enumerated() {
      let content = JournalAnswer.Content.part(.success(part), isOlder: index > 0)
      _ = program.update(&model, .journalRead(JournalAnswer(content: content)), at: moment)
    }
    let count = JournalCostTests.changesPerPart * JournalCostTests.partCount
    #expect(model.top?.list?.rows.count == count)
    #expect(model.journalRows.madeCount < count + 4 * JournalCostTests.partCount)
    #expect(model.journalRows.rows == model.top?.list?.rows)
  }

  /// Somebody was told of a change in a newer part than that in which it began.
  @Test func whoWasToldIsKnownOfAnOlderChange() throws {
    var reading = JournalReading(JournalPart(lines: [try line("noted", 3), try line("begun", 4)]))
    #expect(reading.untold.map { $0.line?.record.number } == [4])
    reading.takeOlder(JournalPart(lines: [try line("begun", 2), try line("begun", 3)]))
    #expect(reading.changes.map { $0.line?.record.number } == [4, 3, 2])
    #expect(reading.untold.map { $0.line?.record.number } == [4, 2])
    // Its program was found to run still, by the newest look.
    reading.takeOlder(JournalPart(lines: [try line("begun", 1)], running: ["17"]))
    #expect(reading.changes.map(\.state) == [.running, .running, .running, .running])
    #expect(reading.unchangedCount == 0)
  }
}
