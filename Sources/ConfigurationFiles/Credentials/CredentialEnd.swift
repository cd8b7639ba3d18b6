/// When a temporary credential ends, as the vendor's command line writes it down.
struct CredentialEnd: Equatable {
  /// In seconds since 1970 UTC.
  let unixSeconds: Double

  /// From here on a number counts milliseconds: the year is 5138 in seconds and 1973 in
  /// milliseconds.
  private static let smallestMilliseconds = 1e11

  init(unixSeconds: Double) { self.unixSeconds = unixSeconds }

  /// Reads a number, in seconds or milliseconds; nil where the text is no time.
  init?(_ text: String) {
    guard let number = Double(text), number.isFinite, number > 0 else { return nil }
    let seconds = number >= CredentialEnd.smallestMilliseconds ? number / 1000 : number
    // Later than any calendar reaches is never.
    unixSeconds = min(seconds, 1e11)
  }

  /// How long it has been over, in English: `3 days`; nil where it is not.
  func over(at now: Int64) -> String? {
    guard unixSeconds <= Double(now), let seconds = Int64(exactly: unixSeconds.rounded(.up)) else {
      return nil
    }
    let minutes = max(0, now - seconds) / 60
    return switch minutes {
    case 0: "less than a minute"
    case 1: "1 minute"
    case ..<120: "\(minutes) minutes"
    case ..<(48 * 60): "\(minutes / 60) hours"
    default: "\(minutes / (24 * 60)) days"
    }
  }
}
