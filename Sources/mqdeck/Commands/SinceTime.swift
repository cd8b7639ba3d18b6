import Changing
import TerminalUI

/// A time that `--since` names: itself, or how long ago it is.
enum SinceTime {
  private static let units: [Character: Int64] = [
    "s": 1000, "m": 60_000, "h": 3_600_000, "d": 86_400_000,
  ]

  /// In milliseconds since 1970 UTC.
  static func unixMilliseconds(_ text: String, now: Int64) throws -> Int64 {
    if let time = JournalTime.unixMilliseconds(text) { return time }
    if let unit = text.last.flatMap({ units[$0] }), let count = Int64(text.dropLast()),
      (0...1_000_000).contains(count)
    {
      return now - count * unit
    }
    let shown = TextWidth.visible(text)
    throw CommandFailure(
      .wrongUsage,
      "--since: “\(shown)” is neither a time (2026-03-01T02:03:04Z, UTC) nor an age (30m, 12h, 7d)",
      "--since：“\(shown)”既不是时间（2026-03-01T02:03:04Z，UTC），也不是时长（30m、12h、7d）")
  }
}
