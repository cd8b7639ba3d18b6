/// How long something takes, in both languages.
extension ValueFormat {
  /// `45s`, `12m05s`, `3h20m`, `4d`, in Chinese `45秒`, `12分05秒`, `3小时20分`, `4天`.
  package static func duration(of seconds: Int64) -> Phrase {
    let minutes = seconds / 60
    let (second, minute) = (padded(seconds % 60, 2), padded(minutes % 60, 2))
    let (hours, days) = (seconds / 3600, grouped(seconds / 86_400))
    return switch seconds {
    case ..<60: Phrase("\(seconds)s", "\(seconds)秒")
    case ..<3600: Phrase("\(minutes)m\(second)s", "\(minutes)分\(second)秒")
    case ..<86_400: Phrase("\(hours)h\(minute)m", "\(hours)小时\(minute)分")
    default: Phrase("\(days)d", "\(days)天")
    }
  }

  /// The same without the seconds of what is over a minute.
  package static func shortDuration(of seconds: Int64) -> Phrase {
    (60..<3600).contains(seconds)
      ? Phrase("\(seconds / 60)m", "\(seconds / 60)分") : duration(of: seconds)
  }
}
