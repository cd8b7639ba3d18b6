import Panes
import TerminalUI

/// The last line: what can be done here, with its keys, as much as fits.
struct FooterView {
  let look: Look

  func draw(_ model: ConsoleModel, on canvas: Canvas) {
    canvas.fill(canvas.bounds, style: look[.footer])
    var column = 1
    for hint in fitting(hints(model), columns: canvas.size.columns - 1) {
      column += canvas.write(
        hint.key, at: Point(column: column, row: 0), style: look.on(.footer, .key))
      column += 1
      column += canvas.write(
        hint.title, at: Point(column: column, row: 0), style: look.on(.footer, .keyLabel))
      column += 2
    }
  }

  /// Where the commands stand in a line so wide.
  func placed(
    _ model: ConsoleModel, columns: Int
  ) -> [(columns: Range<Int>, command: Command)] {
    var column = 1
    return fitting(hints(model), columns: columns - 1).compactMap { hint in
      defer { column += hint.width }
      return Commands.command(hint.commandID).map { (column..<column + hint.width - 2, $0) }
    }
  }

  /// As many hints as there is room for. The ways to all the others, palette and help, are kept.
  private func fitting(_ hints: [Hint], columns: Int) -> [Hint] {
    var left = columns - hints.filter(\.isKept).reduce(0) { $0 + $1.width }
    var isFull = false
    return hints.filter { hint in
      if hint.isKept { return true }
      left -= hint.width
      // The gap behind the last one needs no room, but in the last line many terminals cannot show
      // what is wide in the last two cells before the corner.
      isFull = isFull || left < 0
      return !isFull
    }
  }

  private struct Hint {
    var key: String
    let title: String
    /// The first of those that it stands for, by its name: a command is many closures, and a footer is
    /// drawn with every frame.
    let commandID: String
    var isKept = false

    /// With the gap behind it.
    var width: Int { TextWidth.columns(of: key) + TextWidth.columns(of: title) + 3 }
  }

  /// Whether there is always room for it: the ways to all the others, and where one does something the
  /// key that does it and the way out.
  private static func isKept(_ command: Command, at place: Place) -> Bool {
    if ["palette", "help", "confirm", "review", "submit"].contains(command.id) { return true }
    return Places.reviews.contains(place) && command.leaves
  }

  private func hints(_ model: ConsoleModel) -> [Hint] {
    let place = model.place
    let told = Commands.told(at: place).filter { $0.state(in: model, at: place) == .available }
    // Where one does something the way out stands last; where one looks around it is one of many.
    let commands =
      Places.main.contains(place)
      ? told : told.filter { !$0.leaves } + told.filter(\.leaves)
    return commands.reduce(into: []) { hints, command in
      guard let title = command.footer(in: model).map({ look[$0] }),
        let key = command.key(at: place, in: model.keyMap)?.label
      else { return }
      // What does the same for the other side stands with it.
      if let last = hints.last, last.title == title {
        hints[hints.count - 1].key += " \(key)"
      } else {
        hints.append(
          Hint(
            key: key, title: title, commandID: command.id,
            isKept: FooterView.isKept(command, at: place)))
      }
    }
  }
}
