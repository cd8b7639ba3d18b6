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
  mutating func blankRequestIDs() {
    for index in lines.indices {
      let text = lines[index].text
      // A narrow line may break before the id.
      let isBroken =
        index > 0 && lines[index - 1].text.trimmingBlanks.hasSuffix("[RequestId")
      guard
        let start = text.firstRange(of: "[RequestId ")?.upperBound
          ?? (isBroken ? text.firstIndex { !" │".contains($0) } : nil)
      else { continue }
      let id = text[start...].prefix { "0123456789abcdef-".contains($0) }
      let isWhole = text[id.endIndex...].first.map("]…".contains) ?? true
      guard isWhole, GoldenText.isRequestID(id) else { continue }
      let zeros = id.map { $0 == "-" ? $0 : "0" }
      lines[index].text = text[..<start] + String(zeros) + text[id.endIndex...]
    }
  }

  /// Whether a text is an id of a request, or as much of one as a window leaves.
  static func isRequestID(_ text: Substring) -> Bool {
    let groups = text.split(separator: "-", omittingEmptySubsequences: false)
    let lengths = [8, 4, 4, 4, 12]
    guard !text.isEmpty, groups.count <= lengths.count else { return false }
    return zip(groups, lengths).enumerated().allSatisfy { index, pair in
      let isLast = index == groups.count - 1
      return isLast ? pair.0.count <= pair.1 : pair.0.count == pair.1
    }
  }
}
