import ModelViewUpdate
import TRocket
import TencentCloud
import TerminalUI
import Testing

@testable import Catalog
@testable import Console
@testable import Panes

/// What came of changes that were made together, and one that was stopped. Which of them the
/// service numbers first is open, so that ids of requests are blanked.
@Suite(.serialized) struct BatchGoldenTests {
  private static let cases: [(columns: Int, rows: Int, language: Language)] = [
    (80, 24, .english), (120, 40, .english), (80, 24, .chinese),
  ]

  private func name(_ name: String, _ place: (columns: Int, rows: Int, language: Language))
    -> String
  {
    "\(name)-\(place.columns)x\(place.rows)" + (place.language == .chinese ? "-zh" : "")
  }

  private func blanked(_ screen: String) -> String {
    screen.split(separator: "\n", omittingEmptySubsequences: false).map { line -> String in
      let mark = "[RequestId "
      guard let start = line.indices.first(where: { line[$0...].hasPrefix(mark) }) else {
        return String(line)
      }
      let rest = line[start...].dropFirst(mark.count)
      let zeros = rest.map { "0123456789abcdef".contains($0) ? "0" : $0 }
      return line[..<start] + mark + String(zeros)
    }.joined(separator: "\n")
  }

  @Test(arguments: cases)
  func resultsAndAConflictLookAsMeant(
    _ place: (columns: Int, rows: Int, language: Language)
  ) async throws {
    let driver = ConsoleDriver(
      columns: place.columns, rows: place.rows, language: place.language)
    await driver.start()
    await driver.play("enter tab space space space r ctrl-u text:mine enter tab")
    _ = try await driver.other.call(
      ModifyTopic(instanceID: "rmq-h28zr47h", topic: "order-created", remark: "theirs"))
    await driver.play("enter j")
    try Golden.check(blanked(driver.screen), name("batch-results", place))
    await driver.play("enter")
    try Golden.check(blanked(driver.screen), name("batch-conflict", place))
    await driver.play("m enter")
    try Golden.check(blanked(driver.screen), name("batch-review-again", place))
  }

  @Test(arguments: cases)
  func whatWasStoppedLooksAsMeant(
    _ place: (columns: Int, rows: Int, language: Language)
  ) async throws {
    let driver = ConsoleDriver(
      columns: place.columns, rows: place.rows, language: place.language)
    await driver.start()
    await driver.play("enter tab * r ctrl-u text:mine enter")
    let count = try #require(driver.runtime.model.top?.batch?.ready.count)
    await driver.play("text:\(count)")
    driver.terminal.send(.key(KeyPress(.enter)))
    driver.terminal.send(.key(KeyPress(.escape)))
    await driver.settle()
    try Golden.check(blanked(driver.screen), name("batch-stopped", place))
  }

  @Test(arguments: cases)
  func oneUnderWayLooksAsMeant(
    _ place: (columns: Int, rows: Int, language: Language)
  ) async throws {
    let driver = ConsoleDriver(
      columns: place.columns, rows: place.rows, language: place.language)
    await driver.start()
    await driver.play("enter tab space space r ctrl-u text:mine enter tab")
    var isBefore = true
    driver.terminal.send(.key(KeyPress(.enter)))
    // The frame right after the key: nothing has been answered.
    await driver.step { model in
      defer { isBefore = false }
      return isBefore && model.top?.batch?.phase == .sending
    }
    try Golden.check(blanked(driver.screen), name("batch-progress", place))
  }
}
