import Catalog
import Changing
import ModelViewUpdate
import Panes
import TencentCloud

/// What is read of the thing that a form is about: its present values when the form opens, and
/// what a change of it means when its review does.
enum FormFactsUpdate {
  /// Gives up whatever is read for a form.
  static func cancel(paneID: Int) -> Effect<Message> {
    .cancel(RequestLabel.present(paneID)) + cancelReview(paneID: paneID)
  }

  /// Gives up what is read for a review that is left.
  static func cancelReview(paneID: Int) -> Effect<Message> {
    .cancel(RequestLabel.meaning(paneID))
  }

  /// Whether the form of an action opens with the values that the thing has.
  static func isReadAtFirst(_ action: ActionID) -> Bool {
    ReadBack.of(action)?.purpose == .modification
  }

  /// Reads everything that can stand in the form.
  static func read(
    _ action: ActionID, _ target: ChangeTarget, paneID: Int, _ model: ConsoleModel,
    _ work: Work
  ) -> Effect<Message> {
    guard let readBack = ReadBack.of(action) else { return .none }
    let (environment, region) = (work.environment, model.session.region)
    return .run(RequestLabel.present(paneID)) { send in
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
      || isSeenInReview(change, form)
  }

  /// Whether the review is where the user first sees the present values: a form that opened with
  /// them showed them. What such a change means is known only then.
  private static func isSeenInReview(_ change: Change, _ form: FormPane) -> Bool {
    form.form == nil && change.readBack?.purpose == .modification
  }

  /// What is said while it is read.
  static func beingRead(
    _ change: Change, _ form: FormPane, _ numbers: ImpactNumbers?
  ) -> [Phrase] {
    guard let numbers else { return [] }
    return isSeenInReview(change, form) ? [ChangePhrases.beingRead] : numbers.beingRead
  }

  /// Reads what a change means; its facts come one after the other.
  static func ask(
    _ change: Change, _ form: FormPane, _ numbers: ImpactNumbers?, paneID: Int,
    _ model: ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    guard isRead(change, form), let readBack = change.readBack else { return .none }
    let (environment, region) = (work.environment, model.session.region)
    let now = work.moment.unixMilliseconds
    let isSeenNow = isSeenInReview(change, form)
    let waiting: Effect<Message> = .after(
      "impact", milliseconds: environment.callMilliseconds, .timeCame(.impact))
    return waiting
      + .run(RequestLabel.meaning(paneID)) { send in
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
            change: isSeenNow ? change.seeing(reading.values) : change, reading: reading,
            client: client, now: now, numbers: numbers)
          let awaited = await facts.awaited()
          tell(awaited + facts.restBeingRead)
          if !facts.restBeingRead.isEmpty { tell(awaited + (await facts.rest())) }
        }
      }
  }

  private static func reading(
    _ client: CloudClient, _ readBack: ReadBack, _ target: ChangeTarget
  ) async -> Result<ReadBackReading, CloudError> {
    let reader = ReadBackReader(
      client: client, recipe: readBack.recipe, purpose: readBack.purpose, target: target)
    do throws(CloudError) {
      return .success(try await reader.read(wanted: Set(readBack.recipe.fields)))
    } catch {
      return .failure(error)
    }
  }

  /// Takes what was read.
  static func take(_ answer: FactsAnswer, _ model: inout ConsoleModel) {
    guard let index = model.panes.firstIndex(where: { $0.id == answer.paneID }),
      var form = model.panes[index].form
    else { return }
    if let impact = answer.impact {
      form.takeMeaning(impact, answer.result)
    } else {
      form.isReading = false
      switch answer.result {
      case .failure(let error): model.notice = Notice(.failure, ErrorPhrases.phrase(error))
      case .success(let reading): form.fill(reading.values)
      }
    }
    model.panes[index].form = form
  }

  /// The time is over for which a confirmation waits: what is not known is said to be that.
  static func stopWaiting(_ model: inout ConsoleModel, _ work: Work) {
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

extension FormPane {
  /// Takes what a review tells, and changes no field. What the user never saw before is taken as
  /// seen while the confirmation waits for it; after that the review stays as it stood when they
  /// decided.
  fileprivate mutating func takeMeaning(
    _ impact: Impact, _ result: Result<ReadBackReading, CloudError>
  ) {
    guard case .reviewing(var confirmation) = phase else { return }
    if case .success(let reading) = result, confirmation.isWaiting,
      form == nil || confirmation.change.readBack?.purpose == .deletion,
      confirmation.change.readBack?.purpose != .creation
    {
      confirmation.change = confirmation.change.seeing(reading.values)
    }
    confirmation.impact = impact
    phase = .reviewing(confirmation)
  }
}

extension Change {
  /// The same, the user having seen these values.
  func seeing(_ values: [String: JSONValue]) -> Change {
    Change(action: action, parameters: parameters, seen: values)
  }
}
