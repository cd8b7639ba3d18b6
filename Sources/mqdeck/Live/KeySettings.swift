import ConfigurationFiles
import Console
import TerminalUI

/// The user's keys as the console takes them, and what is wrong with them.
struct KeySettings {
  private(set) var keyMap = KeyMap()
  private(set) var diagnostics: [Diagnostic] = []

  init(_ settings: Settings) {
    if settings.keys.isEmpty { return }
    let file = settings.file ?? ""
    var overrides: [String: [KeyPress]] = [:]
    let ids = Commands.all.map(\.id)
    for binding in settings.keys {
      func report(_ message: String, _ chinese: String, at position: SourcePosition) {
        diagnostics.append(
          Diagnostic(file: file, position: position, message: message, chinese: chinese))
      }
      guard ids.contains(binding.command) else {
        let meant = EditDistance.nearest(to: binding.command, among: ids)
        report(
          "there is no command “\(binding.command)”"
            + (meant.map { "; did you mean “\($0)”?" } ?? ""),
          "没有命令“\(binding.command)”" + (meant.map { "，是否指“\($0)”？" } ?? ""),
          at: binding.position)
        continue
      }
      let keys = binding.keys.compactMap { name -> KeyPress? in
        if let key = KeyPress(parsing: name) { return key }
        report(
          "“\(name)” is not a key; write keys like q, ?, ctrl-d, alt-x, f5, enter, pgdn",
          "“\(name)”不是按键；写法如 q、?、ctrl-d、alt-x、f5、enter、pgdn",
          at: binding.keysPosition)
        return nil
      }
      // Where every name was wrong the command keeps its own keys.
      if !keys.isEmpty || binding.keys.isEmpty { overrides[binding.command] = keys }
    }
    keyMap = KeyMap(overrides: overrides)
    for conflict in KeyConflict.all(among: Commands.all, in: keyMap) {
      let position = settings.keys.last {
        [conflict.first, conflict.second].contains($0.command)
      }?.position
      let (key, first, second) = (conflict.key.name, conflict.first, conflict.second)
      diagnostics.append(
        Diagnostic(
          file: file, position: position,
          message: "the key \(key) is bound to both “\(first)” and “\(second)”; the first is used",
          chinese: "按键 \(key) 同时绑定了“\(first)”与“\(second)”；以前者为准"))
    }
  }
}
