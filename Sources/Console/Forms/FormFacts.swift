import ModelViewUpdate
import TRocket
import TencentCloud

/// What is read of the thing that a form is about: its present values when the form opens, and
/// what a change of it means when its review does.
enum FormFacts {
  /// The label of the reading.
  static func label(paneID: Int) -> String { "present #\(paneID)" }

  /// Whether the form of an action opens with the values that the thing has.
  static func isReadAtFirst(_ action: String) -> Bool {
    ReadBack.of(action)?.purpose == .modification
  }

  /// Reads everything that can stand in the form.
  static func read(
    _ action: String, _ target: ChangeTarget, paneID: Int, _ model: ConsoleModel,
    _ work: Command.Work
  ) -> Effect<Message> {
    run(action, target, paneID, model, work) { _, _, _ in }
  }

  /// Reads what a change means; its facts come one after the other.
  static func ask(
    _ change: Change, _ form: FormPane, paneID: Int, _ model: ConsoleModel, _ work: Command.Work
  ) -> Effect<Message> {
    let isSeenFirstNow = form.form == nil || change.readBack?.purpose == .deletion
    guard isSeenFirstNow || ChangeFacts.areAsked(change) else { return .none }
    let now = work.moment.unixMilliseconds
    return run(change.action.name, change.target, paneID, model, work) { client, reading, tell in
      await ChangeFacts(change: change, reading: reading, client: client, now: now).gather(tell)
    }
  }

  private static func run(
    _ action: String, _ target: ChangeTarget, _ paneID: Int, _ model: ConsoleModel,
    _ work: Command.Work,
    _ gather:
      @escaping @Sendable (CloudClient, ThingReading, @Sendable ([Phrase]) -> Void) async
      -> Void
  ) -> Effect<Message> {
    guard let readBack = ReadBack.of(action) else { return .none }
    let (environment, region) = (work.environment, model.session.region)
    return .run(label(paneID: paneID)) { send in
      let client = await environment.client(region)
      let reader = ThingReader(
        client: client, thing: readBack.thing, purpose: readBack.purpose, target: target)
      do throws(CloudError) {
        let reading = try await reader.read(wanted: Set(readBack.thing.fields))
        send(.factsRead(FactsAnswer(paneID: paneID, result: .success(reading), facts: [])))
        await gather(client, reading) { facts in
          send(.factsRead(FactsAnswer(paneID: paneID, result: .success(reading), facts: facts)))
        }
      } catch {
        send(.factsRead(FactsAnswer(paneID: paneID, result: .failure(error), facts: [])))
      }
    }
  }

  /// Takes what was read. While a change is reviewed only what the user never saw before is taken
  /// as seen: the rest stays as it stood when they decided.
  static func take(_ answer: FactsAnswer, _ model: inout ConsoleModel) {
    if answer.item != nil { return BatchFacts.take(answer, &model) }
    guard let index = model.panes.firstIndex(where: { $0.id == answer.paneID }),
      var form = model.panes[index].form
    else { return }
    form.isReading = false
    switch answer.result {
    case .failure(let error): model.notice = Notice(.failure, ErrorPhrases.phrase(error))
    case .success(let reading):
      switch form.phase {
      case .editing, .leaving: form.fill(reading.values)
      case .reviewing(var confirmation):
        confirmation.facts = answer.facts
        if form.form == nil || confirmation.change.readBack?.purpose == .deletion,
          confirmation.change.readBack?.purpose != .creation
        {
          form.seen = reading.values
          confirmation.change = confirmation.change.seeing(reading.values)
        }
        form.phase = .reviewing(confirmation)
      case .sending, .conflicting, .answered: break
      }
    }
    model.panes[index].form = form
  }
}

extension Change {
  /// The same, the user having seen these values.
  func seeing(_ values: [String: JSONValue]) -> Change {
    Change(action: action, parameters: parameters, seen: values)
  }
}
