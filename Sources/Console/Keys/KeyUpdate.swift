import Catalog
import ModelViewUpdate
import TerminalUI

/// Where keys go: what is text where text is typed belongs there, everything else to the commands
/// of the place.
enum KeyUpdate {
  static func press(
    _ key: KeyPress, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    let place = model.place
    if place.takesText, !isGiven(key, at: place, model) {
      if let effect = type(key, at: place, &model, work) { return effect }
      if place.types(key) { return .none }
    }
    if key.modifiers.contains(.alt),
      Commands.commands(for: key, in: model.keyMap).allSatisfy({
        $0.state(in: model, at: place) == .hidden
      })
    {
      return pressApart(key, &model, work)
    }
    return perform(key, at: place, &model, work)
  }

  /// An escape and the key behind it reach a terminal's reader as Alt where both come at once, as
  /// they do over a slow link. What Alt means nothing with was typed as two keys.
  private static func pressApart(
    _ key: KeyPress, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    let rest = KeyPress(key.key, modifiers: key.modifiers.subtracting(.alt))
    let escape = press(KeyPress(.escape), &model, work)
    return escape + press(rest, &model, work)
  }

  /// Whether the user gave the key to a command of the place: what was chosen goes before the keys
  /// by which a line is edited, but never before its text.
  private static func isGiven(_ key: KeyPress, at place: Place, _ model: ConsoleModel) -> Bool {
    if model.keyMap.isEmpty || place.types(key) { return false }
    return Commands.all.contains {
      $0.places.contains(place) && $0.isGiven(key, in: model.keyMap)
    }
  }

  /// A key for the text at a place; nil where it means nothing there.
  private static func type(
    _ key: KeyPress, at place: Place, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message>? {
    switch place {
    case .filter: ListUpdate.handle(key, &model, work)
    case .detailSearch: DetailSearchUpdate.handle(key, &model)
    case .field, .choice: FormUpdate.handle(key, &model)
    case .words: ReviewUpdate.handle(key, &model)
    case .palette: PaletteUpdate.handle(key, &model, work)
    case .prompt: PromptUpdate.handle(key, &model)
    case .lineEdit: InlineEditUpdate.handle(key, &model)
    case .unheard: UnheardUpdate.handle(key, &model)
    case .helpSearch: HelpUpdate.handle(key, &model)
    case .letter: VisitUpdate.handle(key, &model, work)
    case .list, .detail, .items, .item, .button, .review, .conflict, .sending, .answer, .results,
      .permissions, .question, .help, .manual, .themes, .secret, .columns, .order, .choices:
      nil
    }
  }

  /// The first command of the key that means something here; one that cannot be done says why.
  private static func perform(
    _ key: KeyPress, at place: Place, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    let commands = Commands.commands(for: key, in: model.keyMap)
    var reason: Phrase?
    for command in commands {
      switch command.state(in: model, at: place) {
      case .available: return command.run(&model, work)
      case .disabled(let why): reason = reason ?? why
      case .hidden: break
      }
    }
    if place == .question,
      commands.contains(where: { $0.leaves && $0.places.contains(model.placeAsking) })
    {
      return LeavingUpdate.drop(&model, work)
    }
    refuse(key, commands, because: reason, at: place, &model)
    return place == .secret ? SecretUpdate.close(&model) : .none
  }

  /// Says why a key does nothing. What is typed after the key of an input is no command either.
  private static func refuse(
    _ key: KeyPress, _ commands: [Command], because reason: Phrase?, at place: Place,
    _ model: inout ConsoleModel
  ) {
    if place == .choices { return MuteUpdate.tellOfNote(&model) }
    guard let reason = reason ?? KeyRefusal(key, commands, model).reason else { return }
    if commands.contains(where: \.opensInput) {
      model.unheard = UnheardText(reason, after: key)
    } else if Places.browsing.contains(place) {
      model.notice = Notice(.warning, reason)
    }
  }
}
