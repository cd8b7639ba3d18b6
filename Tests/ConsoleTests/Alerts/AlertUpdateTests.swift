import ActionLiterals
import ModelViewUpdate
import TencentCloud
import TerminalUI
import Testing

@testable import Catalog
@testable import Console
@testable import Panes
@testable import Watching

/// What changes of alerts ask the runtime to do, with literals.
@Suite struct AlertUpdateTests {
  private let names = (1...6).map { "group-\($0)" }

  private var program: ConsoleProgram {
    var environment = ConsoleEnvironment(
      client: { _ in preconditionFailure("no effect runs here") }, clients: .empty,
      timeZone: .fixed(hours: 0))
    environment.runAlertCommand = { _ in preconditionFailure("no effect runs here") }
    return ConsoleProgram(environment: environment)
  }

  private func moment(_ seconds: Int64) -> Moment {
    Moment(uptimeMilliseconds: seconds * 1000, unixMilliseconds: 1_795_487_400_000 + seconds * 1000)
  }

  private func poll(
    _ model: inout ConsoleModel, _ facts: [PollTarget: PollFacts], at seconds: Int64
  ) -> Effect<Message> {
    let results = facts.mapValues {
      Result<Polled, CloudError>.success(Polled(facts: $0, milliseconds: 3))
    }
    return program.update(
      &model, .polled(PollAnswer(region: "ap-x", results: results, jitter: 0)),
      at: moment(seconds))
  }

  private func samples(_ consumers: Int64) -> [PollTarget: PollFacts] {
    Dictionary(
      uniqueKeysWithValues: names.map { name in
        (
          .group(instanceID: "rmq-1", name: name),
          .group(GroupSample(lag: 9, tps: 1, consumers: consumers))
        )
      })
  }

  /// A console whose first look at one instance with six groups is over, all of them well.
  private func looked(_ channels: AlertChannels) -> ConsoleModel {
    var model = ConsoleModel(
      size: Size(columns: 80, rows: 24), session: Session(region: "ap-x"), language: .english,
      theme: .fallback, alertRules: [AlertRule(name: "dead", .noConsumer, samples: 1)],
      alertChannels: channels)
    _ = program.update(&model, .started, at: moment(0))
    let facts = InstanceFacts(
      id: "rmq-1", name: "prod", isMQTT: false, status: "RUNNING", quotas: [], expiry: .never)
    _ = poll(&model, [.instances: .instances([facts]), .mqttInstances: .instances([])], at: 1)
    _ = poll(
      &model, [.groups("rmq-1"): .groups(names, calls: 1), .instance("rmq-1"): .endpoints([])],
      at: 2)
    _ = poll(&model, samples(2), at: 3)
    return model
  }

  @Test func oneBellAndOneNotificationAndACommandEachFourAtOnce() {
    var model = looked(
      AlertChannels(ringsBell: true, notification: .osc9, command: ["page"]))
    #expect(model.alerts.hasStarted && model.events.events.isEmpty)
    let effect = poll(&model, samples(0), at: 10)
    var bells = 0
    var notifications: [DesktopNotification] = []
    for operation in effect.operations {
      switch operation {
      case .ringBell: bells += 1
      case .notify(let notification): notifications.append(notification)
      default: break
      }
    }
    #expect(bells == 1)
    #expect(
      notifications.map(\.text) == [
        "dead firing: group-1 (prod), 0 consumers, 9 behind, and 5 more changes"
      ])
    #expect(effect.labels.count { $0.hasPrefix("alert command") } == AlertCommand.mostAtOnce)
    #expect(model.alertCommands.runningCount == AlertCommand.mostAtOnce)
    #expect(model.alertCommands.waiting.map(\.change.group) == ["group-5", "group-6"])
    #expect(model.alertCommands.leftOutCount == 0)
    #expect(model.events.events.count == 6 && model.alerts.firingCount == 6)
  }

  private func end(
    _ model: inout ConsoleModel, _ change: AlertTransition, problem: Phrase? = nil
  ) -> Effect<Message> {
    program.update(&model, .alerting(.commandEnded(change, problem: problem)), at: moment(11))
  }

  @Test func eachHasItsTurnAndAFailureIsALineOfTheEvents() throws {
    var model = looked(AlertChannels(command: ["page"]))
    _ = poll(&model, samples(0), at: 10)
    let change = try #require(model.events.events.first?.content.change)
    let first = end(&model, change)
    let second = end(&model, change, problem: Phrase(name: "page: exit status 1"))
    #expect(first.labels + second.labels == ["alert command #5", "alert command #6"])
    #expect(model.notice?.text.english == "The alert command failed: page: exit status 1")
    #expect(
      model.events.events.last?.content
        == .untold(change, AlertPhrases.commandFailed(Phrase(name: "page: exit status 1"))))
    for _ in 0..<4 { _ = end(&model, change) }
    #expect(model.alertCommands.runningCount == 0)
    let effect = poll(&model, samples(1), at: 20)
    #expect(effect.labels.count { $0.hasPrefix("alert command") } == AlertCommand.mostAtOnce)
    #expect(model.alerts.firingCount == 0)
  }

  /// 18 times six changes while no command ends: 104 are run or wait, four are left out.
  @Test func whatDoesNotFitIsALineOfTheEventsAndIsCountedInTheNext() throws {
    var model = looked(AlertChannels(command: ["page"]))
    for turn in 0..<18 {
      _ = poll(&model, samples(turn % 2 == 0 ? 0 : 1), at: 10 + Int64(turn) * 10)
    }
    #expect(model.alertCommands.waiting.count == AlertCommand.mostWaiting)
    #expect(model.alertCommands.leftOutCount == 4)
    let untold = model.events.events.compactMap { event in
      if case .untold(let change, AlertPhrases.tooManyWait) = event.content {
        change.group
      } else {
        nil
      }
    }
    #expect(untold == ["group-3", "group-4", "group-5", "group-6"])
    var queue = model.alertCommands
    queue.end()
    let told = queue.next(.english)
    let next = try #require(told)
    #expect(next.entry.command.facts["MQDECK_UNTOLD"] == "4")
    #expect(
      next.entry.command.facts["MQDECK_TEXT"]?.hasSuffix(
        "; no command was run for 4 earlier changes, see :events") == true)
    queue.end()
    let later = queue.next(.english)
    #expect(later?.entry.command.facts["MQDECK_UNTOLD"] == "0")
  }

  /// What a detail shows is not polled beside it.
  @Test func alertsHearWhatTheDetailOnTheScreenSays() throws {
    var model = looked(AlertChannels(command: ["page"]))
    let work = Work(
      environment: ConsoleEnvironment(
        client: { _ in preconditionFailure("no effect runs here") }, clients: .empty,
        timeZone: .fixed(hours: 0)), moment: moment(4))
    _ = NavigationUpdate.openDetail(
      Location(.groups, instanceID: "rmq-1"), rowID: "group-1", &model, work)
    let paneID = try #require(model.top?.id)
    func describe(consumers: Int64, at seconds: Int64) -> Effect<Message> {
      let json = JSONValue.object([
        "ConsumerLag": .integer(9), "Tps": .integer(1), "ConsumerNum": .integer(consumers),
      ])
      let section = DetailSection(action: "DescribeConsumerGroup", answer: .success(json))
      return program.update(
        &model, .described(DetailAnswer(paneID: paneID, sections: [section])),
        at: moment(seconds))
    }
    let effect = describe(consumers: 0, at: 10)
    #expect(model.alerts.firingCount == 1 && model.events.events.count == 1)
    #expect(effect.labels.count { $0.hasPrefix("alert command") } == 1)
    _ = describe(consumers: 1, at: 20)
    #expect(model.alerts.firingCount == 0)
  }

  @Test func itGoesOnWithoutFocusOnlyWhereSomebodyIsToBeTold() {
    func rests(_ rules: [AlertRule], _ channels: AlertChannels) -> Bool {
      var model = ConsoleModel(
        size: Size(columns: 80, rows: 24), session: Session(region: "ap-x"), language: .english,
        theme: .fallback, alertRules: rules, alertChannels: channels)
      _ = program.update(&model, .started, at: moment(0))
      _ = program.update(&model, .focusChanged(false), at: moment(1))
      return model.poller.isResting(at: moment(400))
    }
    #expect(rests(AlertRule.standard, AlertChannels()))
    #expect(rests([], AlertChannels(ringsBell: true)))
    #expect(!rests(AlertRule.standard, AlertChannels(ringsBell: true)))
    #expect(!rests([AlertRule(name: "mine", .noConsumer)], AlertChannels()))
  }

  @Test func withoutChannelsNothingLeavesTheScreen() {
    var model = looked(AlertChannels())
    let effect = poll(&model, samples(0), at: 10)
    #expect(!effect.labels.contains { $0.hasPrefix("alert command") })
    #expect(
      !effect.operations.contains { operation in
        switch operation {
        case .ringBell, .notify: true
        default: false
        }
      })
    #expect(model.events.events.count == 6)
  }
}
