/// A part of what the samples of a lag say, as a column shows it.
package enum EstimatePart: String, Equatable, Sendable {
  /// Messages a second.
  case rate = "LagRate"
  /// Seconds until nothing is left.
  case drainsIn = "LagDrainsIn"

  /// What stands for a lag that does not drain at its present rate, in seconds.
  package static let never = Int64.max
  /// What stands for a lag that stays what it is, in seconds.
  package static let steady = Int64.max - 1
  /// What stands for a lag of a group whose consumption somebody switched off, in seconds.
  package static let turnedOff = Int64.max - 2

  /// What stands for no time, in words; nil of a time.
  package static func phrase(seconds: Int64) -> Phrase? {
    switch seconds {
    case steady: Phrases.steady
    case never: Phrases.never
    case turnedOff: Phrases.turnedOff
    default: nil
    }
  }

  /// Whether a text, as filters see it, is one of those words.
  static func isWord(_ folded: String) -> Bool {
    [never, steady, turnedOff].compactMap(phrase).contains {
      $0.english == folded || $0.chinese == folded
    }
  }

  var kind: FieldKind {
    switch self {
    case .rate: .rate
    case .drainsIn: .duration
    }
  }

  /// The value; unknown until there are three samples, and while it is not clear.
  package func value(_ history: SampleHistory) -> FieldValue {
    switch self {
    case .rate:
      return history.clearEstimate.map { .number($0.messagesPerSecond) } ?? .unknown
    case .drainsIn:
      if history.latest?.group?.isSwitchedOff == true { return .integer(EstimatePart.turnedOff) }
      guard let estimate = history.clearEstimate else { return .unknown }
      guard let seconds = estimate.secondsToDrain else {
        return .integer(
          estimate.direction == .flat ? EstimatePart.steady : EstimatePart.never)
      }
      return .integer(EstimatePart.rounded(Int64(min(seconds, 1e15).rounded(.up))))
    }
  }

  /// To five seconds, from ten minutes on to whole minutes: it is an estimate.
  private static func rounded(_ seconds: Int64) -> Int64 {
    let step: Int64 = seconds < 600 ? 5 : 60
    return (seconds + step - 1) / step * step
  }
}
