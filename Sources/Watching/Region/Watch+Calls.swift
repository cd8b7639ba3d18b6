import Catalog
package import ModelViewUpdate
package import TencentCloud

/// The calls that were made, whoever asked for them: they count, and say what is asked when.
extension Watch {
  /// A list came to its end: where it failed, a call more.
  package mutating func note(
    _ target: PollTarget, _ failure: CloudError?, calls: Int, at moment: Moment
  ) {
    if let failure { count(failure.action, failure, milliseconds: nil) }
    noteEnd(of: target, failure, calls: calls, at: moment)
  }

  /// What was asked for a list or a detail came to its end; its calls were counted.
  package mutating func noteEnd(
    of target: PollTarget, _ failure: CloudError?, calls: Int, at moment: Moment
  ) {
    if let failure {
      fail(target, failure, at: moment, jitter: 1)
    } else {
      poller.answered(target, calls: calls, at: moment)
    }
  }

  /// A call for a list or a detail ended: it counts.
  /// - Parameters:
  ///   - action: What was called, where a target takes several actions.
  ///   - failure: Why it failed, where it did.
  ///   - milliseconds: How long it took; nil where that was not measured.
  package mutating func noteCall(
    of target: PollTarget, _ action: ActionID? = nil, _ failure: CloudError? = nil,
    milliseconds: Int?, at moment: Moment
  ) {
    poller.noteCall(of: target, at: moment)
    count(action ?? target.action, failure, milliseconds: milliseconds)
  }

  /// A call that the poller did not ask for ended; it was taken from the budget before.
  package mutating func noteCall(_ action: ActionID, _ failure: CloudError?, at moment: Moment) {
    count(action, failure, milliseconds: nil)
    guard let failure, Watch.isThrottling(failure) else { return }
    poller.throttled(
      action, limitPerSecond: PollTarget.requestsPerSecond(of: action),
      startedAt: moment.uptimeMilliseconds, at: moment, jitter: 1)
  }

  mutating func count(_ action: ActionID, _ failure: CloudError?, milliseconds: Int?) {
    let action = action.spoken(in: mqttDialect)
    if let failure {
      counts[action, default: PollCounts()].failed(failure)
    } else {
      counts[action, default: PollCounts()].succeeded(milliseconds: milliseconds)
    }
  }

  /// Calls that were not known of when the target was taken count as well.
  mutating func settle(_ target: PollTarget, calls: Int, at moment: Moment) {
    poller.spend(max(0, calls - poller.prepaidCalls(of: target)), at: moment)
    poller.answered(target, calls: calls, at: moment)
  }

  mutating func fail(
    _ target: PollTarget, _ error: CloudError, at moment: Moment, jitter: Double
  ) {
    // That a thing is not there is an answer about it: it is asked again no later than others.
    if error.code?.hasPrefix("ResourceNotFound") == true {
      return poller.answered(target, at: moment)
    }
    poller.failed(target, isThrottled: Watch.isThrottling(error), at: moment, jitter: jitter)
  }

  private static func isThrottling(_ error: CloudError) -> Bool {
    error.code?.hasPrefix("RequestLimitExceeded") == true
  }
}
