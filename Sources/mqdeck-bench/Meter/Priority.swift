import Glibc

/// The meter must read what comes when it comes, also on a busy machine.
enum Priority {
  /// SCHED_RESET_ON_FORK, which Swift does not import: the measured programs have no part in it.
  private static let resetOnFork: Int32 = 0x4000_0000

  /// Takes real-time priority where that is allowed.
  /// - Returns: Whether it was.
  @discardableResult
  static func raise() -> Bool {
    var parameters = sched_param()
    parameters.sched_priority = 10
    return sched_setscheduler(0, SCHED_FIFO | resetOnFork, &parameters) == 0
  }
}
