/// What calls of `monitor` are made for.
package enum MonitorPurpose: Hashable, Sendable {
  /// Nobody asked for it by a key: the board, and what is on the screen for longer.
  case background
  /// A detail was opened, or its chart shows another range.
  case opened
}

/// How many calls of `monitor` consoles of this user made today, and how many they may make.
package struct MonitorTally: Hashable, Sendable {
  /// Calls of the day.
  package let calls: Int
  /// Calls that a day may have.
  package let budget: Int

  package init(calls: Int, budget: Int) {
    self.calls = calls
    self.budget = budget
  }
}

/// Calls of `monitor` that may be made.
package struct MonitorGrant: Hashable, Sendable {
  /// How many: not more than were asked for, and maybe none.
  package let calls: Int
  /// What the day's count is with them.
  package let tally: MonitorTally

  package init(calls: Int, tally: MonitorTally) {
    self.calls = calls
    self.tally = tally
  }
}
