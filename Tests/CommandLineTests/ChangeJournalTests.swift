import ActionLiterals
import ConfigurationFiles
import FoundationEssentials
import TencentCloud
import Testing

@testable import Catalog
@testable import Changing
@testable import mqdeck

/// The journal's files: several sessions write them, and they are read from their end.
struct ChangeJournalTests {
  private let home = TemporaryHome()
  private var directories: XDGDirectories {
    XDGDirectories(environment: [:], fallbackHome: home.path)
  }

  private func journal(_ session: String) -> ChangeJournal {
    ChangeJournal(
      directories, author: JournalAuthor(user: "root", profile: "default", session: session),
      unixMilliseconds: { 1_773_000_000_000 })
  }

  private func record(_ number: Int, _ remark: String = "x") -> ChangeRecord {
    ChangeRecord(
      number: number, region: "ap-x", action: "ModifyTopic",
      target: ChangeTarget(instanceID: "rmq-1", name: "t"),
      parameters: .object(["Remark": .string(remark)]), before: [:], after: [:])
  }

  private func json(_ line: ChangeJournalLine, _ session: String, isFirst: Bool = false) -> String {
    var line = JournalLine(
      line, by: JournalAuthor(user: "root", session: session), unixMilliseconds: 1)
    line.isFirst = isFirst
    return line.json.compact + "\n"
  }

  private func ended(_ number: Int) -> ChangeJournalLine {
    .ended(record(number), .notSent(.cancelled))
  }

  @Test func theFirstLineOfASessionSaysSo() async throws {
    let one = journal("11")
    let other = journal("12")
    try await one.append(.begun(record(1)))
    try await other.append(.begun(record(1)))
    try await one.append(ended(1))
    let lines = try await one.read(before: nil).lines
    #expect(lines.map(\.isFirst) == [true, true, false])
    let tail = try await journal("13").readTail()
    #expect(tail.untold.isEmpty, "both still run")
    #expect(tail.isWhole)
  }

  /// What a program does that only tells of the changes of others is no session of its own.
  @Test func whoTellsOfOthersIsNoSession() async throws {
    home.write(".local/state/mqdeck/journal.jsonl", json(.begun(record(1)), "7", isFirst: true))
    let reader = journal("14")
    let untold = try await reader.readTail().untold
    #expect(untold.map(\.changeID) == ["7/1"])
    try await reader.append([(change: untold[0], outcome: .took)])
    #expect(!FileLock.isHeld(path: home.path + "/.local/state/mqdeck/journal.jsonl.lock", byte: 14))
    #expect(try await reader.readTail().untold.isEmpty)
    let reading = try await ChangeJournal.read(directories)
    #expect(reading.changes.map(\.state) == [.ended(.took)])
    #expect(reading.changes[0].ended?.readBy?.isEmpty == false)
    #expect(reading.changes[0].ended?.author.session == "7")
  }

  /// Nothing before the last 2 MB is looked at, and where that hides a session's first line it is
  /// said.
  @Test func aStartReadsTwoMegabytesAtMost() async throws {
    let filler = (1...400).map {
      json(.begun(record($0, String(repeating: "r", count: 2000))), "8", isFirst: $0 == 1)
        + json(ended($0), "8")
    }.joined()
    let half = json(.begun(record(1)), "7") + filler
    home.write(".local/state/mqdeck/journal.jsonl.2", half)
    home.write(".local/state/mqdeck/journal.jsonl.1", filler)
    home.write(".local/state/mqdeck/journal.jsonl", filler + json(.begun(record(2)), "9"))
    let size = filler.utf8.count
    #expect(size > 900_000 && size < 1_900_000, "\(size)")
    let tail = try await journal("10").readTail()
    #expect(tail.untold.map(\.changeID) == ["9/2"], "“7/1” is too far away")
    #expect(!tail.isWhole)
    // The list reads all of it, part by part.
    var reading = JournalReading(try await journal("10").read(before: nil))
    var partCount = 1
    while let next = reading.next {
      reading.takeOlder(try await journal("10").read(before: next))
      partCount += 1
    }
    #expect(partCount > 20)
    #expect(reading.problems.isEmpty)
    #expect(reading.changes.count == 402)
    #expect(reading == (try await ChangeJournal.read(directories)))
  }
}
