import TestDirectory
import Testing

@testable import ConfigurationFiles

struct ThemeFileTests {
  private let known = ["text", "muted", "selection", "danger"]

  private func read(_ text: String) -> ThemeFile {
    ThemeFile.read(
      Array(text.utf8), name: "own", fileName: "themes/own.yaml", knownElements: known)
  }

  @Test func longAndShortStyles() {
    let theme = read(
      """
      name: own
      description: {en: Mine, zh: 我的}
      appearance: light
      palette:
        accent: "#8fb"
        other: accent
      elements:
        text: fg=#102030 bg=default
        muted: {fg: 244, dim: true, bold: false}
        selection: fg=black bg=other bold
        danger: {fg: bright-red, underline: true}
      """)
    #expect(theme.diagnostics.isEmpty)
    #expect(theme.appearance == .light)
    #expect(theme.description == .init(english: "Mine", chinese: "我的"))
    #expect(
      theme.elements == [
        "text": StyleSpecification(foreground: .rgb(0x10, 0x20, 0x30)),
        "muted": StyleSpecification(foreground: .indexed(244), attributes: [.dim]),
        "selection": StyleSpecification(
          foreground: .indexed(0), background: .rgb(0x88, 0xFF, 0xBB), attributes: [.bold]),
        "danger": StyleSpecification(foreground: .indexed(9), attributes: [.underline]),
      ])
  }

  @Test func mistakesAreToldWithTheirPlaceAndTheRestIsTaken() {
    let theme = read(
      """
      name: mine
      palette:
        accent: #8fb
        line: "#12345"
      elements:
        text: fg=acent bold
        mutted: dim
        selection: {fg: 256, bolt: true}
        danger: [red]
      """)
    #expect(
      theme.diagnostics.map(\.description) == [
        "themes/own.yaml:1:1: the theme is called “own” by its file’s name, not “mine”",
        "themes/own.yaml:3:3: “accent” has no colour; “#rrggbb” needs quotes",
        "themes/own.yaml:4:9: “#12345” must be # and six (or three) hexadecimal digits",
        "themes/own.yaml:5:1: 1 of 4 elements are missing and look like “text”: muted",
        "themes/own.yaml:6:9: text: “acent” is no colour (“#rrggbb”, 0 to 255, default, or a "
          + "basic colour’s name)",
        "themes/own.yaml:7:3: unknown key “mutted” in “elements”; did you mean “muted”? "
          + "(known: danger, muted, selection, text)",
        "themes/own.yaml:8:19: selection: a colour’s number must be 0 to 255, found 256",
        "themes/own.yaml:8:24: unknown key “bolt” in “elements.selection”; did you mean "
          + "“bold”? (known: bg, bold, dim, fg, italic, reverse, underline)",
        "themes/own.yaml:9:11: “elements.danger” must be a mapping of keys to values "
          + "(key: value), found a list",
      ])
    #expect(theme.elements["text"] == StyleSpecification(attributes: [.bold]))
    #expect(theme.elements["muted"] == StyleSpecification(attributes: [.bold]))
  }

  @Test func wordsThatMeanNothingNameTheNearest() {
    let theme = read("elements: {text: bolded, muted: {}, selection: {}, danger: {}}")
    #expect(
      theme.diagnostics.map(\.message) == [
        "text: “bolded” means nothing in a style; did you mean “bold”? (fg=COLOUR, bg=COLOUR, "
          + "bold, dim, italic, underline, reverse)"
      ])
  }

  @Test func theUsersOwnComeAfterAndReplace() {
    let directory = TemporaryDirectory()
    directory.write("nord.yaml", "elements: {text: fg=red}")
    directory.write("zebra.yaml", "elements: {text: fg=blue}")
    directory.write("notes.txt", "")
    let library = ThemeLibrary(
      directory: directory.path, shownDirectory: "~/t", knownElements: ["text"])
    #expect(library.ownNames == ["nord", "zebra"])
    #expect(library.names == ThemeLibrary.builtInNames + ["zebra"])
    #expect(library.theme("nord")?.elements["text"]?.foreground == .indexed(1))
    #expect(library.theme("zebra")?.elements["text"]?.foreground == .indexed(4))
    #expect(library.theme("none") == nil)
    #expect(library.theme("../t/nord") == nil)
    #expect(library.nearestName(to: "nrod") == "nord")
  }

  @Test func oneThatCannotBeReadGivesWayAndIsTold() throws {
    let directory = TemporaryDirectory()
    directory.write("nord.yaml/file", "")
    let library = ThemeLibrary(
      directory: directory.path, shownDirectory: "~/t", knownElements: ["text"])
    let theme = try #require(library.theme("nord"))
    #expect(theme.elements["text"]?.foreground != .terminalDefault)
    #expect(
      theme.diagnostics.last?.description == "~/t/nord.yaml: cannot be read: Is a directory")
  }
}
