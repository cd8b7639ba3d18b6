import ActionLiterals
import TerminalUI
import TRocket
import TencentCloud
import Testing

@testable import Catalog
@testable import Panes

/// Times that the service writes as text, without their zone.
struct ServiceTimeTests {
  @Test(
    arguments: [
      ("2026-03-09 10:00:00", 1_773_021_600_000), ("2026-03-09 00:00:00", 1_772_985_600_000),
      ("2026-03-09 10:00:00,123", 1_773_021_600_123),
      ("2026-03-09T10:00:00.007", 1_773_021_600_007),
      ("1970-01-01 08:00:00", 0),
    ] as [(String, Int64)])
  func isReadAtEightHoursEast(text: String, milliseconds: Int64) {
    #expect(ServiceTime.unixMilliseconds(text) == milliseconds)
  }

  @Test(arguments: [
    "", "yesterday", "2026-03-09", "2026-02-30 10:00:00", "2026-03-09 24:00:00",
    "2026-03-09 10:00:00Z", "2026-03-09T10:00:00+08:00", "٢٠٢٦-03-09 10:00:00", "1773021600",
  ])
  func whatIsNoneStaysAsItCame(text: String) {
    #expect(ServiceTime.unixMilliseconds(text) == nil)
    #expect(FieldKinds.value(.string(text), .time) == .text(text))
  }

  @Test func inADetailItStandsInTheZoneOfEveryOtherTime() {
    let format = ValueFormat(language: .english, symbols: .unicode, timeZone: .fixed(hours: 0))
    let fields = APICatalog.trocket2024.action(named: "DescribeMQTTMessage")?.response ?? []
    let lines = AnswerLines(
      language: .english, format: format, catalog: APICatalog.trocket
    ).lines(
      .object([
        "ProduceTime": .string("2026-03-09 10:00:00"),
        "StoreTime": .string("2026-03-09 10:00:01"), "Later": .string("soon"),
      ]), fields)
    let values = lines.compactMap { line -> String? in
      if case .field(_, let value, _, _) = line { value } else { nil }
    }
    #expect(values.contains("2026-03-09 02:00:00"))
    #expect(values.contains("2026-03-09 02:00:01"), "also under a name that the data has not")
  }

  @Test(arguments: [(0, "UTC"), (8 * 60, "UTC+8"), (-210, "UTC-3:30"), (345, "UTC+5:45")])
  func aZoneIsCalledByItsDistance(minutes: Int, name: String) {
    let zone = TimeZoneRule { _ in minutes * 60 }
    #expect(zone.name(atUnixSeconds: 0) == name)
  }
}
