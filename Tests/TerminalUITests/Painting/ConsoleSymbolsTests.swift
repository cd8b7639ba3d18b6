import Testing

@testable import TerminalUI

/// Linux's console, whose fonts have lines and blocks and little besides.
struct ConsoleSymbolsTests {
  /// What the code page of the machine's own font has, beside ASCII.
  private static let font: Set<Character> = Set("─│┌┐└┘├┤┬┴┼▀▄█▌▐░▒▓↑↓←→·•°±«»×éü")

  @Test func itsSymbolsAreInItsFonts() {
    let symbols = Symbols.console
    let all: [Character] =
      [
        symbols.horizontal, symbols.vertical, symbols.topLeft, symbols.topRight,
        symbols.bottomLeft, symbols.bottomRight, symbols.ellipsis, symbols.unknown,
        symbols.ascending, symbols.descending, symbols.separator, symbols.bullet, symbols.up,
        symbols.down, symbols.steady,
      ] + symbols.levels + symbols.spinner
    for symbol in all {
      #expect(symbol.isASCII || ConsoleSymbolsTests.font.contains(symbol), "\(symbol)")
    }
    #expect(symbols.levels.count == Symbols.unicode.levels.count)
  }

  @Test func whatItLacksIsWrittenInASCII() {
    let screen = Screen.drawn(Size(columns: 20, rows: 1), symbols: .console) { canvas in
      canvas.write("╭ a – b… “c” › é →", at: .zero)
    }
    #expect(screen.text(ofRow: 0) == "┌ a - b~ \"c\" > é →")
  }
}
