import Catalog
import ModelViewUpdate
import Watching

/// What the rows of the board hang on: where it is the same, they are.
struct BoardState: Equatable {
  private let version: Int
  private let language: Language
  private let boards: [Int]
  private let alertsVersion: Int
  /// Those that hold: they end with the time.
  private let mutes: [Mute]
  /// Of what is pinned is told how old it is: with pins, its rows change with the time.
  private let moment: Moment?

  /// - Parameter boards: The panes that show it.
  init(_ model: ConsoleModel, boards: [Int], at moment: Moment) {
    version = model.watch.boardVersion
    language = model.language
    self.boards = boards
    alertsVersion = model.alerts.version
    mutes = model.mutes.filter { !$0.isOver(at: moment.unixMilliseconds) }
    self.moment = model.pins.isEmpty && !model.hasUnlistedAlerts ? nil : moment
  }
}
