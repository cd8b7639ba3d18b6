import ModelViewUpdate

/// What happens when a time comes.
enum Clockwork {
  static func strike(
    _ timer: ConsoleTimer, _ model: inout ConsoleModel, _ work: Command.Work
  ) -> Effect<Message> {
    switch timer {
    case .refresh: return Refreshing.now(&model, work)
    case .poll: return BoardUpdate.tick(&model, work)
    case .groupTopics: return GroupTopicsUpdate.goOn(&model, work)
    case .marks: return MarkUpdate.strike(&model)
    case .age: return Refreshing.grow(model)
    case .secret:
      SecretUpdate.hide(&model)
      return .none
    case .settle: return Refreshing.sample(&model, work)
    case .spinner:
      model.spinnerFrame += 1
      return Refreshing.startSpinner(model)
    }
  }
}
