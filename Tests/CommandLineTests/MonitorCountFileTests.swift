import ConfigurationFiles
import Testing

@testable import Watching
@testable import mqdeck

/// Calls of `monitor`, counted on disk.
struct MonitorCountFileTests {
  private let home = TemporaryHome()
  private let now: Int64 = 1_795_867_200
  private var path: String { home.path + "/state/mqdeck/monitor-calls.json" }

  private func file(budget: Int = 1000) -> MonitorLedger {
    MonitorCountFile(path, budget: budget).ledger
  }

  @Test func consolesCountTogether() async throws {
    let (one, other) = (file(), file())
    #expect(try await one.take(2, .background, "a", now).calls == 2)
    #expect(try await other.take(1, .background, "a", now + 30).calls == 0)
    let third = try await other.take(7, .opened, "a", now + 30)
    #expect(third.calls == 7 && third.tally == MonitorTally(calls: 9, budget: 1000))
    // Another account has calls of its own.
    #expect(try await one.take(2, .background, "b", now + 30).tally.calls == 2)
    #expect(try await one.take(0, .opened, "a", now + 40).tally.calls == 9)
    #expect(SmallFile(path).permissions == 0o600)
    #expect(SmallFile(path + ".lock").permissions == 0o600)
  }

  /// Whoever takes at once takes one after the other, in this process and in others.
  @Test func noCallIsGivenTwice() async throws {
    let ledgers = (0..<4).map { _ in file(budget: 100) }
    let granted = try await withThrowingTaskGroup(of: Int.self) { group in
      // Each waits for all before it, and none for longer than a lock is waited for.
      for index in 0..<14 {
        let ledger = ledgers[index % 4]
        group.addTask { [now] in try await ledger.take(10, .opened, "a", now).calls }
      }
      return try await group.reduce(0, +)
    }
    #expect(granted == 100)
  }

  @Test func aNewDayBeginsAnew() async throws {
    let ledger = file(budget: 10)
    _ = try await ledger.take(10, .opened, "a", now)
    _ = try await ledger.take(10, .opened, "b", now)
    #expect(try await ledger.take(1, .opened, "a", now).calls == 0)
    let later = now + 86_400
    #expect(try await ledger.take(3, .opened, "a", later).tally.calls == 3)
    let text = String(decoding: try #require(try SmallFile(path).read()), as: UTF8.self)
    #expect(text.contains("\"a\"") && !text.contains("\"b\""))
  }

  /// What cannot be counted may not be called, and what is there stays.
  @Test(arguments: [
    "", "no JSON", "{}", #"{"version":2,"accounts":{}}"#,
    #"{"version":1,"accounts":{"a":{"day":1,"calls":-5,"recent":[]}}}"#,
    #"{"version":1,"accounts":{"a":{"day":1,"calls":0,"recent":[1,2,3]}}}"#,
  ])
  func whatIsOddGivesNothing(text: String) async throws {
    try PrivateFile(path).write(Array(text.utf8))
    let ledger = file()
    await #expect(throws: MonitorCountFile.Odd.self) {
      _ = try await ledger.take(1, .opened, "a", now)
    }
    #expect(try SmallFile(path).read() == Array(text.utf8))
  }

  @Test func aDirectoryThatCannotBeMadeGivesNothing() async throws {
    try PrivateFile(home.path + "/state").write([])
    let ledger = file()
    await #expect(throws: (any Error).self) { _ = try await ledger.take(1, .opened, "a", now) }
  }
}
