import Catalog
import Changing
import ModelViewUpdate
import Panes
import TencentCloud

/// What changes mean, asked while they are reviewed.
enum ReviewFactsUpdate {
  /// Asks for all that mean something that has to be asked for, one after the other: first of every
  /// change what the confirmation waits for, then the rest.
  static func ask(
    paneID: Int, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    guard var review = model.review(paneID), !review.asked.isEmpty else { return .none }
    for item in review.asked {
      let numbers = review.items[item].change.flatMap { model.impactNumbers($0, work) }
      review.beginReading(item, numbers)
    }
    model.changeReview(paneID) { $0 = review }
    let together = review.readyChanges
    let all = review.asked.compactMap { place in
      review.items[place].change.map { Asked(place: place, item: review.items[place], change: $0) }
    }
    let (environment, region) = (work.environment, model.session.region)
    let now = work.moment.unixMilliseconds
    let monitor = model.monitor[region]
    return .after("impact", milliseconds: environment.callMilliseconds, .timeCame(.impact))
      + .run(RequestLabel.facts(paneID)) { send in
        let client = await environment.client(region)
        let produced = ProducedMessages(client, environment, monitor, now: now)?.since
        var found: [(asked: Asked, facts: ChangeFacts, lines: [Phrase])] = []
        func tell(
          _ asked: Asked, _ result: Result<ReadBackReading, CloudError>, _ impact: Impact
        ) {
          send(
            .factsRead(
              FactsAnswer(paneID: paneID, item: asked.place, result: result, impact: impact)))
        }
        for asked in all {
          do throws(CloudError) {
            let facts = try await asked.facts(client, now, together, produced)
            var impact = await facts.awaited()
            let lines = impact.lines
            impact.lines += facts.restBeingRead
            tell(asked, .success(facts.reading), impact)
            if !facts.restBeingRead.isEmpty { found.append((asked, facts, lines)) }
          } catch {
            let lines = asked.item.numbers?.lines(without: ErrorPhrases.phrase(error)) ?? []
            tell(asked, .failure(error), Impact(lines: lines))
          }
        }
        for (asked, facts, lines) in found {
          tell(asked, .success(facts.reading), Impact(lines: lines + (await facts.rest())))
        }
      }
  }

  /// A change whose meaning is asked for.
  private struct Asked: Sendable {
    let place: Int
    let item: ReviewItem
    let change: Change

    func facts(
      _ client: CloudClient, _ now: Int64, _ together: [Change],
      _ producedSince: ChangeFacts.ProducedSince?
    ) async throws(CloudError) -> ChangeFacts {
      guard let readBack = change.readBack else {
        throw CloudError(.malformed(.unknownAction), action: change.action.id)
      }
      let reader = ReadBackReader(
        client: client, recipe: readBack.recipe, purpose: readBack.purpose, target: change.target,
        context: change.parameters)
      let reading = try await reader.read(wanted: Set(readBack.recipe.fields))
      var facts = ChangeFacts(
        change: item.isSeenInReview ? change.seeing(reading.values) : change, reading: reading,
        client: client, now: now, numbers: item.numbers, together: together)
      facts.producedSince = producedSince
      return facts
    }
  }

  /// Takes what became known of one.
  static func take(
    _ answer: FactsAnswer, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    model.changeReview(answer.paneID) {
      $0.take(answer.impact, answer.result, item: answer.item)
    }
    forgetWaiting(&model)
    // What cannot be made says so in place of standing in the review, which is made anew.
    guard answer.impact.refusal != nil, model.top?.id == answer.paneID,
      let review = model.review(answer.paneID)
    else { return .none }
    return ReviewOpeningUpdate.show(review.items, &model, work)
  }

  /// The time is over for which confirmations wait: what is not known is said to be that.
  static func stopWaiting(_ model: inout ConsoleModel) {
    for pane in model.panes where pane.review?.isWaiting == true {
      model.changeReview(pane.id) { $0.stopWaiting() }
    }
    forgetWaiting(&model)
  }

  /// That the confirmation waits is said no longer than it does.
  private static func forgetWaiting(_ model: inout ConsoleModel) {
    guard model.notice?.text == ChangePhrases.stillRead, model.top?.review?.isWaiting != true else {
      return
    }
    model.notice = nil
  }
}
