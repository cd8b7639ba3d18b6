import TerminalUI

@testable import Panes

/// What a row was drawn as under the golden theme: the grounds that are not the text's, and the
/// elements of the characters on them, as in `0-79 on selection, 1-16 strong`. Columns are cells,
/// counted from 0. Nothing is said of plain text, nor of blanks apart from their ground.
struct DrawnElements {
  private struct Run {
    var name: String
    var columns: ClosedRange<Int>

    var description: String {
      columns.count == 1
        ? "\(columns.lowerBound) \(name)" : "\(columns.lowerBound)-\(columns.upperBound) \(name)"
    }
  }

  /// What a cell adds to the run before it.
  private enum Mark: Equatable {
    case none
    /// Goes with what stands on both its sides.
    case blank
    case named(String)
  }

  private let cells: [Cell]
  private let cursorColumn: Int?

  init(row: Int, of screen: Screen) {
    cells = Array(screen.cells(inRow: row))
    cursorColumn = screen.cursor.flatMap { $0.row == row ? $0.column : nil }
  }

  var text: String {
    var runs = DrawnElements.runs(cells.map(ground)) + DrawnElements.runs(inks)
    if let cursorColumn { runs.append(Run(name: "cursor", columns: cursorColumn...cursorColumn)) }
    // A ground before what stands on it.
    return runs.enumerated().sorted {
      ($0.element.columns.lowerBound, $0.offset) < ($1.element.columns.lowerBound, $1.offset)
    }.map(\.element.description).joined(separator: ", ")
  }

  private func ground(_ cell: Cell) -> Mark {
    switch GoldenTheme.element(cell.style.background) {
    case .text: .none
    case let element?: .named("on \(element)")
    // Nobody drew here.
    case nil: .named("on nothing")
    }
  }

  private var inks: [Mark] {
    var marks: [Mark] = []
    for cell in cells { marks.append(cell.span == 0 ? marks.last ?? .none : ink(cell)) }
    return marks
  }

  private func ink(_ cell: Cell) -> Mark {
    if cell.glyph == Cell.blank.glyph { return .blank }
    guard let ink = GoldenTheme.element(cell.style.foreground) else { return .none }
    return ink == GoldenTheme.element(cell.style.background) ? .none : .named("\(ink)")
  }

  private static func runs(_ marks: [Mark]) -> [Run] {
    var runs: [Run] = []
    var isOpen = false
    for (column, mark) in marks.enumerated() {
      switch mark {
      case .none: isOpen = false
      case .blank: break
      case .named(let name):
        if isOpen, let last = runs.last, last.name == name {
          runs[runs.count - 1].columns = last.columns.lowerBound...column
        } else {
          runs.append(Run(name: name, columns: column...column))
        }
        isOpen = true
      }
    }
    return runs
  }
}
