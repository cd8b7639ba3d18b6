import FoundationEssentials
import Testing

@testable import Panes

/// Which files of goldens there are.
@Suite struct GoldenFilesTests {
  private static let drawn =
    KeyScript.all.flatMap(\.goldens).map(\.file) + HeaderGoldenTests.files + FooterGoldenTests.files

  @Test func everyScriptHasANameOfItsOwn() {
    #expect(Set(KeyScript.all.map(\.name)).count == KeyScript.all.count)
  }

  /// Recording takes away what no script draws any more.
  @Test func everyFileIsDrawn() throws {
    let orphans = Set(try GoldenFile.kept()).subtracting(Self.drawn.map(\.path))
    if Golden.isRecording {
      for path in orphans { try FileManager.default.removeItem(atPath: path) }
    } else {
      #expect(orphans.sorted() == [], "MQDECK_RECORD=1 takes them away")
    }
  }

  /// Plain text is not told; the other two are named by themes and drawn by nothing.
  @Test(.disabled(if: Golden.isRecording, "the files are being written"))
  func everyElementIsDrawnSomewhere() throws {
    let lines = Self.drawn.flatMap { GoldenText(parsing: $0.read() ?? "").lines }
    let words = Set(lines.flatMap { $0.elements.split { " ,".contains($0) } }.map(String.init))
    let undrawn = Set(ThemeElement.allCases).filter { !words.contains($0.name) }
    #expect(undrawn == [.text, .selectionInactive, .inputCursor])
  }
}
