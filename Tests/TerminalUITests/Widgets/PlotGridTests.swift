import Testing

@testable import TerminalUI

struct PlotGridTests {
  private func text(_ dots: PlotGrid.Dots) -> [String] {
    var grid = PlotGrid(columns: 2, rows: 1, dots: dots)
    grid.line(from: (0, grid.height - 1), to: (grid.width - 1, 0))
    return [grid.text(ofRow: 0)]
  }

  @Test func everyTerminalHasItsDots() {
    #expect(text(.braille) == ["⡠⠊"])
    #expect(text(.halfBlocks) == ["▄▀"])
    #expect(text(.marks) == ["**"])
    #expect(PlotGrid.Dots(.unicode) == .braille)
    #expect(PlotGrid.Dots(.console) == .halfBlocks)
    #expect(PlotGrid.Dots(.ascii) == .marks)
  }

  @Test func twoHalvesAreOneBlock() {
    var grid = PlotGrid(columns: 1, rows: 1, dots: .halfBlocks)
    grid.set(0, 0)
    grid.set(0, 1)
    #expect(grid.text(ofRow: 0) == "█")
  }
}
