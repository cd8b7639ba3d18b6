/// Calls a second over everything that is asked: what is left of them.
struct PollBudget: Equatable, Sendable {
  /// How far calls of the user, and rows that come into view, may run ahead, in seconds.
  static let longestDebtSeconds = 5.0

  private var perSecond: Double
  private(set) var tokens: Double
  private var refilledAt: Int64?

  init(perSecond: Int) {
    self.perSecond = Double(perSecond)
    tokens = Double(perSecond)
  }

  /// Calls that may be made now without running ahead.
  var calls: Int { max(0, Int(tokens)) }
  /// Calls that may be made now by running ahead as far as that goes.
  var callsOnCredit: Int { max(0, Int(tokens + perSecond * PollBudget.longestDebtSeconds)) }

  /// A second's budget may be saved up, no more: after a pause there is no burst.
  /// - Parameter now: In milliseconds of the machine's uptime.
  mutating func refill(at now: Int64) {
    defer { refilledAt = now }
    guard let refilledAt else { return }
    tokens = min(perSecond, tokens + Double(now - refilledAt) / 1000 * perSecond)
  }

  /// Another rate from now on. What was saved up by a higher one is lost.
  mutating func setRate(_ perSecond: Int) {
    self.perSecond = Double(perSecond)
    tokens = min(tokens, self.perSecond)
  }

  /// Calls were made. What runs ahead too far is forgiven, so that one long search of the user does
  /// not keep everything else waiting for minutes.
  mutating func spend(_ calls: Int) {
    tokens = max(-perSecond * PollBudget.longestDebtSeconds, tokens - Double(calls))
  }
}
