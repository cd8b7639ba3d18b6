import TerminalUI
import ModelViewUpdate
import Panes

/// Moves what stands at the place where one is.
enum MovingUpdate {
  /// Farther than anything is long.
  static let toTheEnd = 1 << 40

  /// - Parameter distance: How far, of so many rows as stand on the screen.
  static func move(
    _ model: inout ConsoleModel, _ work: Work, by distance: (_ pageRows: Int) -> Int
  ) -> Effect<Message> {
    let rows = model.bodyRows
    switch model.place {
    case .list, .filter: return moveSelection(&model, work, by: distance(rows))
    case .detail, .detailSearch:
      model.changeTopDetail { $0.scroll(by: distance(rows), rows: rows) }
    case .answer:
      model.changeTopForm { form in
        guard case .answered(var answer) = form.phase else { return }
        answer.scroll(by: distance(rows), rows: rows)
        form.phase = .answered(answer)
      }
    case .field, .choice, .items, .item, .button:
      FormUpdate.change(&model) { $0.moveFocus(by: distance(FormPane.pageLines)) }
    case .review, .words: ReviewUpdate.scroll(&model, by: distance)
    case .conflict: ConflictUpdate.change(&model) { $0.move(by: distance(rows)) }
    case .results: BatchUpdate.move(&model, by: distance)
    case .permissions:
      PermissionsUpdate.change(&model) { $0.move(lines: distance($0.viewport.rows)) }
    case .palette: PaletteUpdate.move(&model, by: distance)
    case .themes: ThemeUpdate.move(&model, by: distance)
    case .columns:
      ColumnUpdate.change(&model) { picker in
        picker.viewport.select(
          picker.viewport.selected + distance(picker.viewport.rows), count: picker.items.count)
      }
    case .order:
      OrderUpdate.change(&model) { picker in
        picker.select(picker.viewport.selected + distance(picker.viewport.rows))
      }
    case .help, .helpSearch: HelpUpdate.scroll(&model, by: distance)
    case .manual: ManualUpdate.move(&model, by: distance)
    case .sending, .question, .prompt, .choices, .lineEdit, .secret, .unheard, .letter: break
    }
    return .none
  }

  private static func moveSelection(
    _ model: inout ConsoleModel, _ work: Work, by rows: Int
  ) -> Effect<Message> {
    let isScrolled = model.changeTopList { list in
      let first = list.viewport.first
      if rows == toTheEnd {
        list.selectEnd()
      } else {
        list.select(position: list.viewport.selected + rows)
      }
      return list.viewport.first != first
    }
    guard isScrolled == true else {
      return rows == toTheEnd ? ListRequests.loadMore(&model, work) : .none
    }
    return ListRequests.loadMore(&model, work)
      + .after("settle", milliseconds: 120, .timeCame(.settle))
  }

  /// To the next instance of the matrix, or in a list to where the next column begins: the first
  /// one that is seen is never cut.
  static func scroll(_ model: inout ConsoleModel, isRight: Bool) -> Effect<Message> {
    PermissionsUpdate.change(&model) { $0.move(columns: isRight ? 1 : -1) }
    let width = model.size.columns
    let language = model.language
    _ = model.changeTopList { list in
      let columns = ListColumns(list, width: width, language: language)
      let starts = columns.others.map(\.start)
      let hidden = columns.scrolledWidth - columns.scrolledColumns(width: width)
      if !isRight {
        list.horizontalOffset = starts.last { $0 < list.horizontalOffset } ?? 0
      } else if list.horizontalOffset < hidden {
        list.horizontalOffset = starts.first { $0 > list.horizontalOffset } ?? 0
      }
    }
    return .none
  }
}
