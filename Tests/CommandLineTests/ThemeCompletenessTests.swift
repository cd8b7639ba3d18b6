import ConfigurationFiles
import Panes
import NcursesTerminal
import TerminalUI
import Testing

@testable import mqdeck

struct ThemeCompletenessTests {
  private let library = ThemeLibrary(
    directory: "/nonexistent", knownElements: Theme.elementNames)

  private func files() throws -> [ThemeFile] {
    try ThemeLibrary.builtInNames.map { try #require(library.theme($0)) }
  }

  @Test func everyThemeFillsEveryElement() throws {
    for file in try files() {
      #expect(file.diagnostics.isEmpty, "\(file.diagnostics.map(\.description))")
      #expect(Set(file.elements.keys) == Set(Theme.elementNames), "\(file.name)")
    }
  }

  @Test func theFilesNamesAndStylesArrive() throws {
    let theme = Theme(try #require(library.theme("midnight")))
    #expect(theme.name == "midnight")
    #expect(theme[.text].background == .rgb(0x10, 0x15, 0x1F))
    #expect(theme[.inputCursor].attributes == .reverse)
    let sixteen = Theme(try #require(library.theme("sixteen")))
    #expect(sixteen[.danger] == Style(foreground: .indexed(1), attributes: .bold))
    #expect(sixteen[.text] == .plain)
  }

  /// What is read must stand out from what lies below it, by WCAG's formula: text clearly, the
  /// rest well enough for large or bold letters, on the ground and on the selected row.
  @Test func everythingCanBeRead() throws {
    for file in try files() where file.name != "monochrome" && file.name != "sixteen" {
      let text = try #require(file.elements["text"])
      let selection = try #require(file.elements["selection"])
      #expect(contrast(text.foreground, text.background) >= 7, "\(file.name) text")
      #expect(
        contrast(selection.foreground, selection.background) >= 4.5, "\(file.name) selection")
      for (name, style) in file.elements where name != "border" {
        let ground = style.background == .terminalDefault ? text.background : style.background
        let ink = style.foreground == .terminalDefault ? text.foreground : style.foreground
        if style.attributes.contains(.reverse) { continue }
        let ratio = contrast(ink, ground)
        #expect(ratio >= 3.5, "\(file.name) \(name) \(ratio)")
      }
    }
  }

  /// Of eight colours, or none, a theme's dark backgrounds are all one: the selected row must not
  /// look like any other.
  @Test(arguments: [
    Capabilities.ColorDepth.monochrome, .eight, .sixteen, .palette, .direct,
  ])
  func theSelectionIsSeenAtEveryDepth(depth: Capabilities.ColorDepth) throws {
    for file in try files() {
      let theme = Theme(file).marked {
        NcursesTerminal.distinguishes($0, from: $1, at: depth)
      }
      let selection = theme[.selection]
      let isApart = NcursesTerminal.distinguishes(
        selection.background, from: theme[.text].background, at: depth)
      #expect(isApart || selection.attributes.contains(.reverse), "\(file.name)")
    }
  }

  private func contrast(_ left: ColorSpecification, _ right: ColorSpecification) -> Double {
    let (light, dark) = (luminance(left), luminance(right))
    return (max(light, dark) + 0.05) / (min(light, dark) + 0.05)
  }

  private func luminance(_ color: ColorSpecification) -> Double {
    guard case .rgb(let red, let green, let blue) = color else { return 0 }
    func linear(_ value: UInt8) -> Double {
      let part = Double(value) / 255
      // A cubic stands in for the exponent 2.4 without a mathematics library; it is off by less
      // than one in a hundred.
      return part <= 0.03928
        ? part / 12.92
        : part * (part * (part * 0.305306011 + 0.682171111) + 0.012522878)
    }
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }
}
