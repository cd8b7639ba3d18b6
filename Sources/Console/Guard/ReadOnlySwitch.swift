import ModelViewUpdate

/// Turns read-only on inside of the session, and off again where it was turned on here.
enum ReadOnlySwitch {
  static func turn(_ model: inout ConsoleModel, _ work: Command.Work) -> Effect<Message> {
    if let source = model.session.readOnlySource {
      model.notice = Notice(.warning, GuardPhrases.cannotBeTurnedOff(source))
      return .none
    }
    if let rule = model.guards.readOnlyRule(in: model.session.region) {
      model.notice = Notice(.warning, GuardPhrases.cannotBeTurnedOff(Phrase(name: rule.place)))
      return .none
    }
    model.session.isReadOnly.toggle()
    let isReadOnly = model.session.isReadOnly
    model.notice = Notice(
      isReadOnly ? .success : .info, isReadOnly ? GuardPhrases.turnedOn : GuardPhrases.turnedOff)
    guard let set = work.environment.setReadOnly else { return .none }
    return .run("read-only \(isReadOnly ? "on" : "off")") { _ in set(isReadOnly) }
  }
}
