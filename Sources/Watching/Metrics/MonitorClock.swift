import Catalog
import TencentCloud

/// The time of the service: eight hours east of UTC, whatever the screen's zone is. Text without a
/// zone would be taken for it, and what ends in `Z` is not documented: the offset always stands there.
package enum MonitorClock {
  static let eastSeconds: Int64 = 28_800
  private static let daySeconds: Int64 = 86_400

  /// As `2026-11-28T20:00:00+08:00`.
  package static func text(_ unixSeconds: Int64) -> String {
    let local = unixSeconds + eastSeconds
    let second = local - local.flooredQuotient(daySeconds) * daySeconds
    let digits = { (number: Int64) in number < 10 ? "0\(number)" : "\(number)" }
    return CivilDate(daysSince1970: Int(local.flooredQuotient(daySeconds))).text
      + "T\(digits(second / 3600)):\(digits(second / 60 % 60)):\(digits(second % 60))+08:00"
  }

  /// The day, counted from 1970-01-01: all consoles of an account count by the same, wherever they
  /// stand.
  package static func day(_ unixSeconds: Int64) -> Int64 {
    (unixSeconds + eastSeconds).flooredQuotient(daySeconds)
  }
}
