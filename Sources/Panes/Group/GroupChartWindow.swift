import Catalog
import Watching

/// From when to when a chart shows, so that it moves to the left a step at a time and not with
/// every sample, which would send the whole picture anew.
struct GroupChartWindow: Equatable {
  /// In milliseconds of the machine's uptime.
  let start: Int64
  /// In milliseconds of the machine's uptime, up to a step after now.
  let end: Int64
  private let span: HistorySpan

  init(span: HistorySpan, now: Int64) {
    let step = span.milliseconds / 240
    end = (now + step - 1) / step * step
    start = end - span.milliseconds
    self.span = span
  }

  /// From 0 at the left to 1 at the right.
  func position(of milliseconds: Int64) -> Double {
    Double(milliseconds - start) / Double(end - start)
  }

  /// A round time of day and where it stands.
  struct Mark: Equatable {
    let position: Double
    let unixMilliseconds: Int64
  }

  /// The round local times in the window, as many as there is room for.
  func marks(
    endUnixMilliseconds: Int64, timeZone: TimeZoneRule, columns: Int
  ) -> [Mark] {
    let endSeconds = endUnixMilliseconds.flooredQuotient(1000)
    let east = Int64(timeZone.secondsEastOfUTC(endSeconds))
    let length = span.milliseconds / 1000
    // Each label takes five or six cells and wants as much air.
    let step = steps.first { length / $0 * labelColumns <= Int64(columns) } ?? length
    let first = (endSeconds + east - length + step - 1).flooredQuotient(step) * step
    return stride(from: first, through: endSeconds + east, by: Int(step)).map { local in
      Mark(
        position: 1 - Double(endSeconds + east - local) / Double(length),
        unixMilliseconds: (local - east) * 1000)
    }
  }

  /// Whether marks are days and not times of one.
  var marksDays: Bool { span.milliseconds > HistorySpan.day.milliseconds }

  private var labelColumns: Int64 { marksDays ? 12 : 10 }

  /// How far marks are from each other, in seconds.
  private var steps: [Int64] {
    switch span {
    case .quarter: [120, 180, 300]
    case .hour: [600, 900, 1800]
    case .sixHours: [1800, 3600, 7200, 10_800]
    case .day: [7200, 14_400, 21_600, 43_200]
    case .week: [86_400, 172_800]
    case .fifteenDays: [86_400, 172_800, 259_200, 432_000]
    }
  }
}
