import Catalog
import TerminalUI
import Watching

/// For how long nobody wants to hear of a finding, as it is chosen.
enum MuteChoice: CaseIterable {
  case hour
  case eightHours
  case day
  case untilWorse
  case forGood

  /// How a key moves the choice; nil where it does not.
  static func step(_ key: KeyPress) -> Int? {
    switch key {
    case KeyPress(.up), KeyPress(.tab, modifiers: .shift): -1
    case KeyPress(.down), KeyPress(.tab): 1
    default: nil
    }
  }

  /// When that ends.
  func end(at unixMilliseconds: Int64) -> Mute.End {
    hours.map { .time(unixMilliseconds: unixMilliseconds + $0 * 3_600_000) }
      ?? (self == .untilWorse ? .worse : .never)
  }

  private var hours: Int64? {
    switch self {
    case .hour: 1
    case .eightHours: 8
    case .day: 24
    case .untilWorse, .forGood: nil
    }
  }

  /// What it is called, with the time at which it ends.
  func text(_ format: ValueFormat) -> String {
    if let hours {
      let end = (format.now ?? 0) + hours * 3_600_000
      let time = String(format.time(end).prefix(16).suffix(11))
      return Phrase(
        "for \(Phrase.counted(hours, "hour", "hours")), until \(time)",
        "\(hours) 小时，至 \(time)")[format.language]
    }
    return self == .untilWorse
      ? Phrase("until it gets worse", "直到变得更严重")[format.language]
      : Phrase(
        "for good: until it is something else, or ten times as much",
        "一直：直到性质改变或达到十倍")[format.language]
  }
}
