import Catalog
import TerminalUI
import Testing

/// A script in one of the views that are kept of it. Its file holds title, body and notice with
/// what stands above them; header and footer have files of their own.
struct GoldenScreen: Sendable, CustomStringConvertible {
  let script: KeyScript
  let view: GoldenView

  var file: GoldenFile { GoldenFile(script.name + view.ending, beside: script.file) }
  var description: String { file.name }

  func check(sourceLocation: SourceLocation = #_sourceLocation) async throws {
    let driver = ConsoleDriver(script, view)
    await driver.play(script)
    var drawn = GoldenText(driver.terminal.screen, rows: 1..<view.rows - 1)
    if script.requestIDsAreOpen { drawn.blankRequestIDs() }
    try Golden.check(drawn, file, sourceLocation: sourceLocation)
  }
}

extension KeyScript {
  /// The screens that are kept of it.
  var goldens: [GoldenScreen] {
    ([.narrow] + also).map { GoldenScreen(script: self, view: $0) }
  }
}

extension ConsoleDriver {
  /// For a script, with the theme of goldens.
  convenience init(_ script: KeyScript, _ view: GoldenView = .narrow) {
    self.init(
      columns: view.columns, rows: view.rows, language: view.language, theme: GoldenTheme.theme,
      symbolsAreUnicode: view.hasUnicode, alertRules: script.alertRules, dialect: script.dialect,
      monitorBudget: script.monitorBudget, lacks: script.lacks)
  }
}

extension GoldenText {
  /// Puts zeros for the digits of ids of requests.
  fileprivate mutating func blankRequestIDs() {
    for index in lines.indices {
      let text = lines[index].text
      // A narrow line may break before the id.
      let isBroken =
        index > 0 && lines[index - 1].text.trimmingBlanks.hasSuffix("[RequestId")
      guard
        let start = text.firstRange(of: "[RequestId ")?.upperBound
          ?? (isBroken ? text.startIndex : nil)
      else { continue }
      let end = text[start...].firstIndex(of: "]") ?? text.endIndex
      let zeros = text[start..<end].map { "0123456789abcdef".contains($0) ? "0" : $0 }
      lines[index].text = text[..<start] + String(zeros) + text[end...]
    }
  }
}
