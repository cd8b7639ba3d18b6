import ConfigurationFiles
import FoundationEssentials
import TerminalUI
import Testing

@testable import Catalog
@testable import Panes
@testable import mqdeck

/// Pictures of the screens for the README, by the key scripts of the golden screens. They are drawn
/// only on purpose, by `.ci/screenshots`; otherwise the test holds that each of them exists and
/// that its screen still is what the picture was made of.
@Suite struct ScreenshotTests {
  struct Shot: Sendable, CustomStringConvertible {
    let script: String
    let theme: String
    let language: Language
    let title: String
    var paper = ScreenPicture.Paper.dark
    /// What is played after the script.
    var more = ""
    /// The size of a jump host's window.
    var isSmall = false

    var description: String {
      "\(script)-\(theme)-\(language.rawValue)\(isSmall ? "-80x24" : "")"
    }
  }

  static let shots = [
    Shot(
      script: "board", theme: "midnight", language: .english,
      title: "The board: what is worth a look in the region, the worst first"),
    Shot(
      script: "board", theme: "midnight", language: .chinese,
      title: "The board in a window of 80 by 24, in Chinese", isSmall: true),
    Shot(
      script: "board-explain", theme: "midnight", language: .english,
      title: "An incident: why a group is behind, and what that is known from"),
    Shot(
      script: "batch-review", theme: "nord", language: .english,
      title: "A review: what changes, field by field, before anything is sent"),
    Shot(
      script: "batch-conflict", theme: "midnight", language: .chinese,
      title: "A conflict: somebody else changed one of them meanwhile, in Chinese"),
    Shot(
      script: "groups", theme: "midnight", language: .english,
      title: "Consumer groups with lag, its trend, TPS and consumers"),
    Shot(
      script: "instances", theme: "midnight", language: .chinese,
      title: "RocketMQ instances, in Chinese"),
    Shot(
      script: "topic-groups", theme: "nord", language: .english,
      title: "The groups of a topic with their lag"),
    Shot(
      script: "mqtt-client-detail", theme: "midnight", language: .english,
      title: "An MQTT client with its subscriptions and packet counters"),
    Shot(
      script: "palette", theme: "gruvbox", language: .english,
      title: "The palette: everything one can go to or do"),
    Shot(
      script: "group-detail", theme: "daylight", language: .chinese,
      title: "A consumer group: its lag and TPS over the last hour, in a light theme",
      paper: .light, more: "+30m"),
  ]

  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "screenshots")

  @Test(arguments: shots)
  func isThePictureOfItsScreen(_ shot: Shot) async throws {
    let library = ThemeLibrary(directory: "/nonexistent", knownElements: Theme.elementNames)
    let theme = Theme(try #require(library.theme(shot.theme)))
    let driver = ConsoleDriver(
      columns: shot.isSmall ? 80 : 120, rows: shot.isSmall ? 24 : 30, language: shot.language,
      theme: theme, themes: [theme])
    await driver.play(try #require(KeyScript.named(shot.script)))
    await driver.play(shot.more)
    let picture = ScreenPicture.svg(
      of: driver.terminal.screen, paper: shot.paper, title: shot.title)
    let file = Self.folder.appending(path: "\(shot).svg")
    if Golden.isRecording {
      try FileManager.default.createDirectory(
        at: Self.folder, withIntermediateDirectories: true)
      try Data(picture.utf8).write(to: file)
      return
    }
    let isSame = (try? String(contentsOf: file, encoding: .utf8)) == picture
    #expect(isSame, "\(shot).svg is out of date: .ci/screenshots draws it anew")
  }
}
