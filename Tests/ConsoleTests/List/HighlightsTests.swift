import ActionLiterals
import ModelViewUpdate
import TencentCloud
import TerminalUI
import Testing

@testable import Catalog
@testable import Console
@testable import Panes
@testable import Watching

/// Marks of what changed, and how old what was measured is, with literals.
@Suite struct HighlightsTests {
  private let program = ConsoleProgram(
    environment: ConsoleEnvironment(
      client: { _ in preconditionFailure("no effect runs here") }, clients: .empty,
      timeZone: .fixed(hours: 0)))

  private func moment(_ milliseconds: Int64) -> Moment {
    Moment(uptimeMilliseconds: milliseconds, unixMilliseconds: 1_795_487_400_000 + milliseconds)
  }

  /// A model with two groups on the screen.
  private func model(columns: Int = 100) -> ConsoleModel {
    var model = ConsoleModel(
      size: Size(columns: columns, rows: 24), session: Session(region: "r"), language: .english,
      theme: .fallback)
    model.moment = moment(0)
    var list = ListPane(location: Location(.groups, instanceID: "rmq-1"))
    list.viewport.resize(rows: 19, count: 0)
    list.arrive(page(remark: "old"), at: moment(0))
    list.finishLoad(.success(true))
    _ = model.push(.list(list))
    return model
  }

  private func page(remark: String) -> ListPage {
    let rows = ["a", "b"].map { name in
      Row(
        id: name,
        values: [
          .text(name), .flag(true), .flag(false), .integer(16), .text(remark), .text("rmq-1"),
        ])
    }
    return ListPage(rows: rows, total: 2)
  }

  /// Takes lag, TPS and consumers of the first group; nil fails.
  private func measure(
    _ model: inout ConsoleModel, _ values: [Int64]?, at milliseconds: Int64
  ) -> [String] {
    let result: Result<Polled, CloudError> =
      values.map { values in
        let measured = GroupSample(lag: values[0], tps: values[1], consumers: values[2])
        return .success(Polled(facts: .group(measured), milliseconds: 5))
      } ?? .failure(CloudError(.service(code: "InternalError", message: ""), action: "A"))
    let answer = PollAnswer(
      region: "r", results: [.group(instanceID: "rmq-1", name: "a"): result], jitter: 0)
    return program.update(&model, .polled(answer), at: moment(milliseconds)).labels
  }

  private func line(_ model: ConsoleModel, _ row: Int) -> String {
    Screen.drawn(model.size) { program.view(model, on: $0) }.text(ofRow: row)
  }

  private func isMarked(_ model: ConsoleModel, _ field: String) -> Bool {
    model.top?.list?.marks.contains(field, of: "a") == true
  }

  @Test func whatMovesAllTheTimeIsNoNews() {
    func news(_ old: FieldValue, _ new: FieldValue, _ field: String) -> Bool {
      Highlights.isNews(old, new, field: field)
    }
    #expect(!news(.integer(120), .integer(180), "ConsumerLag"))
    #expect(news(.integer(120), .integer(1000), "ConsumerLag"))
    #expect(news(.integer(10_000), .integer(9999), "ConsumerLag"))
    #expect(!news(.integer(120), .integer(180), "Tps"))
    #expect(news(.integer(3), .integer(2), "ConsumerNum"))
    #expect(!news(.unknown, .integer(2), "ConsumerNum"))
    #expect(news(.token("CONNECTED"), .token("DISCONNECTED"), "ConnectionStatus"))
    let times = [FieldValue.time(unixMilliseconds: 1), .time(unixMilliseconds: 2)]
    #expect(!news(times[0], times[1], "LastUpdateTime"))
    #expect(news(.text("x"), .text("y"), "Remark"))
  }

  @Test func aChangeIsMarkedForAFewSecondsByOneTimer() {
    var model = model()
    #expect(!measure(&model, [50, 10, 3], at: 1000).contains("marks"))
    #expect(!measure(&model, [60, 12, 3], at: 6000).contains("marks"))
    #expect(measure(&model, [70, 9, 0], at: 11_000).contains("marks"))
    #expect(isMarked(model, "ConsumerNum") && !isMarked(model, "ConsumerLag"))
    #expect(program.update(&model, .timeCame(.marks), at: moment(14_999)).labels == ["marks"])
    #expect(isMarked(model, "ConsumerNum"))
    #expect(program.update(&model, .timeCame(.marks), at: moment(15_000)).labels == [])
    #expect(!isMarked(model, "ConsumerNum"))
  }

  @Test func whatWasReadAgainAndDiffersIsMarked() {
    var model = model()
    _ = model.changeTopList { list in
      list.startReload()
      list.arrive(page(remark: "new"), at: moment(5000))
      list.finishLoad(.success(true))
    }
    #expect(isMarked(model, "Remark") && !isMarked(model, "ConsumeEnable"))
    #expect(HighlightUpdate.schedule(model).labels == ["marks"])
  }

  @Test func rowsOutOfSightAreNotMarked() {
    var model = model()
    _ = measure(&model, [50, 10, 3], at: 1000)
    _ = model.changeTopList { list in
      list.filter = LineEditor(text: "b")
      list.rearrange()
    }
    #expect(!measure(&model, [50, 10, 0], at: 6000).contains("marks"))
  }

  @Test func theAgeStandsStillWhileItIsFreshAndIsToldWhenItIsNot() {
    var model = model(columns: 140)
    _ = measure(&model, [50, 10, 3], at: 1000)
    #expect(line(model, 3).contains(" <10s "))
    model.moment = moment(11_000)
    #expect(line(model, 3).contains(" <10s ") && !line(model, 1).contains("sampl"))
    model.moment = moment(18_500)
    #expect(line(model, 3).contains(" 15s "))
    #expect(line(model, 1).hasSuffix("sampled at 02:30:01"))
    model.moment = moment(200_000)
    #expect(line(model, 3).contains(" 3m "))
  }

  @Test func aFailureIsShownInItsRow() {
    var model = model(columns: 140)
    _ = measure(&model, [50, 10, 3], at: 1000)
    #expect(!line(model, 3).contains("!"))
    _ = measure(&model, nil, at: 6000)
    #expect(line(model, 3).contains("!") && line(model, 3).contains(" 5s "))
    #expect(line(model, 1).hasSuffix("sampling failed, last at 02:30:01"))
    _ = measure(&model, [50, 10, 3], at: 11_000)
    #expect(!line(model, 3).contains("!") && !line(model, 1).contains("sampl"))
  }

  @Test func whatIsPausedGrowsOldOnceAndThenNothingWakes() {
    var model = model()
    let key = KeyPress.character("P")
    #expect(program.update(&model, .keyPressed(key), at: moment(0)).labels.contains("age"))
    #expect(program.update(&model, .timeCame(.age), at: moment(10_001)).labels == [])
    _ = program.update(&model, .keyPressed(key), at: moment(20_000))
    #expect(program.update(&model, .timeCame(.age), at: moment(30_000)).labels == [])
  }

  @Test func barsStandStillWithinTheirTime() {
    var history = SampleHistory()
    func take(_ lag: Int64, _ milliseconds: Int64) {
      history.take(.success(Sample(values: [.integer(lag)], takenAt: moment(milliseconds))))
    }
    take(5, 20_000)
    take(9, 25_000)
    #expect(history.bars(0, count: 3, milliseconds: 20_000) == [nil, nil, 9])
    take(7, 30_000)
    #expect(history.bars(0, count: 3, milliseconds: 20_000) == [nil, nil, 9])
    take(4, 40_000)
    #expect(history.bars(0, count: 3, milliseconds: 20_000) == [nil, 9, 4])
    // Nothing came for a while: a gap.
    take(3, 80_000)
    #expect(history.bars(0, count: 3, milliseconds: 20_000) == [4, nil, 3])
    #expect(SampleHistory().bars(0, count: 3, milliseconds: 20_000) == [])
  }
}
