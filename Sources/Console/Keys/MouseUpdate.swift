import Catalog
import ModelViewUpdate
import Panes
import TerminalUI

/// The mouse, where the user turned it on: the wheel moves, a click selects, a second one opens;
/// headings sort, the footer and the way at the top act. Forms, reviews and dialogs take no click: no
/// change is sent by a mouse that slipped.
enum MouseUpdate {
  static func use(
    _ mouse: Mouse, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    switch mouse.action {
    case .scrollUp: return scroll(by: -1, &model, work)
    case .scrollDown: return scroll(by: 1, &model, work)
    case .press, .doublePress:
      guard Places.main.contains(model.place) else { return .none }
      return press(mouse, &model, work)
    }
  }

  /// What is read or looked through, and nothing that would be filled in otherwise.
  private static let scrolled: Places =
    Places.browsing + Places.reviews + [.results, .palette, .help, .manual]

  private static func scroll(
    by rows: Int, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    guard scrolled.contains(model.place) else { return .none }
    return MovingUpdate.move(&model, work) { _ in rows }
  }

  private static func press(
    _ mouse: Mouse, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    let layout = ScreenLayout(size: model.size)
    let (place, column) = (mouse.position, mouse.position.column)
    if layout.body.contains(place) {
      return select(place.row - layout.body.minRow, mouse.action, &model, work)
    }
    if layout.columnTitles.contains(place) { return sort(at: column, layout, &model, work) }
    // A double press has acted with its first.
    if mouse.action == .doublePress { return .none }
    let look = model.look(symbols: .unicode, timeZone: model.timeZone)
    if layout.footer.contains(place) {
      let hint = FooterView(look: look).placed(model, columns: model.size.columns)
        .first { $0.columns.contains(column) }
      guard let command = hint?.command, command.state(in: model) == .available else {
        return .none
      }
      return command.run(&model, work)
    }
    guard layout.header.contains(place),
      let step = HeaderView(look: look).step(model, at: column, columns: model.size.columns)
    else { return .none }
    return go(to: step, &model, work)
  }

  private static func select(
    _ row: Int, _ action: Mouse.Action, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    // Rows may change places between the two presses: then the second one chooses anew.
    let isOpened = model.changeTopList { list in
      let position = list.viewport.first + row
      guard position < list.order.count else { return false }
      let isSelected = list.viewport.selected == position
      list.select(position: position)
      return isSelected && action == .doublePress
    }
    guard isOpened == true, let open = Commands.command("open"),
      open.state(in: model) == .available
    else { return .none }
    return open.run(&model, work)
  }

  /// By the column whose heading it is, as its number does.
  private static func sort(
    at cell: Int, _ layout: ScreenLayout, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    guard let list = model.top?.list,
      let column = ListView(
        list: list, look: model.look(symbols: .unicode, timeZone: model.timeZone)
      )
      .column(at: cell, size: layout.body.size), !column.isPicture
    else { return .none }
    return ViewUpdate.sort(&model, work) { list in
      if let old = list.sort, old.column == column {
        return Resource.Sort(column: column, isDescending: !old.isDescending)
      }
      return ViewUpdate.firstSort(column)
    }
  }

  /// Back to the pane that a step of the way stands for.
  private static func go(
    to step: HeaderPath.Step, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    let below = model.panes.dropLast()
    let found = step == .start ? 0 : below.lastIndex { step.leads(to: $0.location) }
    guard let target = found else { return .none }
    var effects: [Effect<Message>] = []
    while step != .here, model.panes.count > target + 1 {
      effects.append(NavigationUpdate.back(&model, work))
    }
    return .merge(effects)
  }
}

/// The words for it.
enum MousePhrases {
  static let isOn = Phrase(
    "The mouse selects, sorts and opens; hold Shift to select text",
    "鼠标可选择、排序与打开；按住 Shift 可选择文本")
  static let isOff = Phrase("The mouse is the terminal's again", "鼠标已交还终端")
}
