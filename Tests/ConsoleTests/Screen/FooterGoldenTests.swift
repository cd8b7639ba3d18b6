import Catalog
import ModelViewUpdate
import TencentCloud
import Testing

@testable import Console

/// The footer of every place.
@Suite struct FooterGoldenTests {
  private static let scripts =
    [
      "instances", "board-begins", "board-mute", "events-none", "groups", "group-detail-begins",
      "topics",
      "topics-filtered", "columns", "roles", "mqtt-instances", "mqtt-topics", "mqtt-clients-empty",
      "mqtt-messages", "mqtt-message", "marks", "instance-detail", "detail-search", "secret",
      "palette", "help", "manual", "manual-topic", "themes", "mqtt-clients-prompt", "unheard",
      "form-buy", "form-list", "form-edit", "form-refused", "form-review", "form-delete",
      "form-leave", "call", "call-answer", "remark-in-place", "remark-leave", "batch-review",
      "batch-limit", "batch-progress", "batch-results", "batch-conflict", "batch-stopped",
      "permissions", "permissions-pending", "permissions-leave", "journal", "journal-change",
    ].compactMap(KeyScript.named) + [
      KeyScript(name: "form-choice", keys: "enter tab + down"),
      KeyScript(name: "form-items", keys: "+ p tab text:walk tab p down down"),
      KeyScript(name: "form-item", keys: "+ p tab text:walk tab p down down enter up"),
      KeyScript(name: "form-button", keys: "enter tab e down down down"),
      KeyScript(name: "mark-letter", keys: "enter M"),
      KeyScript(name: "mute-note", keys: "+40s g z tab", start: .board),
      KeyScript(
        name: "order", keys: "tab enter : text:mqtt-authorization enter p", dialect: .today),
      KeyScript(name: "help-search", keys: "? / text:undo"),
      KeyScript(name: "form-sending", keys: "enter tab e down text:! ctrl-s tab frame:enter"),
    ]

  private static let views = [GoldenView.narrow, .wide, .chinese]
  static let files = views.map(file)

  private static func file(_ view: GoldenView) -> GoldenFile { GoldenFile("footer" + view.ending) }

  @Test(arguments: views)
  func looksAsMeant(_ view: GoldenView) async throws {
    var lines = GoldenLines()
    var reached: Set<Place> = []
    for script in Self.scripts {
      let driver = ConsoleDriver(script, view)
      await driver.play(script)
      reached.insert(driver.runtime.model.place)
      lines.add(script.name, row: view.rows - 1, of: driver)
    }
    try Golden.check(lines.text, Self.file(view))
    #expect(Set(Place.allCases).subtracting(reached) == [], "places whose footer is not drawn")
  }
}
