import ActionLiterals
import ModelViewUpdate
import TencentCloud
import TerminalUI
import Testing

@testable import Catalog
@testable import Console
@testable import Panes
@testable import Watching

/// What stands above the fields of a group, with literals.
@Suite struct GroupLinesTests {
  private func moment(_ seconds: Int64) -> Moment {
    Moment(uptimeMilliseconds: seconds * 1000, unixMilliseconds: 1_795_487_400_000 + seconds * 1000)
  }

  /// The values of the lines above the chart, after samples of lag, TPS and consumers every five
  /// seconds and some seconds more.
  private func values(
    _ samples: [(Int64?, Int64?, Int64?)], later seconds: Int64 = 0, fails: Bool = false,
    language: Language = .english
  ) -> [String: (String, ThemeElement)] {
    var model = ConsoleModel(
      size: Size(columns: 100, rows: 30), session: Session(region: "r"), language: .english,
      theme: .fallback)
    let key = GroupKey(instanceID: "rmq-1", name: "g")
    for (index, sample) in samples.enumerated() {
      let measured = GroupSample(lag: sample.0, tps: sample.1, consumers: sample.2)
      model.watch.note(key, .success(measured), at: moment(Int64(index) * 5))
    }
    model.moment = moment(Int64(max(0, samples.count - 1)) * 5 + seconds)
    if fails {
      model.watch.note(key, .failure(CloudError(.cancelled, action: "A")), at: model.moment)
    }
    let detail = DetailPane(location: Location(.groups, instanceID: "rmq-1"), rowID: "g")
    let format = ValueFormat(
      language: language, symbols: .unicode, timeZone: .fixed(hours: 0))
    var found: [String: (String, ThemeElement)] = [:]
    for line in GroupLines(detail, model.context(of: detail), format: format)?.lines ?? [] {
      if case .field(let label, let value, let element, _) = line, !label.isEmpty {
        found[label] = (value, element)
      }
    }
    return found
  }

  @Test func nothingIsKnownBeforeTheFirstSample() {
    let values = values([])
    for label in ["Lag", "1,000 behind since", "Consumers", "Subscriptions"] {
      #expect(values[label]?.0 == "–", "\(label)")
    }
    #expect(values["Last hour"]?.0 == "lag –, TPS –")
    #expect(values["Topics"]?.0 == "loading")
  }

  @Test func tellsWhereALagIsGoingAndSinceWhen() {
    let growing = values([(400, 10, 2), (900, 20, 2), (1400, 30, 2)])
    #expect(growing["Lag"]?.0 == "1,400  +100/s, never drains")
    #expect(growing["1,000 behind since"]?.0 == "02:30:10, for 0s")
    #expect(growing["Last hour"]?.0 == "lag 400 to 1,400, TPS 10 to 30")
    #expect(growing["Consumers"]?.0 == "2 online  30 messages/s")
    let draining = values([(20_000, 1, 1), (19_000, 1, 1), (18_000, 1, 1)])
    #expect(draining["Lag"]?.0 == "18,000  -200/s, drains in 1m30s")
    #expect(draining["Lag"]?.1 == .danger)
    #expect(
      draining["1,000 behind since"]?.0 == "02:30:00 or earlier, at least 10s (no earlier data)"
    )
    let few = values([(5, 0, 0), (6, 0, 0)])
    #expect(few["Lag"]?.0 == "6  trend not known yet")
    #expect(few["1,000 behind since"]?.0 == "not behind")
    #expect(few["Consumers"]?.0 == "no consumer online  0 messages/s")
    #expect(few["Consumers"]?.1 == .danger)
  }

  /// The label goes on in what stands behind it.
  @Test func inChineseWhatIsNotBehindHasNoBeginning() {
    let well = values([(5, 1, 1), (6, 1, 1)], language: .chinese)
    #expect(well["堆积达 1,000"]?.0 == "未堆积")
    let growing = values([(400, 10, 2), (900, 20, 2), (1400, 30, 2)], language: .chinese)
    #expect(growing["堆积达 1,000 始于"]?.0.hasPrefix("02:30:10，") == true)
    #expect(growing["堆积"]?.0 == "1,400  每秒 +100，持续增长")
  }

  @Test func anOldValueIsShownAsOne() {
    let fresh = values([(5, 1, 1)], later: 10)
    #expect(fresh["Consumers"]?.1 == .text)
    let old = values([(5, 1, 1)], later: 11)
    #expect(old["Consumers"]?.0 == "1 online  1 message/s (last seen 02:30:00)")
    #expect(old["Consumers"]?.1 == .stale && old["Lag"]?.1 == .stale)
  }

  @Test func aFailureMakesWhatWasSeenOldAtOnce() {
    let failed = values([(5, 1, 1)], later: 5, fails: true)
    #expect(failed["Consumers"]?.0 == "1 online  1 message/s (last seen 02:30:00)")
    #expect(failed["Lag"]?.1 == .stale)
  }

  @Test func whatTheServiceLeavesOutIsNotZero() {
    let values = values([(nil, 7, nil)])
    #expect(values["Lag"]?.0 == "–" && values["Consumers"]?.0 == "–")
    #expect(values["1,000 behind since"]?.0 == "–")
    #expect(values["Last hour"]?.0 == "lag –, TPS 7 to 7")
  }

  @Test func otherDetailsHaveNone() {
    let model = ConsoleModel(
      size: Size(columns: 80, rows: 24), session: Session(region: "r"), language: .english,
      theme: .fallback)
    let format = ValueFormat(
      language: .english, symbols: .unicode, timeZone: .fixed(hours: 0))
    let topic = DetailPane(location: Location(.topics, instanceID: "rmq-1"), rowID: "g")
    #expect(GroupLines(topic, model.context(of: topic), format: format) == nil)
  }
}
