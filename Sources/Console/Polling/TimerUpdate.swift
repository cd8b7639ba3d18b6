import Catalog
import ModelViewUpdate
import Panes
import Watching

/// What happens when a time comes.
enum TimerUpdate {
  /// Waits for the next minute, which the header shows: a paint a minute. While refreshing is
  /// paused the header shows when that was, and nothing is waited for.
  static func tick(_ model: ConsoleModel, _ work: Work) -> Effect<Message> {
    if model.pausedAt != nil { return .cancel("minute") }
    let now = work.moment.unixMilliseconds
    let passed = now - now.flooredQuotient(60_000) * 60_000
    return .after("minute", milliseconds: Int(60_000 - passed), .timeCame(.minute))
  }

  /// How often unused memory is given back, in milliseconds.
  static let memoryMilliseconds: Int64 = 600_000

  static func fire(
    _ timer: ConsoleTimer, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    switch timer {
    case .poll:
      BoardUpdate.fillPoller(&model, at: work.moment)
      return PollRequests.askWhatIsDue(&model, work) + TopicSurveyUpdate.goOn(&model, work)
        + CertificateSurveyUpdate.goOn(&model, work)
        + WorstGroupUpdate.keep(&model, work) + SeenNameUpdate.keep(&model, work)
        + giveMemoryBack(&model, work)
    case .groupTopics:
      return model.poller.isResting(at: work.moment)
        ? .none : GroupTopicsUpdate.goOn(&model, work)
    case .marks: return HighlightUpdate.fire(&model)
    case .age:
      BoardUpdate.fill(&model, at: work.moment)
      return .none
    case .minute:
      // Nothing is asked, and what is on the screen grows old all the same.
      if model.poller.isResting(at: work.moment) { BoardUpdate.fill(&model, at: work.moment) }
      return tick(model, work)
    case .secret:
      SecretUpdate.hide(&model)
      return .none
    case .impact:
      ReviewFactsUpdate.stopWaiting(&model)
      return .none
    case .settle: return PollRequests.askWhatIsDue(&model, work)
    case .spinner: return SpinnerUpdate.turn(&model)
    }
  }

  /// A list of so many rows leaves free what all its answers took, once they are read.
  private static let manyRows = 2000

  /// Gives back at once what the answers of a long list took.
  static func giveMemoryBack(after list: ListPane, _ work: Work) -> Effect<Message> {
    guard list.isComplete, list.rows.count >= manyRows,
      let giveBack = work.environment.giveMemoryBack
    else { return .none }
    return .run("memory") { _ in giveBack() }
  }

  /// Lists and answers come and go all the time: what they leave free would stay with the program.
  private static func giveMemoryBack(
    _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    guard let giveBack = work.environment.giveMemoryBack else { return .none }
    guard let last = model.memoryGivenBackAt else {
      model.memoryGivenBackAt = work.moment
      return .none
    }
    guard work.moment.milliseconds(since: last) >= memoryMilliseconds else { return .none }
    model.memoryGivenBackAt = work.moment
    return .run("memory") { _ in giveBack() }
  }
}
