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
  /// Whether names in it are cut, or its beginning.
  private(set) var isSqueezed = false

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
    // A name that is cut tells more than a region that is not there.
    var rest = untitled[...]
    var cut = HeaderPath.squeezed(rest, columns: columns, isCut: false, ellipsis)
    while cut == nil, rest.count > 1, rest.first?.isKept != true {
      rest.removeFirst()
      cut = HeaderPath.squeezed(rest, columns: columns, isCut: true, ellipsis)
    }
    isCut = rest.count < untitled.count
    parts = (isCut ? [String(ellipsis)] : []) + (cut ?? rest.map(\.least))
    shown = Array(rest)
    isSqueezed = true
  }

  /// Cells that the name of something takes at least.
  private static let leastColumns = 10

  /// The texts with the longest names cut; nil where even so they do not fit.
  private static func squeezed(
    _ path: ArraySlice<Part>, columns: Int, isCut: Bool, _ ellipsis: Character
  ) -> [String]? {
    var texts = path.map(\.least)
    var over = width(texts, isCut: isCut) - columns
    while over > 0 {
      let names = zip(path, texts.indices).filter { $0.0.step != .start }.map(\.1)
      let widths = texts.map { TextWidth.columns(of: $0) }
      guard let longest = names.max(by: { widths[$0] < widths[$1] }),
        widths[longest] > leastColumns
      else { return nil }
      let least = max(leastColumns, widths[longest] - over)
      texts[longest] = TextWidth.prefix(of: texts[longest], columns: least - 1).text + [ellipsis]
      over = width(texts, isCut: isCut) - columns
    }
    return texts
  }

  /// What each of the parts stands for; nothing for the mark that some are left out. Only a click asks.
  var steps: [Step?] { (isCut ? [nil] : []) + shown.map(\.step) }

  private static func width(_ texts: [String], isCut: Bool) -> Int {
    texts.reduce(isCut ? 4 : 0) { $0 + TextWidth.columns(of: $1) + 3 }
  }
}

extension HeaderPath.Part {
  /// Whether it is something inside an instance.
  var isInside: Bool {
    switch step {
    case .parent, .group: true
    case .start, .instance, .here: isTitle
    }
  }

  /// The shortest of its forms.
  fileprivate var least: String { short ?? text }
}
