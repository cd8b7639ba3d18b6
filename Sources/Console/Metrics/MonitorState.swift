import ModelViewUpdate
import Watching

/// What is known of `monitor` in this session.
struct MonitorState: Sendable {
  /// After so long without a key nothing is asked in the background, in milliseconds.
  static let idleMilliseconds: Int64 = 900_000

  /// Whether it may be asked at all.
  var isOn = false
  /// The day's count, as it was told last.
  var tally: MonitorTally?
  /// When the user did something last.
  private var touchedAt: Moment?
  private var places: [String: MonitorPlace] = [:]

  /// What is known of a region.
  subscript(region: String) -> MonitorPlace {
    get { places[region] ?? MonitorPlace() }
    set { places[region] = newValue }
  }

  /// The user did something.
  mutating func touch(at moment: Moment) { touchedAt = moment }

  /// Whether somebody is there.
  func isAttended(at moment: Moment) -> Bool {
    touchedAt.map { moment.milliseconds(since: $0) < MonitorState.idleMilliseconds } ?? false
  }
}
