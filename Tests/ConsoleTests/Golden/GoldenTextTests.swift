import TerminalUI
import Testing

@testable import Panes

/// What a golden file says, and what is told where a screen differs from it.
@Suite struct GoldenTextTests {
  private func style(_ element: ThemeElement) -> Style {
    GoldenTheme.theme[.text].overlaid(with: GoldenTheme.theme[element])
  }

  private func screen(_ draw: (Canvas) -> Void) -> Screen {
    let frame = Frame(size: Size(columns: 20, rows: 3))
    let canvas = Canvas(frame: frame, symbols: .unicode)
    canvas.fill(canvas.bounds, style: style(.text))
    draw(canvas)
    return frame.screen
  }

  private func golden(_ draw: (Canvas) -> Void) -> GoldenText {
    GoldenText(screen(draw), rows: 0..<3)
  }

  private func elements(_ draw: (Canvas) -> Void) -> String { golden(draw).lines[0].elements }

  @Test func ofPlainTextNothingIsSaid() {
    #expect(elements { $0.write("plain", at: .zero, style: style(.text)) } == "")
  }

  @Test func wordsOfOneElementAreOneRun() {
    #expect(elements { $0.write("two words ", at: .zero, style: style(.title)) } == "0-8 title")
    #expect(elements { $0.write("交易x", at: .zero, style: style(.muted)) } == "0-4 muted")
  }

  @Test func whatLiesUnderASelectionIsTold() {
    let text = elements { canvas in
      canvas.write(" bad  fine", at: .zero, style: style(.danger))
      canvas.write("fine", at: Point(column: 6, row: 0), style: style(.text))
      canvas.restyle(Rectangle(column: 0, row: 0, columns: 20, rows: 1)) {
        $0.overlaid(with: style(.selection))
      }
    }
    #expect(text == "0-19 on selection, 1-3 danger")
  }

  @Test func whatWasNotDrawnIsTold() {
    #expect(
      elements { canvas in
        canvas.fill(Rectangle(column: 0, row: 0, columns: 20, rows: 1), style: .plain)
      } == "0-19 on nothing")
  }

  @Test func everyElementIsToldFromTheOthers() {
    let drawn = ThemeElement.allCases.map { element in
      elements { $0.write("x", at: .zero, style: style(element)) }
    }
    #expect(Set(drawn).count == ThemeElement.allCases.count)
  }

  @Test func aFileIsReadAsItWasWritten() {
    let text = golden { canvas in
      canvas.write("a: b", at: .zero, style: style(.title))
      canvas.write("c", at: Point(column: 0, row: 1), style: style(.title))
      canvas.placeCursor(at: Point(column: 4, row: 2))
    }
    #expect(GoldenText(parsing: text.text) == text)
    #expect(text.text == "a: b\nc\n\n--- drawn as\n1: 0-3 title\n2: 0 title\n3: 4 cursor\n")
    let same = golden { canvas in
      for row in 0..<3 {
        canvas.write("x", at: Point(column: 0, row: row), style: style(.title))
      }
    }
    #expect(same.text == "x\nx\nx\n--- drawn as\n1-3: 0 title\n")
    #expect(GoldenText(parsing: same.text) == same)
  }

  @Test func onlyTheLinesThatDifferAreTold() {
    func lines(_ lines: (String, String)...) -> GoldenText {
      GoldenText(lines: lines.map { .init(text: $0, elements: $1) })
    }
    let expected = lines(("a", ""), ("b", "0 title"), ("c", ""))
    #expect(expected.differences(from: expected) == [])
    #expect(
      lines(("a", ""), ("x", "0 title"), ("c", "0 muted")).differences(from: expected)
        == ["line 2:", "- b", "+ x", "line 3, drawn as:", "- ", "+ 0 muted"])
    #expect(
      lines(("a", ""), ("b", "0 title")).differences(from: expected)
        == ["line 3:", "- c", "line 3, drawn as:", "- "])
  }

  @Test func onlyIDsOfRequestsAreBlanked() {
    func blanked(_ text: String, after above: String = "") -> String {
      var golden = GoldenText(lines: [above, text].map { GoldenText.Line(text: $0, elements: "") })
      golden.blankRequestIDs()
      return golden.lines[1].text
    }
    let id = "1b4e28ba-2fa1-11d2-883f-b9a761bde3fb"
    let zeros = "00000000-0000-0000-0000-000000000000"
    #expect(blanked("done 12 [RequestId \(id)] 34") == "done 12 [RequestId \(zeros)] 34")
    #expect(blanked("done [RequestId 1b4e28ba-2f…") == "done [RequestId 00000000-00…")
    #expect(blanked(" \(id)] 34", after: "done [RequestId") == " \(zeros)] 34")
    #expect(blanked("Lag 1,200", after: "done [RequestId") == "Lag 1,200")
    #expect(blanked("2026 lag 5", after: "done [RequestId") == "2026 lag 5")
    #expect(blanked("no id 1b4e28ba") == "no id 1b4e28ba")
  }
}
