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
    guard let readBack = ReadBack.of(action) else { return .none }
    let (environment, region) = (work.environment, model.session.region)
    return .run(label(paneID: paneID)) { send in
      let client = await environment.client(region)
      let result = await reading(client, readBack, target)
      send(.factsRead(FactsAnswer(paneID: paneID, result: result)))
    }
  }

  /// Whether something is read while the review of a change stands there, for which its
  /// confirmation waits.
  static func isRead(_ change: Change, _ form: FormPane) -> Bool {
    guard let readBack = change.readBack, readBack.purpose != .purchase else { return false }
    return readBack.purpose == .deletion || ChangeFacts.areAsked(change)
      || form.form == nil && readBack.purpose == .modification
  }

  /// Reads what a change means; its facts come one after the other.
  static func ask(
    _ change: Change, _ form: FormPane, _ numbers: ImpactNumbers?, paneID: Int,
    _ model: ConsoleModel, _ work: Command.Work
  ) -> Effect<Message> {
    guard isRead(change, form), let readBack = change.readBack else { return .none }
    let (environment, region) = (work.environment, model.session.region)
    let now = work.moment.unixMilliseconds
    let waiting: Effect<Message> = .after(
      "impact", milliseconds: environment.callMilliseconds, .timeCame(.impact))
    return waiting
      + .run(label(paneID: paneID)) { send in
        let client = await environment.client(region)
        let result = await reading(client, readBack, change.target)
        func tell(_ lines: [Phrase]) {
          send(
            .factsRead(
              FactsAnswer(paneID: paneID, result: result, impact: Impact(lines: lines))))
        }
        switch result {
        case .failure(let error):
          tell(numbers?.lines(without: ErrorPhrases.phrase(error)) ?? [])
        case .success(let reading):
          let facts = ChangeFacts(
            change: change, reading: reading, client: client, now: now, numbers: numbers)
          let awaited = await facts.awaited()
          tell(awaited)
          let rest = await facts.rest()
          if !rest.isEmpty { tell(awaited + rest) }
        }
      }
  }

  private static func reading(
    _ client: CloudClient, _ readBack: ReadBack, _ target: ChangeTarget
  ) async -> Result<ThingReading, CloudError> {
    let reader = ThingReader(
      client: client, thing: readBack.thing, purpose: readBack.purpose, target: target)
    do throws(CloudError) {
      return .success(try await reader.read(wanted: Set(readBack.thing.fields)))
    } catch {
      return .failure(error)
    }
  }

  /// Takes what was read. What the user never saw before is taken as seen while the confirmation
  /// waits for it; after that the review stays as it stood when they decided.
  static func take(_ answer: FactsAnswer, _ model: inout ConsoleModel) {
    if answer.item != nil { return BatchFacts.take(answer, &model) }
    guard let index = model.panes.firstIndex(where: { $0.id == answer.paneID }),
      var form = model.panes[index].form
    else { return }
    form.isReading = false
    if case .failure(let error) = answer.result {
      model.notice = Notice(.failure, ErrorPhrases.phrase(error))
    }
    switch form.phase {
    case .editing, .leaving:
      if case .success(let reading) = answer.result { form.fill(reading.values) }
    case .reviewing(var confirmation):
      guard let impact = answer.impact else { break }
      if case .success(let reading) = answer.result, confirmation.isWaiting,
        form.form == nil || confirmation.change.readBack?.purpose == .deletion,
        confirmation.change.readBack?.purpose != .creation
      {
        form.seen = reading.values
        confirmation.change = confirmation.change.seeing(reading.values)
      }
      confirmation.impact = impact
      form.phase = .reviewing(confirmation)
    case .sending, .conflicting, .answered: break
    }
    model.panes[index].form = form
  }

  /// The time is over for which a confirmation waits: what is not known is said to be that.
  static func stopWaiting(_ model: inout ConsoleModel, _ work: Command.Work) {
    for index in model.panes.indices {
      guard var form = model.panes[index].form,
        case .reviewing(var confirmation) = form.phase, confirmation.isWaiting
      else { continue }
      confirmation.impact = Impact(
        lines: confirmation.numbers?.lines(without: ChangePhrases.noAnswerYet) ?? [])
      form.phase = .reviewing(confirmation)
      model.panes[index].form = form
    }
  }
}

extension Change {
  /// The same, the user having seen these values.
  func seeing(_ values: [String: JSONValue]) -> Change {
    Change(action: action, parameters: parameters, seen: values)
  }
}
