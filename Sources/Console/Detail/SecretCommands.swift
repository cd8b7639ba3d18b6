import Catalog
import TerminalUI

/// Showing what is masked.
enum SecretCommands {
  static let all: [Command] = [
    Command(
      "show-secret", Phrase("Show a key or a password for ten seconds", "显示密钥或密码 10 秒"),
      keys: [.character("s")],
      availability: { model in
        SecretUpdate.secrets(model).isEmpty ? .hidden : .available
      },
      perform: { model, work in SecretUpdate.open(&model, work) })
  ]
}
