import Testing

@testable import Catalog
@testable import Watching

/// The header, where it says something else.
@Suite struct HeaderGoldenTests {
  private struct Variant {
    let name: String
    var keys = ""
    var start = ResourceID.instances
    var alertRules: [AlertRule] = []
    var gate = ChangeGate.open
    var isReadOnly = false
    var isProduction = false
  }

  private static let mistake = ChangeGate.Closing(
    reason: Phrase("unknown key", "未知的键"), place: "settings.yaml:3:1", isMistake: true)

  private static let variants = [
    Variant(name: "first", start: .board),
    Variant(name: "list", keys: "enter tab"),
    Variant(name: "list of a group", keys: "enter enter"),
    Variant(name: "detail", keys: "enter d"),
    Variant(name: "form", keys: "enter tab e"),
    Variant(name: "changes made together", keys: "enter tab space space r text:x enter tab"),
    Variant(name: "permissions", keys: ": text:permissions enter"),
    Variant(name: "paused", keys: "enter P"),
    Variant(name: "alerts", keys: "enter +40s", alertRules: AlertRule.standard),
    Variant(name: "read-only", isReadOnly: true),
    Variant(name: "read-only by mistake", gate: .closed(mistake)),
    Variant(name: "production", isProduction: true),
    Variant(
      name: "all at once", keys: "enter +40s P", alertRules: AlertRule.standard, isReadOnly: true,
      isProduction: true),
    Variant(name: "in a narrow window", keys: "enter size:50x24"),
  ]

  private static let views = [GoldenView.narrow, .wide, .chinese]
  static let files = views.map(file)

  private static func file(_ view: GoldenView) -> GoldenFile { GoldenFile("header" + view.ending) }

  @Test(arguments: views)
  func looksAsMeant(_ view: GoldenView) async throws {
    var lines = GoldenLines()
    for variant in Self.variants {
      let driver = ConsoleDriver(
        columns: view.columns, rows: view.rows, language: view.language, theme: GoldenTheme.theme,
        gate: variant.gate, isReadOnly: variant.isReadOnly, isProduction: variant.isProduction,
        alertRules: variant.alertRules)
      await driver.start(at: variant.start)
      await driver.play(variant.keys)
      lines.add(variant.name, row: 0, of: driver)
    }
    try Golden.check(lines.text, Self.file(view))
  }
}
