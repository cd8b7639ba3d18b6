import ModelViewUpdate
import Panes

/// Marks of what changed go away by one timer.
enum HighlightUpdate {
  /// Waits until the first mark of the list on the screen is over.
  static func schedule(_ model: ConsoleModel) -> Effect<Message> {
    guard let milliseconds = model.top?.list?.marks.milliseconds(from: model.moment) else {
      return .none
    }
    return .after("marks", milliseconds: milliseconds, .timeCame(.marks))
  }

  /// Takes the marks away whose time is over.
  static func fire(_ model: inout ConsoleModel) -> Effect<Message> {
    let moment = model.moment
    _ = model.changeTopList { $0.marks.removeOver(at: moment) }
    return schedule(model)
  }
}
