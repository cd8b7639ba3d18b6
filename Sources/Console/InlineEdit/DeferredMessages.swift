/// Answers that would change what stands under a line that is typed in: they wait until it is
/// closed.
enum DeferredMessages {
  /// Keeps a message back; false where nothing is typed in place, or where it changes no row.
  static func keep(_ message: Message, _ model: inout ConsoleModel) -> Bool {
    guard isHolding(model) else { return false }
    switch message {
    case .listed, .described, .groupTopics:
      model.heldMessages.append(message)
      return true
    default: return false
    }
  }

  /// Everything that was kept back, in the order in which it came, once nothing is typed in place
  /// any more.
  static func release(_ model: inout ConsoleModel) -> [Message] {
    if model.heldMessages.isEmpty || isHolding(model) { return [] }
    defer { model.heldMessages = [] }
    return model.heldMessages
  }

  private static func isHolding(_ model: ConsoleModel) -> Bool {
    model.isEditedInPlace
  }
}
