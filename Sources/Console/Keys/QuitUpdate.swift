import Catalog
import ModelViewUpdate
import Panes
import Watching

/// Ends the program from its first screen. What was measured for long is asked about first: it is
/// kept nowhere else.
enum QuitUpdate {
  /// From how many minutes of measuring on.
  static let worthMinutes: Int64 = 10

  /// Whether it asks now.
  static func asks(_ model: inout ConsoleModel) -> Bool {
    guard let minutes = minutesMeasured(model), minutes >= worthMinutes else { return false }
    model.overlay = .quitting(minutes: minutes)
    return true
  }

  /// Since when groups are measured here, in minutes.
  private static func minutesMeasured(_ model: ConsoleModel) -> Int64? {
    if model.session.isDemo || model.watch.history.count == 0 { return nil }
    return model.watchedSince.map { model.moment.milliseconds(since: $0) / 60_000 }
  }
}
