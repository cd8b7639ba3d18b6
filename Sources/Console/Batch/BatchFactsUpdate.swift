import Catalog
import Changing
import ModelViewUpdate
import Panes
import TencentCloud

/// What the changes of a batch mean, asked one after the other while they are reviewed.
enum BatchFactsUpdate {
  /// Asks for all that mean something that has to be asked for: first of every change what its
  /// confirmation waits for, then the rest.
  static func ask(
    paneID: Int, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    guard var batch = model.batch(paneID) else { return .none }
    var asked: [Asked] = []
    for index in batch.ready {
      guard let change = batch.items[index].change, ChangeFacts.areAsked(change) else { continue }
      let numbers = model.impactNumbers(change, work)
      batch.items[index].numbers = numbers
      batch.items[index].impact = Impact(lines: numbers?.beingRead ?? [], isAwaited: true)
      asked.append(Asked(index: index, change: change, numbers: numbers))
    }
    if asked.isEmpty { return .none }
    model.changeBatch(paneID) { $0 = batch }
    let together = batch.ready.compactMap { batch.items[$0].change }
    let (environment, region) = (work.environment, model.session.region)
    let now = work.moment.unixMilliseconds
    let all = asked
    return .after("impact", milliseconds: environment.callMilliseconds, .timeCame(.impact))
      + .run(RequestLabel.facts(paneID)) { send in
        let client = await environment.client(region)
        var found: [(index: Int, facts: ChangeFacts, lines: [Phrase])] = []
        func tell(_ index: Int, _ result: Result<ReadBackReading, CloudError>, _ lines: [Phrase]) {
          send(
            .factsRead(
              FactsAnswer(
                paneID: paneID, item: index, result: result, impact: Impact(lines: lines))))
        }
        for asked in all {
          do throws(CloudError) {
            let facts = try await asked.facts(client, now, together)
            let lines = await facts.awaited()
            tell(asked.index, .success(facts.reading), lines + facts.restBeingRead)
            if facts.restBeingRead.isEmpty { continue }
            found.append((asked.index, facts, lines))
          } catch {
            let lines = asked.numbers?.lines(without: ErrorPhrases.phrase(error)) ?? []
            tell(asked.index, .failure(error), lines)
          }
        }
        for (index, facts, lines) in found {
          tell(index, .success(facts.reading), lines + (await facts.rest()))
        }
      }
  }

  /// A change whose meaning is asked for.
  private struct Asked: Sendable {
    let index: Int
    let change: Change
    let numbers: ImpactNumbers?

    func facts(
      _ client: CloudClient, _ now: Int64, _ together: [Change]
    ) async throws(CloudError) -> ChangeFacts {
      guard let readBack = change.readBack else {
        throw CloudError(.malformed(.unknownAction), action: change.action.id)
      }
      let reader = ReadBackReader(
        client: client, recipe: readBack.recipe, purpose: readBack.purpose, target: change.target)
      let reading = try await reader.read(wanted: Set(readBack.recipe.fields))
      return ChangeFacts(
        change: change, reading: reading, client: client, now: now, numbers: numbers,
        together: together)
    }
  }

  /// Takes what became known of one.
  static func take(_ answer: FactsAnswer, _ model: inout ConsoleModel) {
    guard let item = answer.item, let impact = answer.impact else { return }
    model.changeBatch(answer.paneID) { batch in
      if batch.items.indices.contains(item) { batch.items[item].impact = impact }
    }
  }

  /// The time is over for which a confirmation waits: what is not known is said to be that.
  static func stopWaiting(_ model: inout ConsoleModel, _ work: Work) {
    for pane in model.panes where pane.batch?.isAwaited == true {
      model.changeBatch(pane.id) { batch in
        for index in batch.ready where batch.items[index].impact.isAwaited {
          batch.items[index].impact = Impact(
            lines: batch.items[index].numbers?.lines(without: ChangePhrases.noAnswerYet) ?? [])
        }
      }
    }
  }
}
