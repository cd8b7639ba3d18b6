import Catalog
import TerminalUI

/// The way to where one is, as much of it as fits: where one is matters more than where one came
/// from.
struct HeaderPath {
  /// What a step of the way stands for.
  enum Step: Equatable {
    /// Where everything begins.
    case start
    case instance(String)
    case parent(String)
    case group(String)
    /// Where one is.
    case here

    /// Whether a pane is there.
    func leads(to location: Location) -> Bool {
      switch self {
      case .start, .here: false
      case .instance(let id):
        location.instanceID == id && location.parent == nil && location.group == nil
      case .parent(let name): location.parent == name
      case .group(let name): location.group == name
      }
    }
  }

  /// A step of the way.
  struct Part {
    let text: String
    /// What it stands for.
    let step: Step
    /// What stands for it where there is less room.
    let short: String?
    /// Whether the line below says the same: it is the first to go.
    let isSaidBelow: Bool
    /// Whether it is the title of what fills the screen: it goes before where one is does.
    let isTitle: Bool
    /// Whether it never goes: a change in the wrong place begins with a header that does not say it.
    let isKept: Bool

    init(
      _ text: String, _ step: Step, short: String? = nil, isSaidBelow: Bool = false,
      isTitle: Bool = false, isKept: Bool = false
    ) {
      self.text = text
      self.step = step
      self.short = short
      self.isSaidBelow = isSaidBelow
      self.isTitle = isTitle
      self.isKept = isKept
    }
  }

  /// What is shown.
  let parts: [String]
  private let shown: [Part]
  /// Whether its beginning is left out.
  let isCut: Bool

  init(_ path: [Part], columns: Int, ellipsis: Character) {
    // As a rule the first fits: the others are not made for every frame.
    let texts = path.map(\.text)
    if HeaderPath.width(texts, isCut: false) <= columns {
      (parts, shown, isCut) = (texts, path, false)
      return
    }
    let unsaid = path.count > 1 ? path.filter { !$0.isSaidBelow } : path
    let untitled = unsaid.count > 2 ? unsaid.filter { !$0.isTitle } : unsaid
    let shorter = [
      (path, path.map(\.least)), (unsaid, unsaid.map(\.text)), (unsaid, unsaid.map(\.least)),
      (untitled, untitled.map(\.text)), (untitled, untitled.map(\.least)),
    ]
    if let fitting = shorter.first(where: { HeaderPath.width($1, isCut: false) <= columns }) {
      (parts, shown, isCut) = (fitting.1, fitting.0, false)
      return
    }
    var rest = unsaid[...]
    while rest.count > 1, rest.first?.isKept != true,
      HeaderPath.width(rest.map(\.least), isCut: true) > columns
    {
      rest.removeFirst()
    }
    isCut = rest.count < unsaid.count
    parts = (isCut ? [String(ellipsis)] : []) + rest.map(\.least)
    shown = Array(rest)
  }

  /// What each of the parts stands for; nothing for the mark that some are left out. Only a click asks.
  var steps: [Step?] { (isCut ? [nil] : []) + shown.map(\.step) }

  private static func width(_ texts: [String], isCut: Bool) -> Int {
    texts.reduce(isCut ? 4 : 0) { $0 + TextWidth.columns(of: $1) + 3 }
  }
}

extension HeaderPath.Part {
  /// The shortest of its forms.
  fileprivate var least: String { short ?? text }
}
