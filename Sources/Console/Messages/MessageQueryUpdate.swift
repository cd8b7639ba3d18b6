import Catalog
import ModelViewUpdate
import Panes
import TerminalUI

/// Chooses which messages a list shows.
enum MessageQueryUpdate {
  /// Opens the line that takes a query, with the present one or the beginning of another in it.
  static func open(_ text: String, _ model: inout ConsoleModel) {
    guard let pane = model.top else { return }
    var prompt = Prompt(purpose: .messageQuery(paneID: pane.id))
    prompt.resource = pane.location.resource
    prompt.input = .init(text: text)
    model.overlay = .prompt(prompt)
  }

  /// Takes what was typed: another query of the same messages in place of the list, dead letters on
  /// top of it.
  static func answer(
    _ prompt: Prompt, _ paneID: Int, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    model.overlay = nil
    guard let location = model.top?.location, model.top?.id == paneID else { return .none }
    if location.resource == .mqttMessages { return answerMQTT(prompt, location, &model, work) }
    if location.resource == .mqttClients { return answerClients(prompt, location, &model, work) }
    let problem: Phrase
    switch MessageQueryText.meaning(prompt.input.text) {
    case .success(.all): return show(nil, location, &model, work)
    case .success(.query(let query)):
      if location.resource == .messages || query.isByID {
        return show(query, location, &model, work)
      }
      problem = MessagePhrases.deadByIDOnly
    case .success(.deadLetters(let group)):
      if let group = group ?? location.group {
        return showDeadLetters(of: group, location, &model, work)
      }
      problem = MessagePhrases.whichGroup
    case .failure(.incomplete): problem = MessagePhrases.incompleteQuery
    case .failure(.badCount): problem = MessagePhrases.badCount
    }
    var prompt = prompt
    prompt.problem = problem
    model.overlay = .prompt(prompt)
    return .none
  }

  private static func answerMQTT(
    _ prompt: Prompt, _ location: Location, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    switch MQTTMessageQueryText.meaning(prompt.input.text) {
    case .success(let query): return show(query, location, &model, work)
    case .failure:
      var prompt = prompt
      prompt.problem = MessagePhrases.incompleteQuery
      model.overlay = .prompt(prompt)
      return .none
    }
  }

  private static func answerClients(
    _ prompt: Prompt, _ location: Location, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    guard let query = ClientQuery(prompt.input.text) else {
      var prompt = prompt
      prompt.problem = ClientPhrases.badQuery
      model.overlay = .prompt(prompt)
      return .none
    }
    var location = location
    location.clients = query.isAll ? nil : query
    return NavigationUpdate.leave(&model) + NavigationUpdate.open(location, &model, work)
  }

  private static func show(
    _ query: MessageQuery?, _ location: Location, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    var location = location
    location.query = query
    return NavigationUpdate.leave(&model) + NavigationUpdate.open(location, &model, work)
  }

  private static func showDeadLetters(
    of group: String, _ location: Location, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    var dead = Location(
      .deadLetters, instanceID: location.instanceID, parent: location.parent, group: group)
    dead.range = location.range
    let left = location.resource == .deadLetters ? NavigationUpdate.leave(&model) : .none
    return left + NavigationUpdate.open(dead, &model, work)
  }
}

extension MessageQuery {
  fileprivate var isByID: Bool { if case .id = self { true } else { false } }
}
