import ModelViewUpdate
import TRocket
import TencentCloud
import TerminalUI
import Testing

@testable import Catalog
@testable import Console
@testable import Panes
@testable import Watching

/// What comes and goes under ever new names leaves nothing behind.
@Suite struct KeptTests {
  private func moment(_ seconds: Int64) -> Moment {
    Moment(uptimeMilliseconds: seconds * 1000, unixMilliseconds: 1_795_487_400_000 + seconds * 1000)
  }

  private func list(_ ids: [String], isMQTT: Bool = false) -> Result<Polled, CloudError> {
    .success(
      Polled(
        facts: .instances(
          ids.map {
            InstanceFacts(
              id: $0, name: "name of \($0)", isMQTT: isMQTT, status: "RUNNING", quotas: [],
              expiry: .never)
          }), milliseconds: 7))
  }

  private func watch(_ ids: [String]) -> Watch {
    var watch = Watch(budgetPerSecond: 10, refreshMilliseconds: 5000)
    watch.take(.instances, list(ids), at: moment(0), jitter: 0)
    return watch
  }

  private func take(_ target: PollTarget, _ facts: PollFacts, _ watch: inout Watch, at: Int64) {
    watch.take(
      target, .success(Polled(facts: facts, milliseconds: 7)), at: moment(at), jitter: 0)
  }

  @Test func whatAnInstanceSaysAfterItsEndIsDropped() {
    var watch = watch(["rmq-1", "rmq-2"])
    watch.take(.instances, list(["rmq-2"]), at: moment(5), jitter: 0)
    let endpoint = EndpointFacts(isPublic: true, status: "OPEN", isOpenToAll: false)
    take(.groups("rmq-1"), .groups(["a", "b"], calls: 1), &watch, at: 6)
    take(.instance("rmq-1"), .endpoints([endpoint]), &watch, at: 6)
    take(
      .group(instanceID: "rmq-1", name: "a"), .group(GroupSample(lag: 1, tps: 1, consumers: 1)),
      &watch, at: 6)
    #expect(watch.groups.isEmpty && watch.endpoints.isEmpty && watch.history.count == 0)
    #expect(!watch.poller.targets.contains { $0.instanceID == "rmq-1" })
    // What is there is learnt all the same, although the MQTT instances were never listed.
    take(.groups("rmq-2"), .groups(["c"], calls: 1), &watch, at: 7)
    #expect(watch.groups.count == 1)
  }

  @Test func whyAskingFailedIsForgottenWithWhatWasAsked() {
    var watch = watch(["rmq-1"])
    for number in 0..<50 {
      let row = PollTarget.row(Location(.topics, instanceID: "rmq-1"), "topic-\(number)")
      let now = Int64(number) * 10
      watch.poller.show([row])
      _ = watch.poller.takeDue(at: moment(now))
      watch.take(
        row, .failure(CloudError(.transport(.timedOut), action: row.action)), at: moment(now + 1),
        jitter: 0)
      watch.take(.instances, list(["rmq-1"]), at: moment(now + 2), jitter: 0)
    }
    #expect(watch.failures.count <= 2)
    #expect(watch.poller.entries.count < 10)
  }

  @Test func namesOfInstancesThatAreGoneAreForgotten() {
    var model = ConsoleModel(
      size: Size(columns: 80, rows: 24), session: Session(region: "ap-guangzhou"),
      language: .english, theme: .fallback)
    _ = model.push(.list(ListPane(location: Location(.topics, instanceID: "rmq-3"))))
    for number in 0..<2000 {
      model.watch.take(.instances, list(["rmq-\(number)"]), at: moment(Int64(number)), jitter: 0)
      model.rememberNames()
    }
    #expect(model.instanceNames.count <= ConsoleModel.spareNames + 3)
    #expect(model.instanceNames["rmq-1999"] == "name of rmq-1999")
    #expect(model.instanceNames["rmq-3"] == "name of rmq-3", "its topics are on a pane")
  }

  @Test(arguments: [(5, SampleHistory.limit), (60, LagEstimate.mostSamples)] as [(Int64, Int)])
  func whatIsAskedSeldomIsKeptForFewSamples(seconds: Int64, count: Int) {
    var watch = watch(["rmq-1"])
    take(.groups("rmq-1"), .groups(["a"], calls: 1), &watch, at: 0)
    for number in 1...40 {
      take(
        .group(instanceID: "rmq-1", name: "a"),
        .group(GroupSample(lag: Int64(number), tps: 1, consumers: 1)), &watch,
        at: Int64(number) * seconds)
    }
    let samples = watch.groups[GroupKey(instanceID: "rmq-1", name: "a")]?.samples ?? []
    #expect(samples.count == count)
    #expect(samples.last?.group?.lag == 40)
  }

  /// Others make topics, groups and instances all the time and take them away again, while somebody
  /// goes from one to the other: after an hour as much is kept as after half of it.
  @Test func churnLeavesNothingBehind() async throws {
    let driver = ConsoleDriver(alertRules: AlertRule.standard)
    await driver.start(at: .board)
    var kept: [[KeptCount]] = []
    for round in 0..<12 {
      let bought = try await driver.client.call(
        CreateInstance(instanceType: .basic, name: "round-\(round)", skuCode: .basic2k))
      let instance = try #require(bought.instanceID)
      await driver.play("+2m")
      let name = "group-\(round)"
      _ = try await driver.client.call(
        CreateConsumerGroup(
          instanceID: instance, maxRetryTimes: 1, consumeEnable: true,
          consumeMessageOrderly: false, consumerGroup: name))
      await driver.play(": text:instances enter +1m G enter d esc esc : text:board enter +1m")
      _ = try await driver.client.call(
        DeleteConsumerGroup(instanceID: instance, consumerGroup: name))
      _ = try await driver.client.call(DeleteInstance(instanceID: instance))
      await driver.play("+1m")
      kept.append(driver.runtime.model.keptCounts)
    }
    // These have bounds of their own; what fires goes by what happens in the world meanwhile.
    let free: Set = [
      "samples", "history kB", "events", "client changes", "instance names", "alerts",
    ]
    for (middle, end) in zip(kept[5], kept[11]) where !free.contains(end.name) {
      #expect(end.count <= middle.count + 2, "\(end.name): \(middle.count), then \(end.count)")
    }
  }

  @Test func unusedMemoryIsGivenBackNowAndThen() {
    let driver = ConsoleDriver()
    var environment = driver.environment
    environment.giveMemoryBack = {}
    let program = ConsoleProgram(environment: environment)
    var model = driver.runtime.model
    let given = (0..<61).filter { minute in
      program.update(&model, .timeCame(.poll), at: moment(minute * 60)).labels.contains("memory")
    }
    #expect(given == [10, 20, 30, 40, 50, 60])
  }

  /// The answers of a long list, each of them read and let go, are most of what it took.
  @Test(arguments: [(2000, true, true), (2000, false, false), (1999, true, false)])
  func memoryIsGivenBackOnceALongListIsRead(
    rows: Int, isComplete: Bool, isGiven: Bool
  ) {
    let driver = ConsoleDriver()
    var environment = driver.environment
    environment.giveMemoryBack = {}
    var list = ListPane(location: Location(.topics, instanceID: "rmq-3"))
    list.replaceRows((0..<rows).map { Row(id: "\($0)", values: []) })
    list.isComplete = isComplete
    let work = Work(environment: environment, moment: moment(0))
    let effect = TimerUpdate.giveMemoryBack(after: list, work)
    #expect(effect.labels.contains("memory") == isGiven)
  }
}
