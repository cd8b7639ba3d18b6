import Catalog
import Changing
import ModelViewUpdate

/// Turns read-only on inside of the session, and off again where it was turned on here.
enum ReadOnlyUpdate {
  static func turn(_ model: inout ConsoleModel, _ work: Work) -> Effect<Message> {
    if let closing = model.session.gate.closing {
      model.notice = Notice(.warning, GuardPhrases.cannotBeTurnedOff(closing))
      return .none
    }
    if let rule = model.guards.readOnlyRule(in: model.session.region) {
      model.notice = Notice(.warning, GuardPhrases.cannotBeTurnedOff(rule))
      return .none
    }
    model.session.isReadOnly.toggle()
    model.session.readOnlyTurn += 1
    let isReadOnly = model.session.isReadOnly
    model.notice = Notice(
      isReadOnly ? .success : .info, isReadOnly ? GuardPhrases.turnedOn : GuardPhrases.turnedOff)
    guard let set = work.environment.setReadOnly else { return .none }
    let turn = model.session.readOnlyTurn
    return .run("read-only \(isReadOnly ? "on" : "off")") { _ in set(isReadOnly, turn) }
  }
}
