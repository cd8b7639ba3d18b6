/// How far back a chart looks.
package enum HistorySpan: Equatable, Sendable {
  /// An hour, with every sample.
  case hour
  /// A day, thinned.
  case day

  /// Its length in milliseconds.
  package var milliseconds: Int64 {
    switch self {
    case .hour: 3_600_000
    case .day: 86_400_000
    }
  }

  /// The other one.
  package var other: HistorySpan { self == .hour ? .day : .hour }
}
