import ModelViewUpdate

/// What happens when a time comes.
enum Clockwork {
  static func strike(
    _ timer: ConsoleTimer, _ model: inout ConsoleModel, _ work: Command.Work
  ) -> Effect<Message> {
    switch timer {
    case .poll:
      BoardUpdate.fillPoller(&model, at: work.moment)
      return Refreshing.look(&model, work)
    case .groupTopics:
      return model.poller.isResting(at: work.moment)
        ? .none : GroupTopicsUpdate.goOn(&model, work)
    case .marks: return MarkUpdate.strike(&model)
    case .age:
      BoardUpdate.fill(&model, at: work.moment)
      return Refreshing.grow(model, work)
    case .secret:
      SecretUpdate.hide(&model)
      return .none
    case .settle: return Refreshing.look(&model, work)
    case .spinner:
      model.spinnerFrame += 1
      return Refreshing.startSpinner(model)
    }
  }
}
