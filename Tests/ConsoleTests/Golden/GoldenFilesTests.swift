import FoundationEssentials
import Testing

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
}
