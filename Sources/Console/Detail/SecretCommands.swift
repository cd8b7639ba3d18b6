import Panes
import Catalog
import TerminalUI

/// Showing what is masked.
enum SecretCommands {
  static let all: [Command] = [
    Command(
      "show-secret", Phrase("Show a key or a password for ten seconds", "显示密钥或密码 10 秒"),
      keys: [.character("s")], places: .main + [.secret],
      hint: { $0.place == .secret ? Phrase("the next one", "下一项") : nil },
      availability: { model in
        if case .secret(let peek) = model.overlay {
          return peek.secrets.count > 1 ? .available : .hidden
        }
        return SecretUpdate.secrets(model).isEmpty ? .hidden : .available
      },
      perform: { model, work in SecretUpdate.open(&model, work) })
  ]
}
