import ModelViewUpdate
import Simulator
import TerminalUI
import Testing

@testable import Catalog
@testable import Changing
@testable import Console
@testable import Panes
@testable import Watching

/// The hand-over of an incident, from the console.
@Suite(.serialized) struct ReportWalkTests {
  private func report(_ language: Language, _ words: String) async throws -> String {
    let driver = ConsoleDriver(
      columns: 120, language: language, fleet: .incidents, alertRules: AlertRule.standard)
    await driver.start(at: .board)
    await driver.play("+5m : text:report enter \(words) enter")
    #expect(driver.runtime.model.overlay == nil, "\(driver.screen)")
    return try #require(driver.files.text("/t/r.md"))
  }

  @Test func itTellsWhatFiresAndWhoIsBehind() async throws {
    let text = try await report(.english, "text:1h space text:/t/r.md")
    #expect(text.hasPrefix("# Hand-over: ap-guangzhou\n"))
    for heading in [
      "Open findings (", "What fired", "Groups behind, now or since then (", "Lag\n",
      "Changes made",
    ] {
      #expect(text.contains("## \(heading)"), "\(heading)")
    }
    #expect(text.contains("consumer-dies"))
    #expect(text.contains("```text\n"))
  }

  @Test func itIsInChineseToo() async throws {
    let text = try await report(.chinese, "text:1h space text:/t/r.md")
    #expect(text.hasPrefix("# 故障交接：ap-guangzhou\n"))
    #expect(text.contains("## 当前问题（") && text.contains("## 告警经过"))
  }

  @Test func aTimeThatIsNoneIsAskedAgain() async {
    let driver = ConsoleDriver(columns: 120)
    await driver.start(at: .board)
    await driver.play(": text:report enter text:soon enter")
    #expect(driver.screen.contains("Begin with a time or an age"))
  }
}

@Suite struct AccountIDsTests {
  @Test(arguments: [
    ("100012345678", "…5678"), ("uin 1250000001 paid", "uin …0001 paid"),
    ("AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE", "…MPLE"), ("1,234,567", "1,234,567"),
    ("order-12345678901", "order-…8901"), ("2026-03-01", "2026-03-01"),
    ("rmq-h28zr47h", "rmq-h28zr47h"),
  ])
  func accountsAreToldByTheirEnd(text: String, shown: String) {
    #expect(AccountIDs.shortened(text) == shown)
  }
}
