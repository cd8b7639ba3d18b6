import ModelViewUpdate

/// Answers that would change what stands under a line that is typed in: they wait until it is
/// closed.
enum HeldMessages {
  /// Keeps a message back; false where nothing is typed in place, or where it changes no row.
  static func hold(_ message: Message, _ model: inout ConsoleModel) -> Bool {
    guard case .quickEdit? = model.overlay else { return false }
    switch message {
    case .listed, .described, .groupTopics:
      model.heldMessages.append(message)
      return true
    default: return false
    }
  }

  /// Takes everything that was kept back, in the order in which it came.
  static func release(_ model: inout ConsoleModel, _ work: Work) -> Effect<Message> {
    let held = model.heldMessages
    model.heldMessages = []
    let program = ConsoleProgram(environment: work.environment)
    return .merge(held.map { program.update(&model, $0, at: work.moment) })
  }
}
