import ModelViewUpdate
import TencentCloud

/// What the changes of a batch mean, asked one after the other while they are reviewed.
enum BatchFacts {
  /// The label of the asking.
  static func label(paneID: Int) -> String { "facts #\(paneID)" }

  /// Asks for all that mean something that has to be asked for.
  static func ask(
    _ pane: BatchPane, paneID: Int, _ model: ConsoleModel, _ work: Command.Work
  ) -> Effect<Message> {
    let changes = pane.ready.compactMap { index in
      pane.items[index].change.map { (index: index, change: $0) }
    }
    let asked = changes.filter { ChangeFacts.areAsked($0.change) }
    if asked.isEmpty { return .none }
    let together = changes.map(\.change)
    let (environment, region) = (work.environment, model.session.region)
    let now = work.moment.unixMilliseconds
    return .run(label(paneID: paneID)) { send in
      let client = await environment.client(region)
      for (index, change) in asked {
        guard let readBack = change.readBack else { continue }
        let reader = ThingReader(
          client: client, thing: readBack.thing, purpose: readBack.purpose,
          target: change.target)
        guard let reading = try? await reader.read(wanted: Set(readBack.thing.fields)) else {
          continue
        }
        let facts = ChangeFacts(
          change: change, reading: reading, client: client, now: now, together: together)
        await facts.gather { facts in
          send(
            .factsRead(
              FactsAnswer(paneID: paneID, item: index, result: .success(reading), facts: facts)))
        }
      }
    }
  }

  /// Takes what became known of one.
  static func take(_ answer: FactsAnswer, _ model: inout ConsoleModel) {
    guard let item = answer.item,
      let index = model.panes.firstIndex(where: { $0.id == answer.paneID }),
      var batch = model.panes[index].batch, batch.items.indices.contains(item)
    else { return }
    batch.items[item].facts = answer.facts
    model.panes[index].batch = batch
  }
}
