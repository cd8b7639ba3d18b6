import Testing

@testable import TerminalUI

@Suite struct ScreenPictureTests {
  private func lines(
    _ columns: Int, _ rows: Int = 1, paper: ScreenPicture.Paper = .dark, title: String? = nil,
    _ draw: (Canvas) -> Void
  ) -> [String] {
    ScreenPicture.svg(
      of: Screen.drawn(Size(columns: columns, rows: rows), draw), paper: paper, title: title
    ).split(separator: "\n").map(String.init)
  }

  @Test func placesRunsByCell() {
    let lines = lines(10, 2) { canvas in
      canvas.write("ab", at: .zero)
      canvas.write(
        " cd ", at: Point(column: 4, row: 1),
        style: Style(foreground: .indexed(196), background: .indexed(17), attributes: .bold))
    }
    #expect(lines[0].contains("viewBox=\"0 0 152 78\""))
    #expect(
      lines[2...] == [
        "<text x=\"16\" y=\"34\" textLength=\"24\" fill=\"#d8dee9\">ab</text>",
        "<rect x=\"64\" y=\"39\" width=\"48\" height=\"23\" fill=\"#00005f\"/>",
        "<text x=\"76\" y=\"57\" textLength=\"24\" fill=\"#ff0000\" font-weight=\"bold\">cd</text>",
        "</svg>",
      ])
  }

  @Test func placesEachWideCharacter() {
    var screen = Screen.drawn(Size(columns: 6, rows: 1)) { $0.write("a....b", at: .zero) }
    for (column, glyph) in [(1, "中"), (3, "文")] as [(Int, Unicode.Scalar)] {
      screen.cells[column] = Cell(glyph: glyph.value, style: .plain, span: 2)
      screen.cells[column + 1] = Cell(glyph: 0x20, style: .plain, span: 0)
    }
    let texts = ScreenPicture.svg(of: screen).split(separator: "\n").filter {
      $0.hasPrefix("<text")
    }
    #expect(
      texts == [
        "<text x=\"16\" y=\"34\" textLength=\"12\" fill=\"#d8dee9\">a</text>",
        "<text x=\"28\" y=\"34\" textLength=\"24\" fill=\"#d8dee9\">中</text>",
        "<text x=\"52\" y=\"34\" textLength=\"24\" fill=\"#d8dee9\">文</text>",
        "<text x=\"76\" y=\"34\" textLength=\"12\" fill=\"#d8dee9\">b</text>",
      ])
  }

  @Test func placesWordsThatStandApart() {
    let lines = lines(24) { $0.write("  one two   three  中 x ", at: .zero) }
    let texts = lines.filter { $0.hasPrefix("<text") }.map {
      $0.replacing(" y=\"34\"", with: "").replacing(" fill=\"#d8dee9\"", with: "")
    }
    #expect(
      texts == [
        "<text x=\"40\" textLength=\"84\">one two</text>",
        "<text x=\"160\" textLength=\"60\">three</text>",
        "<text x=\"244\" textLength=\"24\">中</text>",
        "<text x=\"280\" textLength=\"12\">x</text>",
      ])
  }

  @Test func escapesWhatXMLWouldRead() {
    let lines = lines(12, title: "a<b") { $0.write("<a&\"b\">", at: .zero) }
    #expect(lines[1] == "<title>a&lt;b</title>")
    #expect(lines[3].hasSuffix(">&lt;a&amp;&quot;b&quot;&gt;</text>"))
  }

  @Test func showsAttributesAndTheOtherPaper() {
    let lines = lines(6, paper: .light) { canvas in
      canvas.write("x", at: .zero, style: Style(attributes: .reverse))
      canvas.write(
        " ", at: Point(column: 2, row: 0), style: Style(attributes: [.underline, .dim, .italic]))
      canvas.placeCursor(at: Point(column: 5, row: 0))
    }
    #expect(lines[1].contains("fill=\"#ffffff\""))
    #expect(lines[2].hasSuffix("fill=\"#24292f\"/>"))
    #expect(lines[3].contains("fill=\"#ffffff\">x"))
    #expect(
      lines[4].hasSuffix(
        "fill-opacity=\"0.6\" font-style=\"italic\" text-decoration=\"underline\"> </text>"))
    #expect(lines[5].hasPrefix("<rect x=\"76\""))
  }

  @Test func knowsThePalette() {
    #expect(Color.indexed(16).hexadecimal == "#000000")
    #expect(Color.indexed(231).hexadecimal == "#ffffff")
    #expect(Color.indexed(67).hexadecimal == "#5f87af")
    #expect(Color.indexed(232).hexadecimal == "#080808")
    #expect(Color.indexed(255).hexadecimal == "#eeeeee")
    #expect(Color.indexed(1).hexadecimal == "#cd0000")
    #expect(Color.rgb(0, 10, 255).hexadecimal == "#000aff")
    #expect(Color.terminalDefault.hexadecimal == nil)
  }
}
