import ModelViewUpdate
import TerminalUI
import Testing

@testable import Catalog
@testable import Panes

/// What is bad stays in its colour on the selected row, where one can read it there.
@Suite struct SelectionStyleTests {
  private func look(selected: Color, danger: Color) -> Look {
    let theme = Theme(
      name: "test", description: Phrase(name: "test"),
      styles: [
        .text: Style(foreground: .rgb(200, 200, 200)),
        .selection: Style(foreground: .rgb(255, 255, 255), background: selected),
        .danger: Style(foreground: danger), .warning: Style(foreground: .rgb(250, 200, 0)),
      ])
    return Look(
      theme: theme,
      format: ValueFormat(language: .english, symbols: .unicode, timeZone: .fixed(hours: 0)),
      freshness: Freshness(
        at: Moment(uptimeMilliseconds: 0, unixMilliseconds: 0), refreshMilliseconds: 5000,
        isPaused: false),
      keys: KeyLabels(), spinnerFrame: 0)
  }

  @Test func aColourStaysUponTheSelectionOrReversed() {
    let red = Color.rgb(255, 90, 90)
    let dark = SelectionStyle(look(selected: .rgb(30, 40, 70), danger: red))
    #expect(dark.over(Style(foreground: red)).foreground == red)
    #expect(dark.over(Style(foreground: red)).background == .rgb(30, 40, 70))
    #expect(dark.over(Style(foreground: .rgb(1, 2, 3))).foreground == .rgb(255, 255, 255))
    // What cannot be read upon the selection stands upon its own colour.
    let same = SelectionStyle(look(selected: .rgb(200, 70, 70), danger: red))
    #expect(
      same.over(Style(foreground: red, attributes: .bold))
        == Style(foreground: red, attributes: [.bold, .reverse]))
    let few = SelectionStyle(look(selected: .indexed(6), danger: .indexed(1)))
    #expect(
      few.over(Style(foreground: .indexed(1), background: .indexed(0)))
        == Style(foreground: .indexed(1), attributes: .reverse))
    #expect(few.over(Style(foreground: .indexed(2))).background == .indexed(6))
  }

  @Test func contrastIsThatOfBlackOnWhiteAtMost() throws {
    let most = try #require(Color.rgb(0, 0, 0).contrast(with: .rgb(255, 255, 255)))
    #expect(most > 20.9 && most < 21.1)
    #expect(Color.rgb(9, 9, 9).contrast(with: .rgb(9, 9, 9)) == 1)
    #expect(Color.indexed(1).contrast(with: .rgb(0, 0, 0)) == nil)
  }
}
