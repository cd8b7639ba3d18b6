/// A value that becomes other values at set times, such as `CREATING` and then `RUNNING`.
struct Scheduled<Value: Equatable & Sendable>: Equatable, Sendable {
  private struct Change: Equatable {
    var milliseconds: Int64
    var value: Value
  }
  private var first: Value
  private var changes: [Change] = []

  /// A value that stays.
  init(_ value: Value) { first = value }

  /// A value that becomes another one, at a time in Unix milliseconds.
  init(_ value: Value, until milliseconds: Int64, then next: Value) {
    first = value
    changes = [Change(milliseconds: milliseconds, value: next)]
  }

  /// The same, which then becomes another one.
  func then(_ next: Value, at milliseconds: Int64) -> Scheduled {
    var scheduled = self
    scheduled.changes.append(Change(milliseconds: milliseconds, value: next))
    return scheduled
  }

  /// The value at a time in Unix milliseconds.
  func value(at milliseconds: Int64) -> Value {
    changes.last { $0.milliseconds <= milliseconds }?.value ?? first
  }
}
