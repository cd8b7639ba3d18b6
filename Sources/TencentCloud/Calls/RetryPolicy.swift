/// When a call is tried again by itself, and after how long.
struct RetryPolicy: Equatable, Sendable {
  /// How often a call is tried again at most.
  var limit: Int
  /// The longest first pause, in seconds; each further one may be twice as long.
  var firstPauseSeconds = 0.4
  /// No pause is longer, in seconds.
  var longestPauseSeconds = 5.0

  /// The pause before a try, or nil if there must be none.
  ///
  /// Only what changes nothing is tried again: of a change nobody knows whether it was made. A
  /// random half of each pause keeps many clients from coming back at once.
  /// - Parameters:
  ///   - tries: How often it was tried again already.
  ///   - random: From 0 up to but not including 1.
  func pauseSeconds(
    after error: CloudError, mutates: Bool, tries: Int, random: Double
  ) -> Double? {
    guard !mutates, tries < limit, isPassing(error) else { return nil }
    var longest = firstPauseSeconds
    for _ in 0..<tries { longest = min(longestPauseSeconds, longest * 2) }
    return longest * (0.5 + 0.5 * random)
  }

  /// Whether the same call may well succeed a moment later.
  private func isPassing(_ error: CloudError) -> Bool {
    switch error.kind {
    case .transport(let error): error.isNetworkFailure
    case .service(let code, _):
      code.isCode("RequestLimitExceeded") || code.isCode("InternalError")
        || code.isCode("ServiceUnavailable")
    case .httpStatus(let status): [502, 503, 504].contains(status)
    case .redirected, .malformed, .unwritable, .readOnly, .closed, .forbidden, .undecided,
      .unconfirmed, .noCredential, .requestTooLarge, .cancelled:
      false
    }
  }
}
