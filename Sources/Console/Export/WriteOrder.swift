import Catalog

/// Where something is to be written and what of it, as it is typed: a path, and behind it what is
/// wanted that is left out otherwise, `+bodies` and `+addresses`.
struct WriteOrder: Equatable, Sendable {
  /// How it is written, by the end of the path.
  enum Form: String, CaseIterable, Sendable {
    case csv, json, jsonl
    case markdown = "md"
    /// The screen.
    case text = "txt"
    case ansi = "ans"
    case svg

    /// Whether it is a picture of the screen.
    var isOfScreen: Bool { [.text, .ansi, .svg].contains(self) }
  }

  let path: String
  let form: Form
  let redaction: Redaction

  /// Nil where the end of the path names no form.
  init?(_ text: String) {
    var words = text.trimmingBlanks.split(separator: " ", omittingEmptySubsequences: false)
    var redaction = Redaction()
    while let last = words.last {
      switch last {
      case "+bodies": redaction.keepsBodies = true
      case "+addresses": redaction.keepsAddresses = true
      case "": break
      default:
        path = words.joined(separator: " ")
        self.redaction = redaction
        guard let dot = last.lastIndex(of: "."), last[dot...].count > 1,
          let form = Form(rawValue: last[last.index(after: dot)...].lowercased())
        else { return nil }
        self.form = form
        return
      }
      words.removeLast()
    }
    return nil
  }
}
