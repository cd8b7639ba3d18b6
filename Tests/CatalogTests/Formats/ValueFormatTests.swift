import FoundationEssentials
import TerminalUI
import Testing

@testable import Catalog

@Suite struct ValueFormatTests {
  private let english = ValueFormat(
    language: .english, symbols: .unicode, timeZone: .fixed(hours: 8))
  private let chinese = ValueFormat(
    language: .chinese, symbols: .unicode, timeZone: .fixed(hours: 8))

  @Test func groupsThousands() {
    #expect(ValueFormat.grouped(0) == "0")
    #expect(ValueFormat.grouped(999) == "999")
    #expect(ValueFormat.grouped(-12_345_678) == "-12,345,678")
    #expect(ValueFormat.grouped(.min) == "-9,223,372,036,854,775,808")
  }

  @Test func showsWhatIsNotKnownAsADash() {
    #expect(english.short(.unknown, .count) == "–")
    #expect(english.short(.integer(0), .count) == "0")
    #expect(english.time(0) == "–")
  }

  @Test(arguments: [
    (1_700_000_000_000, "2023-11-15 06:13:20"), (-1, "1970-01-01 07:59:59"),
    (1_709_136_000_000, "2024-02-29 00:00:00"), (4_102_415_999_999, "2099-12-31 23:59:59"),
  ])
  func writesTimesInTheLocalZone(_ milliseconds: Int64, _ text: String) {
    #expect(english.time(milliseconds) == text)
  }

  @Test func aTimeOfDayOfYesterdayIsADate() {
    var format = english
    let time = FieldValue.time(unixMilliseconds: 1_700_000_000_000)
    let earlier = FieldValue.roughTime(.orEarlier, unixMilliseconds: 1_700_000_000_000)
    let about = FieldValue.roughTime(.about, unixMilliseconds: 1_700_000_000_000)
    for (age, text, rough) in [
      (86_399_999, "06:13:20", "06:13"), (86_400_000, "11-15", "11-15"),
    ] as [(Int64, String, String)] {
      format.now = 1_700_000_000_000 + age
      #expect(format.short(time, .timeOfDay) == text)
      #expect(format.short(earlier, .timeOfDay) == "<" + text)
      #expect(format.short(about, .timeOfDay) == "~" + rough)
    }
    #expect(english.long(earlier, .time) == "<2023-11-15 06:13:20")
    #expect(english.long(about, .time) == "~2023-11-15 06:13")
  }

  @Test func numbersBeyondAllMeasureAreTheGreatestThereAre() {
    #expect(Int64(saturating: 1e300) == .max && Int64(saturating: -1e300) == .min)
    #expect(Int64(saturating: .infinity) == .max && Int64(saturating: .nan) == 0)
    #expect(Int64(saturating: 2.5) == 3 && Int64(saturating: -0.4) == 0)
    #expect(Int64.max.saturatingAdding(1) == .max && Int64.min.saturatingAdding(-1) == .min)
    let times = [9.3e18, -9.3e18].map { Date(timeIntervalSince1970: $0).unixMilliseconds }
    #expect(times == [8_640_000_000_000_000, -8_640_000_000_000_000])
  }

  @Test func writesEnumerationsInWords() {
    #expect(english.short(.token("RUNNING"), .token("InstanceStatus")) == "running")
    #expect(chinese.short(.token("RUNNING"), .token("InstanceStatus")) == "运行中")
    #expect(english.long(.token("RUNNING"), .token("InstanceStatus")) == "running (RUNNING)")
    #expect(english.short(.token("BRAND_NEW"), .token("InstanceStatus")) == "BRAND_NEW")
  }

  @Test func masksSecretsWhateverTheirLength() {
    #expect(english.short(.secret("a"), .secret) == english.short(.secret("abcdefghijk"), .secret))
    #expect(!english.long(.secret("hunter2"), .secret).contains("hunter2"))
  }

  @Test func addsUnits() {
    #expect(english.long(.integer(72), .hours) == "72 hours (3 days)")
    #expect(english.long(.integer(1000), .perSecond) == "1,000 per second")
    #expect(english.short(.integer(1536), .bytes) == "1.5 KiB")
    #expect(english.long(.number(0.5), .ratio) == "0.5")
    #expect(english.short(.number(-0.25), .ratio) == "-0.25")
  }
}

/// One name on the wire has two meanings in the document.
struct FieldTitlesTests {
  @Test func aTimeOfAnUpdateIsNamedForWhatItIs() {
    let name = "LastUpdateTime"
    #expect(Resources.resource(.topics).title(ofField: name) == Phrase("Last written", "最后写入"))
    for id in [ResourceID.subscribers, .subscriptions] {
      #expect(
        Resources.resource(id).title(ofField: name) == Phrase("Last consumed", "最后消费"))
      #expect(Resources.resource(id).title(ofField: "Topic") == FieldTitles.phrase("Topic"))
    }
  }
}
