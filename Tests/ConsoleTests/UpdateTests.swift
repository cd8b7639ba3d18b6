import ActionLiterals
import ModelViewUpdate
import TencentCloud
import TerminalUI
import Testing

@testable import Catalog
@testable import Console
@testable import Panes
@testable import Watching

/// Pure update tests: literal models, messages in, labels of effects out. No work is started.
@Suite struct UpdateTests {
  private let program = ConsoleProgram(
    environment: ConsoleEnvironment(
      client: { _ in preconditionFailure("no effect runs here") }, clients: .empty,
      timeZone: .fixed(hours: 0)))
  private let moment = Moment(uptimeMilliseconds: 0, unixMilliseconds: 1_700_000_000_000)

  private func atBoard() -> ConsoleModel {
    var model = ConsoleModel(
      size: Size(columns: 80, rows: 24), session: Session(region: "ap-guangzhou"),
      language: .english, theme: .fallback, regions: ["ap-guangzhou", "ap-tokyo"])
    _ = program.update(&model, .started, at: moment)
    return model
  }

  /// At the list of instances, which is a Tab away from the start.
  private func started() -> ConsoleModel {
    var model = atBoard()
    _ = press(&model, "tab")
    return model
  }

  private func update(_ model: inout ConsoleModel, _ message: Message) -> Effect<Message> {
    program.update(&model, message, at: moment)
  }

  private func press(_ model: inout ConsoleModel, _ keys: String) -> [String] {
    keys.split(separator: " ").flatMap { name -> [String] in
      guard let key = KeyPress(parsing: String(name)) else {
        Issue.record("no key \(name)")
        return []
      }
      return update(&model, .keyPressed(key)).labels
    }
  }

  private func answer(
    _ model: inout ConsoleModel, _ names: [String], total: Int? = nil, generation: Int? = nil
  ) -> [String] {
    let pane = model.panes.last
    let fields = pane?.list?.resource.fields.count ?? 0
    let rows = names.map {
      Row(id: $0, values: [.text($0)] + Array(repeating: .unknown, count: max(0, fields - 1)))
    }
    let page = ListAnswer(
      paneID: pane?.id ?? 0, generation: generation ?? pane?.list?.generation ?? 0,
      content: .page(ListPage(rows: rows, total: total ?? names.count)))
    let end = ListAnswer(
      paneID: page.paneID, generation: page.generation,
      content: .finished(.success((total ?? names.count) <= names.count)))
    return update(&model, .listed(page)).labels + update(&model, .listed(end)).labels
  }

  @Test func theBoardComesFirstAndAsksForInstances() {
    var model = ConsoleModel(
      size: Size(columns: 80, rows: 24), session: Session(region: "r"), language: .english,
      theme: .fallback)
    #expect(update(&model, .started).labels == ["poll", "minute"])
    #expect(model.top?.location == Location(.board))
    #expect(model.poller.inFlightCount == 0, "the first frame comes first")
    #expect(update(&model, .timeCame(.poll)).labels == ["poll r #1", "poll"])
    #expect(model.poller.inFlightCount == 2)
  }

  @Test func theInstancesAreOneTabAway() {
    var model = atBoard()
    let labels = press(&model, "tab")
    #expect(labels.contains("list instances #2"))
    #expect(model.panes.map(\.location) == [Location(.instances)])
  }

  @Test func measuresVisibleRowsOnceTheyAreThere() {
    var model = started()
    #expect(answer(&model, ["rmq-1", "rmq-2"]).contains("poll ap-guangzhou #2"))
  }

  @Test func dropsAnAnswerToAnOlderRequest() {
    var model = started()
    _ = answer(&model, ["rmq-1"], generation: 0)
    #expect(model.top?.list?.rows.isEmpty == true)
  }

  @Test func opensTheGroupsOfTheSelectedInstance() {
    var model = started()
    _ = answer(&model, ["rmq-1", "rmq-2"])
    let labels = press(&model, "j enter")
    #expect(labels.contains("list groups/rmq-2 #3"))
    #expect(model.top?.location == Location(.groups, instanceID: "rmq-2"))
  }

  @Test func goesBackAndGivesUpWhatWasAsked() {
    var model = started()
    _ = answer(&model, ["rmq-1"])
    _ = press(&model, "enter")
    let labels = press(&model, "esc")
    #expect(labels.contains("list groups/rmq-1 #3"), "the request is cancelled by its label")
    #expect(model.panes.count == 1)
    #expect(press(&model, "esc").isEmpty)
    #expect(model.panes.count == 1, "the last pane stays")
  }

  @Test func asksForMorePagesAtTheEndAndForAllByG() {
    var model = started()
    let hundred = (0..<100).map { "rmq-\($0)" }
    #expect(!answer(&model, hundred, total: 10_000).contains("list instances #2"))
    #expect(press(&model, "G").contains("list instances #2"))
    #expect(model.top?.list?.wanted == Int.max)
  }

  @Test func readsASmallListToItsEndByItself() {
    var model = started()
    let hundred = (0..<100).map { "rmq-\($0)" }
    #expect(answer(&model, hundred, total: 300).contains("list instances #2"))
  }

  @Test func aKeyThatCannotActSaysWhy() {
    var model = started()
    _ = press(&model, "enter")
    #expect(model.notice?.severity == .warning)
  }

  @Test func lettersGoIntoAnOpenFilterAndNotToCommands() {
    var model = started()
    _ = answer(&model, ["quick", "slow"])
    _ = press(&model, "/ q")
    #expect(model.top?.list?.filterText == "q")
    #expect(model.top?.list?.order.count == 1)
    _ = press(&model, "esc")
    #expect(model.top?.list?.filter == nil)
    #expect(model.top?.list?.order.count == 2)
  }

  @Test func aPasteGoesIntoAnInputOnly() {
    var model = started()
    _ = answer(&model, ["quick", "slow"])
    _ = update(&model, .pasted("q"))
    #expect(model.top?.list?.filter == nil)
    _ = press(&model, "/")
    _ = update(&model, .pasted("slo"))
    #expect(model.top?.list?.filterText == "slo")
  }

  @Test func thePaletteGoesToMQTTInstances() {
    var model = started()
    _ = press(&model, ": m q t t enter")
    #expect(model.overlay == nil)
    #expect(model.top?.location == Location(.mqttInstances))
  }

  @Test func thePaletteSaysThatAnInstanceIsNeeded() {
    var model = started()
    _ = press(&model, ": e n d p o i n t s enter")
    #expect(model.notice?.severity == .warning)
    #expect(model.top?.location == Location(.instances))
  }

  @Test func anotherRegionStartsOver() {
    var model = started()
    _ = answer(&model, ["rmq-1"])
    _ = press(&model, "enter : t o k y o enter")
    #expect(model.session.region == "ap-tokyo")
    #expect(model.panes.map(\.location) == [Location(.instances)])
  }

  @Test func aFailureIsALineUntilTheServiceAnswersAgain() {
    var model = started()
    _ = answer(&model, ["rmq-1"])
    let error = CloudError(.transport(.timedOut), action: "DescribeInstance")
    _ = update(&model, polled(.instance("rmq-1"), .failure(error)))
    #expect(model.notice?.severity == .failure)
    let good = Polled(facts: .none, values: [.text("x")], milliseconds: 5)
    _ = update(&model, polled(.instance("rmq-1"), .success(good)))
    #expect(model.notice == nil)
    #expect(model.top?.list?.samples["rmq-1"]?.latest?.values == [.text("x")])
  }

  private func polled(
    _ target: PollTarget, _ result: Result<Polled, CloudError>, region: String = "ap-guangzhou"
  ) -> Message {
    .polled(PollAnswer(region: region, results: [target: result], jitter: 0.5))
  }

  @Test func anAnswerOfAnotherRegionIsDropped() {
    var model = started()
    _ = answer(&model, ["rmq-1"])
    let good = Polled(facts: .none, values: [.text("x")], milliseconds: 5)
    _ = update(&model, polled(.instance("rmq-1"), .success(good), region: "ap-tokyo"))
    #expect(model.top?.list?.samples.isEmpty == true)
  }

  @Test func anotherRegionGivesUpWhatIsUnderWay() {
    var model = started()
    _ = answer(&model, ["rmq-1"])
    #expect(model.poller.batchesInFlight == [1, 2])
    let labels = press(&model, ": t o k y o enter")
    #expect(labels.contains("poll ap-guangzhou #1") && labels.contains("poll ap-guangzhou #2"))
    #expect(model.poller.batchesInFlight == [3])
  }

  @Test func theListOnTheScreenIsReadAgainWithinTheBudget() {
    var model = started()
    _ = answer(&model, ["rmq-1"])
    #expect(!update(&model, .timeCame(.poll)).labels.contains("list instances #2"))
    let later = moment.advanced(milliseconds: 5000)
    let labels = program.update(&model, .timeCame(.poll), at: later).labels
    #expect(labels.contains("list instances #2"))
    let again = program.update(&model, .timeCame(.poll), at: later).labels
    #expect(!again.contains("list instances #2"))
  }

  @Test func aKeyWakesWhatRestedBecauseNobodyLooked() {
    var model = started()
    _ = answer(&model, ["rmq-1"])
    _ = update(&model, .focusChanged(false))
    let later = moment.advanced(milliseconds: 300_000)
    #expect(program.update(&model, .timeCame(.poll), at: later).labels == ["poll", "age"])
    guard let key = KeyPress(parsing: "k") else { return }
    let labels = program.update(&model, .keyPressed(key), at: later).labels
    #expect(labels.contains("list instances #2"))
  }

  @Test func pausedItAsksForNothing() {
    var model = started()
    _ = answer(&model, ["rmq-1"])
    #expect(press(&model, "P") == ["poll", "age", "minute"], "the timers are cancelled")
    #expect(update(&model, .timeCame(.settle)).labels == ["poll", "age"], "and stays so")
    #expect(update(&model, .timeCame(.age)).labels == [])
  }

  @Test func twoPanesOfOneThingDoNotCancelEachOther() {
    var model = started()
    let work = Work(
      environment: ConsoleEnvironment(
        client: { _ in preconditionFailure("no effect runs here") }, clients: .empty,
        timeZone: .fixed(hours: 0)), moment: moment)
    let place = Location(.groups, instanceID: "rmq-1")
    let labels = (1...2).flatMap { _ in
      NavigationUpdate.openDetail(place, rowID: "g", &model, work).labels
        .filter { $0.hasPrefix("describe") }
        + NavigationUpdate.open(place, &model, work).labels.filter { $0.hasPrefix("list") }
    }
    #expect(labels.count == 4 && Set(labels).count == 4)
  }

  @Test func onlyWhatIsAskedAgainIsForgottenWithTheNextAnswer() {
    var model = started()
    model.notice = Notice(.failure, PinPhrases.notKept("no space left"))
    _ = answer(&model, ["rmq-1"])
    #expect(model.notice != nil)
    model.tellFailure(CloudError(.transport(.timedOut), action: "DescribeInstanceList"))
    #expect(model.notice?.isRetryable == true)
    _ = answer(&model, ["rmq-1"])
    #expect(model.notice == nil)
  }

  @Test func whatADetailCostIsCountedBySection() {
    var model = started()
    let late = CloudError(.transport(.timedOut), action: "DescribeMQTTInsPublicEndpoints")
    let answers: [(action: ActionID, answer: Result<JSONValue, CloudError>)] = [
      ("DescribeMQTTInstance", .success(.object([:]))), (late.action, .failure(late)),
    ]
    let work = Work(
      environment: ConsoleEnvironment(
        client: { _ in preconditionFailure("no effect runs here") }, clients: .empty,
        timeZone: .fixed(hours: 0)), moment: moment)
    _ = NavigationUpdate.openDetail(Location(.mqttInstances), rowID: "mqtt-1", &model, work)
    let answer = DetailAnswer(
      paneID: model.top?.id ?? 0,
      sections: answers.map { DetailSection(action: $0.action, answer: $0.answer) })
    _ = update(&model, .described(answer))
    let counts = answers.map { model.watch.counts[$0.action] }
    #expect(counts.map { $0?.calls } == [1, 1])
    #expect(counts.map { $0?.failures } == [0, 1])
  }
}
