import Catalog
import ModelViewUpdate
import Panes
import TerminalUI

/// A question for one line of text.
enum PromptUpdate {
  /// A key for the line.
  static func handle(_ key: KeyPress, _ model: inout ConsoleModel) -> Effect<Message>? {
    guard case .prompt(var prompt)? = model.overlay else { return nil }
    guard prompt.input.handle(key) else { return nil }
    prompt.problem = nil
    // Another name asks anew.
    switch prompt.purpose {
    case .write(let asked): prompt = Prompt(purpose: .write(asked.anew), input: prompt.input)
    case .report(let asked): prompt = Prompt(purpose: .report(asked.anew), input: prompt.input)
    default: break
    }
    model.overlay = .prompt(prompt)
    return Effect.none
  }

  /// Takes what was typed.
  static func answer(
    _ prompt: Prompt, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    switch prompt.purpose {
    case .addClients(let paneID), .addLegacyGroups(let paneID):
      return watch(prompt, paneID, &model, work)
    case .offset(let paneID): return OffsetUpdate.answer(prompt, paneID, &model, work)
    case .timeRange(let paneID): return choose(prompt, paneID, &model, work)
    case .messageQuery(let paneID):
      return MessageQueryUpdate.answer(prompt, paneID, &model, work)
    case .mute(let finding, let name):
      return MuteUpdate.answer(prompt, finding, name, &model, work)
    case .write(let asked): return WriteUpdate.answer(prompt, asked, &model, work)
    case .report(let asked): return ReportUpdate.answer(prompt, asked, &model, work)
    }
  }

  /// Watches what was named.
  private static func watch(
    _ prompt: Prompt, _ paneID: Int, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    model.overlay = nil
    guard model.top?.id == paneID else { return .none }
    var prompt = prompt
    switch ClientUpdate.add(prompt.input.text, &model, work) {
    case .success(let effect): return effect
    case .failure(.nothing): return .none
    case .failure(.badRange(let text)): prompt.problem = Phrases.badPattern(text)
    case .failure(.noGroup(let text)): prompt.problem = InstancePhrases.badLegacyGroup(text)
    case .failure(.openQuote): prompt.problem = Phrases.openQuote
    case .failure(.tooMany): prompt.problem = Phrases.tooManyClients(ClientPattern.limit)
    }
    model.overlay = .prompt(prompt)
    return .none
  }

  /// Opens the list anew for the time range that was typed.
  private static func choose(
    _ prompt: Prompt, _ paneID: Int, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    model.overlay = nil
    guard var location = model.top?.location, model.top?.id == paneID else { return .none }
    let text = TimeRangeText(
      now: work.moment.unixMilliseconds, timeZone: work.environment.timeZone)
    switch text.range(prompt.input.text) {
    case .success(let range):
      location.range = range
      return NavigationUpdate.leave(&model) + NavigationUpdate.open(location, &model, work)
    case .failure(let problem):
      var prompt = prompt
      prompt.problem =
        problem == .backwards ? Phrases.backwardsTimeRange : Phrases.badTimeRange
      model.overlay = .prompt(prompt)
      return .none
    }
  }
}
