import ActionLiterals
import TencentCloud
import Testing

@testable import Catalog
@testable import Watching

/// When `monitor` may be asked.
@Suite struct MonitorPlaceTests {
  private func reading(_ change: (inout MetricReading) -> Void) -> MetricReading {
    var reading = MetricReading(batch: .today)
    change(&reading)
    return reading
  }

  private func mayAsk(_ place: MonitorPlace, at milliseconds: Int64) -> [Bool] {
    [.opened, .background].map { place.mayAsk(for: $0, at: milliseconds) }
  }

  @Test func aRefusalEndsItUntilItIsAskedAgain() {
    var place = MonitorPlace()
    #expect(mayAsk(place, at: 0) == [true, true])
    place.take(reading { $0.failure = .owed }, for: .opened, at: 0)
    #expect(place.end == .owed && mayAsk(place, at: 1 << 40) == [false, false])
    place.askAgain()
    #expect(place.end == nil && mayAsk(place, at: 0) == [true, true])
  }

  @Test func whatMayPassIsAskedLaterAndLater() {
    var place = MonitorPlace()
    let error = CloudError(.transport(.timedOut), action: "monitor.GetMonitorData")
    let failed = reading { $0.failure = .passing(error) }
    let pauses: [Int64] = [60_000, 120_000, 240_000, 480_000, 600_000, 600_000]
    for (pause, start) in zip(pauses, 0...) {
      let now = Int64(start) * 10_000_000
      place.take(failed, for: .background, at: now)
      #expect(mayAsk(place, at: now + pause - 1) == [false, false])
      #expect(mayAsk(place, at: now + pause) == [true, true])
    }
    #expect(place.trouble == .failed(.passing(error)))
    place.take(reading { $0.calls = [nil] }, for: .background, at: 0)
    #expect(place.trouble == nil && place.isProven)
  }

  /// That the background has no calls left holds nobody up.
  @Test func aShortBudgetHoldsUpItsOwnPurpose() {
    var place = MonitorPlace()
    place.take(reading { $0.isShort = true }, for: .background, at: 0)
    #expect(mayAsk(place, at: 0) == [true, false] && place.trouble == nil)
    #expect(mayAsk(place, at: 15_000) == [true, true])
    place.take(reading { $0.isShort = true }, for: .opened, at: 0)
    #expect(mayAsk(place, at: 0) == [false, false] && place.trouble == .spent)
  }

  @Test func refusedMetricsAreDropped() {
    var place = MonitorPlace()
    place.take(reading { $0.refused = [.groupTps] }, for: .opened, at: 0)
    #expect(place.catalog?.has(.groupTps) == false && place.catalog?.has(.groupLag) == true)
  }

  @Test(
    arguments: [
      (0, "0 s"), (38_000, "38 s"), (725_000, "12m05s"), (12_000_000, "3h20m"),
      (576_000_000, "6d16h"),
      (-5, "0 s"),
    ] as [(Double, String)])
  func howFarBehindIsADuration(milliseconds: Double, text: String) {
    #expect(MonitorPhrases.duration(milliseconds: milliseconds)[.english] == text)
  }

  /// A command is run; what is pressed is a key.
  @Test func whatAsksAgainIsSaidAsItIsDone() {
    let doctor = MonitorPhrases.problem(
      .notOpen, again: Phrase("mqdeck doctor", "运行 mqdeck doctor "))
    #expect(doctor.english == "free calls of monitor are used up (mqdeck doctor retries)")
    #expect(doctor.chinese == "monitor 免费调用额度已用完（运行 mqdeck doctor 重试）")
    #expect(MonitorPhrases.problem(.owed).chinese == "账号已欠费（再次使用 --history 重试）")
    var place = MonitorPlace()
    place.take(reading { $0.failure = .owed }, for: .opened, at: 0)
    #expect(
      MonitorPhrases.missing(place, nil, again: "^R")?.chinese == "账号已欠费（按 ^R 重试）")
  }
}
