import TencentCloud

/// Counts requests by action and second, as the service limits them.
struct RequestRates: Sendable {
  private var second: Int64 = 0
  private var counts: [ActionID: Int] = [:]

  /// Counts a request; false where it is one too many.
  mutating func admit(_ action: ActionID, limit: Int, now: Int64) -> Bool {
    if now / 1000 != second {
      second = now / 1000
      counts = [:]
    }
    counts[action, default: 0] += 1
    return counts[action, default: 0] <= limit
  }
}
