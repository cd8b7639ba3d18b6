import ActionLiterals
import ModelViewUpdate
import TencentCloud
import Testing

@testable import Catalog
@testable import Watching

/// What the board says of how much it has looked at, with literals.
@Suite struct BoardProgressTests {
  private let moment = Moment(uptimeMilliseconds: 5000, unixMilliseconds: 1_795_487_400_000)
  private let session = Session(region: "ap-nowhere")
  private let keys = KeyLabels(["next-tab": "Tab", "refresh": "^R"])
  private let refused = CloudError(
    .service(code: "UnauthorizedOperation", message: "no"), action: "DescribeConsumerGroup")

  private func take(
    _ watch: inout Watch, _ target: PollTarget, _ result: Result<PollFacts, CloudError>
  ) {
    watch.take(
      target, result.map { Polled(facts: $0, milliseconds: 3) }, at: moment, jitter: 0)
  }

  private func watch(_ ids: [String]) -> Watch {
    var watch = Watch(budgetPerSecond: 10, refreshMilliseconds: 5000)
    let list = ids.map {
      InstanceFacts(
        id: $0, name: $0, isMQTT: false, status: "RUNNING", quotas: [], expiry: .never)
    }
    take(&watch, .instances, .success(.instances(list)))
    take(&watch, .mqttInstances, .success(.instances([])))
    return watch
  }

  private func said(_ watch: Watch) -> (status: String?, empty: String?) {
    let progress = BoardProgress(watch)
    return (
      Phrases.boardStatus(progress, at: moment)?.english,
      Phrases.emptyBoard(progress, session, keys)?.english
    )
  }

  @Test func beforeTheFirstAnswerItIsLooking() {
    let watch = Watch(budgetPerSecond: 10, refreshMilliseconds: 5000)
    #expect(!BoardProgress(watch).isWhole)
    #expect(said(watch).status == "reading instances")
    #expect(said(watch).empty == "Reading the instances in ap-nowhere.")
  }

  /// As after Ctrl-Z: nobody was there to take the answers.
  @Test func whatWasNeverAnsweredIsNotWell() throws {
    var watch = watch(["rmq-1"])
    take(&watch, .instance("rmq-1"), .success(.endpoints([])))
    take(&watch, .groups("rmq-1"), .success(.groups(["a"], calls: 1)))
    _ = watch.poller.takeDue(at: moment)
    _ = watch.poller.takeDue(at: moment.advanced(milliseconds: Poller.lostMilliseconds))
    let empty = try #require(said(watch).empty)
    #expect(empty.contains("1 did not: no response"))
  }

  @Test func aRegionWithoutInstancesSaysWhatToDo() throws {
    let watch = watch([])
    #expect(BoardProgress(watch).isWhole && said(watch).status == "nothing older than 10 s")
    #expect(try #require(said(watch).empty).contains(":create-instance"))
    let progress = BoardProgress(watch)
    let readOnly = Session(region: "ap-nowhere", isReadOnly: true)
    let empty = try #require(Phrases.emptyBoard(progress, readOnly, keys))
    #expect(!empty.english.contains("create-instance"))
    #expect(!empty.chinese.contains("create-instance"))
  }

  @Test func whatWasMeasuredIsCountedUntilAllIs() {
    var watch = watch(["rmq-1", "rmq-2"])
    #expect(said(watch).status == "reading groups and endpoints")
    take(&watch, .groups("rmq-1"), .success(.groups(["a", "b"], calls: 1)))
    take(
      &watch, .group(instanceID: "rmq-1", name: "a"),
      .success(.group(GroupSample(lag: 0, tps: nil, consumers: nil))))
    #expect(said(watch).status == "1 of 2+ groups")
    #expect(
      said(watch).empty
        == "Nothing found so far: 1 of 2+ groups measured. Tab shows the instances.")
    take(&watch, .groups("rmq-2"), .success(.groups([], calls: 1)))
    #expect(said(watch).status == "1 of 2 groups")
    take(
      &watch, .group(instanceID: "rmq-1", name: "b"),
      .success(.group(GroupSample(lag: 0, tps: nil, consumers: nil))))
    #expect(said(watch).status == "reading groups and endpoints")
    take(&watch, .instance("rmq-1"), .success(.endpoints([])))
    take(&watch, .instance("rmq-2"), .success(.endpoints([])))
    #expect(BoardProgress(watch).isWhole)
    #expect(said(watch) == ("nothing older than 10 s", nil))
  }

  @Test func whatDidNotAnswerIsNeverTakenForWell() throws {
    var watch = watch(["rmq-1"])
    take(&watch, .instance("rmq-1"), .success(.endpoints([])))
    take(&watch, .groups("rmq-1"), .success(.groups(["a", "b"], calls: 1)))
    take(
      &watch, .group(instanceID: "rmq-1", name: "a"),
      .success(.group(GroupSample(lag: 0, tps: nil, consumers: nil))))
    take(&watch, .group(instanceID: "rmq-1", name: "b"), .failure(refused))
    #expect(said(watch).status == "1 did not respond")
    let empty = try #require(said(watch).empty)
    #expect(empty.contains("1 did not") && empty.contains("UnauthorizedOperation"))
  }

  /// A service that is gone leaves the last answers standing: that all is well is not said of them.
  @Test func whatAnsweredBeforeAndDoesNotNowIsNotTakenForWellEither() throws {
    var watch = watch(["rmq-1"])
    take(&watch, .instance("rmq-1"), .success(.endpoints([])))
    take(&watch, .groups("rmq-1"), .success(.groups(["a"], calls: 1)))
    take(
      &watch, .group(instanceID: "rmq-1", name: "a"),
      .success(.group(GroupSample(lag: 0, tps: nil, consumers: nil))))
    #expect(said(watch).empty == nil && said(watch).status == "nothing older than 10 s")
    take(&watch, .group(instanceID: "rmq-1", name: "a"), .failure(refused))
    #expect(said(watch).status == "1 did not respond")
    #expect(try #require(said(watch).empty).contains("1 did not"))
  }

  @Test func askingForAllAnewKeepsToTheBudget() {
    var watch = watch((0..<30).map { "rmq-\($0)" })
    for id in 0..<30 { take(&watch, .instance("rmq-\(id)"), .success(.endpoints([]))) }
    for id in 0..<30 { take(&watch, .groups("rmq-\(id)"), .success(.groups([], calls: 1))) }
    #expect(watch.poller.takeDue(at: moment).isEmpty)
    watch.poller.expire()
    #expect(watch.poller.takeDue(at: moment).count == 10)
  }
}
