import Testing

@testable import Catalog
@testable import Watching

/// What is muted, and until when, with literals.
@Suite struct MuteTests {
  private func finding(
    _ kind: Finding.Kind, _ severity: Finding.Severity = .warning, lag: Double = 5000,
    group: String = "a"
  ) -> Finding {
    Finding(
      kind: kind, severity: severity, instanceID: "rmq-1", subject: group,
      detail: Phrase(name: ""), weight: lag, location: Location(.groups), rowID: group)
  }

  private func mute(_ end: Mute.End, of kind: Finding.Kind = .lag) -> Mute {
    Mute(finding(kind), until: end, note: "known", author: "li@host", at: 1000)
  }

  @Test func untilATimeHowMuchWorseItGets() {
    let mute = mute(.time(unixMilliseconds: 9000))
    #expect(mute.verdict(on: finding(.lag), at: 8999) == .muted)
    #expect(mute.verdict(on: finding(.lag, .critical, lag: 9e9), at: 8999) == .muted)
    #expect(mute.verdict(on: finding(.lag), at: 9000) == .ended)
    #expect(mute.isOver(at: 9000) && !mute.isOver(at: 8999))
  }

  @Test func untilItGetsWorse() {
    let mute = mute(.worse)
    #expect(mute.verdict(on: finding(.lag, lag: 10_000), at: 0) == .muted)
    #expect(mute.verdict(on: finding(.lag, lag: 10_001), at: 0) == .ended)
    #expect(mute.verdict(on: finding(.lag, .critical), at: 0) == .ended)
    #expect(mute.verdict(on: finding(.lag, .notice, lag: 10), at: 0) == .muted)
  }

  @Test func forGoodEndsWhenItIsSomethingElseOrTenTimesAsMuch() {
    let mute = mute(.never)
    #expect(mute.verdict(on: finding(.lag, .critical, lag: 50_000), at: 0) == .muted)
    #expect(mute.verdict(on: finding(.lag, lag: 50_001), at: 0) == .ended)
    #expect(mute.verdict(on: finding(.noConsumer), at: 0) == .ended)
    #expect(self.mute(.never, of: .noConsumer).verdict(on: finding(.lag), at: 0) == .ended)
  }

  /// That somebody consumes again is no reason to be heard, that nobody does is.
  @Test func whatIsWorseOfTheSameGroupIsHeard() {
    #expect(mute(.worse, of: .noConsumer).verdict(on: finding(.lag), at: 0) == .muted)
    #expect(mute(.worse, of: .lag).verdict(on: finding(.noConsumer), at: 0) == .ended)
    #expect(mute(.worse).verdict(on: finding(.lag, group: "b"), at: 0) == .another)
    #expect(mute(.worse).verdict(on: finding(.subscriptions), at: 0) == .another)
  }

  @Test func whatWaitedHardlyAtAllHasToWaitWorthALook() {
    let mute = Mute(finding(.noConsumer, lag: 3), until: .never, note: "", author: "", at: 0)
    #expect(mute.verdict(on: finding(.noConsumer, lag: 900), at: 0) == .muted)
    #expect(mute.verdict(on: finding(.noConsumer, lag: 1000), at: 0) == .ended)
  }

  @Test func aSingleLookIsMutedAsTheBoardIs() {
    let key = GroupKey(instanceID: "rmq-1", name: "a")
    func isMuted(_ mute: Mute, _ sample: GroupSample) -> Bool {
      [mute].muting(key, sample, isGrowing: false, at: 0) != nil
    }
    let behind = GroupSample(lag: 6000, tps: 5, consumers: 2)
    let alone = GroupSample(lag: 6000, tps: 0, consumers: 0)
    #expect(isMuted(mute(.never), behind))
    #expect(!isMuted(mute(.never), GroupSample(lag: 50_001, tps: 5, consumers: 2)))
    #expect(!isMuted(mute(.never), alone))
    #expect(isMuted(mute(.never, of: .noConsumer), alone))
    #expect(isMuted(mute(.never, of: .abandoned), alone))
    #expect(!isMuted(mute(.never), GroupSample(lag: nil, tps: 5, consumers: 2)))
  }

  @Test func theListTellsWhatHoldsAndWhatHasEnded() {
    let mutes = [mute(.never), mute(.time(unixMilliseconds: 5), of: .quota)]
    #expect(mutes.muting(finding(.lag), at: 0)?.note == "known")
    #expect(mutes.muting(finding(.abandoned), at: 0) == nil)
    #expect(mutes.ended(by: [finding(.lag)], at: 0).isEmpty)
    #expect(mutes.ended(by: [finding(.lag)], at: 5) == [mutes[1]])
    #expect(mutes.ended(by: [finding(.noConsumer)], at: 0) == [mutes[0]])
  }
}
