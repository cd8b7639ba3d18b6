import TerminalUI

/// The way to where one is, as much of it as fits: where one is matters more than where one came
/// from.
struct HeaderPath {
  /// A step of the way.
  struct Part {
    let text: String
    /// What stands for it where there is less room.
    let short: String?

    init(_ text: String, short: String? = nil) {
      self.text = text
      self.short = short
    }
  }

  /// What is shown.
  let parts: [String]

  init(_ path: [Part], columns: Int, ellipsis: Character) {
    var rest = path[...]
    while rest.count > 1, let first = rest.first {
      let isCut = rest.count < path.count
      let others = rest.dropFirst().map(\.text)
      let forms = [first.text, first.short].compactMap { $0 }
      if let form = forms.first(where: {
        HeaderPath.width([$0] + others, isCut: isCut) <= columns
      }) {
        parts = (isCut ? [String(ellipsis)] : []) + [form] + others
        return
      }
      rest.removeFirst()
    }
    parts = (rest.count < path.count ? [String(ellipsis)] : []) + rest.map(\.text)
  }

  private static func width(_ texts: [String], isCut: Bool) -> Int {
    texts.reduce(isCut ? 4 : 0) { $0 + TextWidth.columns(of: $1) + 3 }
  }
}
