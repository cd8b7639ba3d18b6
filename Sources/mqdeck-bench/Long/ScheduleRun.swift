import ModelViewUpdate
import Watching

/// An hour of made-up time of the scheduler alone: 2,000 groups, some of them on the screen, each
/// call answered after 300 ms.
struct ScheduleRun {
  private static let list = PollTarget.groups("rmq-1")
  private static let endMilliseconds: Int64 = 3_600_000
  /// Ages are looked at from here on, when everything has had its first turn.
  private static let warmMilliseconds: Int64 = 130_000

  private let groups = (0..<2000).map { PollTarget.group(instanceID: "rmq-1", name: "\($0)") }
  private let shown: [PollTarget]
  private var poller = Poller(budgetPerSecond: 20, refreshMilliseconds: 5000)
  /// What was asked, in the order in which it is answered.
  private var landing: [(at: Int64, target: PollTarget)] = []
  private var seenAt: [PollTarget: Int64] = [:]
  private var oldest: Int64 = 0
  private var oldestShown: Int64 = 0
  private var takenCount = 0
  private var lookCount = 0

  private init(rows: Int) {
    shown = Array(groups[700..<700 + rows])
    poller.watch([.instances, .mqttInstances, Self.list], urgency: .structural)
    poller.watch(groups, urgency: .rest)
    poller.show(shown)
  }

  /// With the rows of three sizes of terminals.
  static func run() -> [String] {
    [19, 26, 36].map { rows in
      var hour = ScheduleRun(rows: rows)
      let start = Stopwatch.milliseconds
      for now in stride(from: Int64(100), through: endMilliseconds, by: 100) {
        hour.step(at: now)
      }
      return hour.line(milliseconds: Stopwatch.milliseconds - start)
    }
  }

  private mutating func step(at now: Int64) {
    let moment = Moment(uptimeMilliseconds: now, unixMilliseconds: now)
    while let first = landing.first, first.at <= now {
      poller.answered(first.target, calls: first.target == Self.list ? 20 : 1, at: moment)
      seenAt[first.target] = now
      landing.removeFirst()
    }
    if now > Self.warmMilliseconds { measure(at: now) }
    guard let wait = poller.millisecondsToNextLook(at: moment), wait <= 0 else { return }
    lookCount += 1
    let taken = poller.takeDue(at: moment)
    takenCount += taken.count
    landing += taken.map { (now + 300, $0) }
  }

  private mutating func measure(at now: Int64) {
    func age(_ targets: [PollTarget]) -> Int64 {
      targets.map { now - seenAt[$0, default: 0] }.max() ?? 0
    }
    if now % 1000 == 0 { oldestShown = max(oldestShown, age(shown)) }
    if now % 10_000 == 0 { oldest = max(oldest, age(groups)) }
  }

  private func line(milliseconds: Double) -> String {
    let end = Moment(
      uptimeMilliseconds: Self.endMilliseconds, unixMilliseconds: Self.endMilliseconds)
    func age(_ share: Double) -> String {
      Figures.text(Double(poller.visibleAgeMilliseconds(share: share, at: end) ?? 0) / 1000)
    }
    let seconds = Double(Self.endMilliseconds) / 1000
    return "schedule: an hour of made-up time, 2,000 groups, \(shown.count) on the screen, "
      + "budget 20: \(Figures.text(Double(takenCount) / seconds)) takes a second, age of visible "
      + "rows p50 \(age(0.5)) s, p99 \(age(0.99)) s, oldest "
      + "\(Figures.text(Double(oldestShown) / 1000)) s, oldest group \(oldest / 1000) s; "
      + "\(lookCount) looks and 36,000 questions when the next is due in "
      + "\(Figures.text(milliseconds)) ms"
  }
}
