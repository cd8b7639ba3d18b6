import Catalog
import ConfigurationFiles
import ModelViewUpdate
import NcursesTerminal
import Panes
import TerminalUI
import Testing

@testable import mqdeck

/// What is wrong is red, and what is to be watched yellow, however few colours there are.
struct ThemeDepthTests {
  private func theme(_ name: String, _ depth: Capabilities.ColorDepth) throws -> Theme {
    let process = ProcessEnvironment(
      environment: [:],
      directories: XDGDirectories(environment: [:], fallbackHome: "/nonexistent"),
      output: Output(), unixSeconds: { 0 })
    var themes = Themes(process, markColor: nil)
    themes.depth = depth
    return try #require(themes.all().first { $0.name == name })
  }

  @Test(
    arguments: ThemeLibrary.builtInNames.filter { $0 != "monochrome" },
    [Capabilities.ColorDepth.eight, .sixteen])
  func noThemeLosesAStatusColour(name: String, depth: Capabilities.ColorDepth) throws {
    let theme = try theme(name, depth)
    #expect([.indexed(1), .indexed(9)].contains(theme[.danger].foreground))
    #expect([.indexed(3), .indexed(11)].contains(theme[.warning].foreground))
    #expect([.indexed(2), .indexed(10)].contains(theme[.success].foreground))
    #expect(theme[.danger].attributes.contains(.bold))
    for element in ThemeElement.allCases {
      for color in [theme[element].foreground, theme[element].background] {
        switch color {
        case .terminalDefault: break
        case .indexed(let index): #expect(index < depth.rawValue, "\(element)")
        case .rgb: Issue.record("\(element) has a colour that the terminal does not have")
        }
      }
      let isBlack = theme[element].foreground == .indexed(0)
      #expect(!isBlack || theme[element].background != .terminalDefault, "\(element) is not seen")
    }
  }

  /// A selected row that is in danger is seen to be so.
  @Test(
    arguments: ThemeLibrary.builtInNames.filter { $0 != "monochrome" },
    [Capabilities.ColorDepth.eight, .sixteen, .palette])
  func aSelectedRowKeepsItsStatusColour(name: String, depth: Capabilities.ColorDepth) throws {
    let theme = try theme(name, depth)
    let look = Look(
      theme: theme,
      format: ValueFormat(language: .english, symbols: .ascii, timeZone: .fixed(hours: 0)),
      freshness: Freshness(
        at: Moment(uptimeMilliseconds: 0, unixMilliseconds: 0), refreshMilliseconds: 5000,
        isPaused: false),
      keys: KeyLabels(), spinnerFrame: 0)
    let selection = SelectionStyle(look)
    let plain = selection.over(look[.text])
    for element in [ThemeElement.danger, .warning] {
      let selected = selection.over(look[element])
      #expect(selected.foreground == look[element].foreground, "\(element)")
      #expect(selected != plain && selected != look[element])
      let isUponSelection = selected.background == plain.background
      #expect(selected.attributes.contains(.reverse) != isUponSelection, "\(element)")
    }
    #expect(selection.over(look[.danger]).foreground != selection.over(look[.warning]).foreground)
  }

  @Test func manyColoursAreAsTheThemeHasThem() throws {
    let theme = try theme("midnight", .palette)
    #expect(theme[.danger].foreground == .rgb(0xFF, 0x7B, 0x72))
  }

  @Test func theColourOfAProductionMarkStays() throws {
    let process = ProcessEnvironment(
      environment: [:],
      directories: XDGDirectories(environment: [:], fallbackHome: "/nonexistent"),
      output: Output(), unixSeconds: { 0 })
    var themes = Themes(process, markColor: .rgb(0, 160, 0))
    themes.depth = .eight
    let theme = try #require(themes.all().first)
    #expect(theme[.productionMark].background == .rgb(0, 160, 0))
  }
}
