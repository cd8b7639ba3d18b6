import TencentCloud

/// What the calls of an action came to.
struct PollCounts: Equatable, Sendable {
  /// How many of the latest latencies are kept.
  static let latencyLimit = 256

  /// Calls that ended.
  private(set) var calls = 0
  /// Those of them that failed.
  private(set) var failures = 0
  /// Why the last one of these did.
  private(set) var lastFailure: CloudError?
  private var latencies: [Int] = []
  private var next = 0

  /// - Parameter milliseconds: How long it took; nil where that was not measured.
  mutating func succeeded(milliseconds: Int?) {
    calls += 1
    guard let milliseconds else { return }
    if latencies.count < PollCounts.latencyLimit {
      latencies.append(milliseconds)
    } else {
      latencies[next] = milliseconds
      next = (next + 1) % PollCounts.latencyLimit
    }
  }

  mutating func failed(_ error: CloudError) {
    calls += 1
    failures += 1
    lastFailure = error
  }

  /// The latency below which that share of the kept calls stayed, in milliseconds; nil without any.
  func latencyMilliseconds(share: Double) -> Int? {
    let sorted = latencies.sorted()
    if sorted.isEmpty { return nil }
    return sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))]
  }
}
