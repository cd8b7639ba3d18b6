import ModelViewUpdate
import TerminalUI

/// Text that nothing comes of.
enum UnheardUpdate {
  /// A key for it. With the key that it began with it goes away.
  static func handle(_ key: KeyPress, _ model: inout ConsoleModel) -> Effect<Message>? {
    guard var unheard = model.unheard, unheard.input.handle(key) else { return nil }
    model.unheard = unheard.input.text.isEmpty ? nil : unheard
    return Effect.none
  }
}
