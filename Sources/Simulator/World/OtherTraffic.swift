import TencentCloud

/// A time in which others of the same account use up what the service allows of an action.
struct OtherTraffic: Sendable {
  let action: ActionID
  /// In Unix milliseconds.
  let milliseconds: Range<Int64>
}
