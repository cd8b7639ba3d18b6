import CProcess
import Glibc

/// What takes an hour or a half, run now and then.
struct LongCommand {
  static let names = ["hour", "soak", "poll", "simulated-hour", "schedule"]

  let options: Options
  let mqdeck: String

  func run() throws {
    let programs = Programs(mqdeck: mqdeck, symbols: nil, reference: nil)
    for name in LongCommand.names where options.chosen.isEmpty || options.chosen.contains(name) {
      for line in try run(name, programs) { print(line) }
      fflush(nil)
    }
  }

  private func run(_ name: String, _ programs: Programs) throws -> [String] {
    switch name {
    case "hour": return try LiveMeasurements.hour(programs).map(GoalTable.line)
    case "poll": return try PollRun.minutes(programs)
    case "simulated-hour": return try PollRun.simulatedHour(programs)
    case "schedule": return ScheduleRun.run()
    default:
      mqdeck_share_heap()
      try LongRun(hours: options.hours, budget: options.budget).run()
      return []
    }
  }
}
