package import Catalog
package import TerminalUI

/// How every element looks.
package struct Theme: Equatable, Sendable {
  /// The name that `--theme` and `:theme` take.
  package var name: String
  /// What it is, for the list of themes.
  package var description: Phrase
  /// Whether little may be sent to the terminal: then pictures in cells are one mark.
  var isSparing = false
  /// By the number of the element.
  private var styles: [Style]

  /// A theme; an element that is left out looks like `text`.
  package init(name: String, description: Phrase, styles: [ThemeElement: Style]) {
    self.name = name
    self.description = description
    let text = styles[.text] ?? .plain
    self.styles = ThemeElement.allCases.map { styles[$0] ?? text }
  }

  /// The style of an element.
  package internal(set) subscript(element: ThemeElement) -> Style {
    get { styles[element.rawValue] }
    set { styles[element.rawValue] = newValue }
  }

  /// The theme without colours, as `NO_COLOR` asks: attributes stay, and what stood out by its
  /// background alone is reversed.
  package var withoutColors: Theme {
    var theme = self
    for (index, element) in ThemeElement.allCases.enumerated() {
      var style = Style(attributes: styles[index].attributes)
      if Theme.needsMark.contains(element), style.attributes.isEmpty {
        style.attributes = .reverse
      }
      theme.styles[index] = style
    }
    return theme
  }

  /// The theme for a terminal that has fewer colours than it names: what is to stand out by a
  /// background that `distinguishes` takes for that of the text is reversed.
  package func marked(where distinguishes: (Color, Color) -> Bool) -> Theme {
    var theme = self
    let ground = self[.text].background
    for (index, element) in ThemeElement.allCases.enumerated()
    where Theme.needsMark.contains(element) {
      let background = styles[index].background
      if background != ground && !distinguishes(background, ground) {
        theme.styles[index].attributes.insert(.reverse)
      }
    }
    return theme
  }

  /// Attributes alone, for when nothing else could be read.
  package static let fallback = Theme(
    name: "monochrome",
    description: Phrase("Attributes without colours", "无颜色，仅用粗体与反显"),
    styles: [
      .muted: Style(attributes: .dim), .strong: Style(attributes: .bold),
      .title: Style(attributes: .bold), .selection: Style(attributes: .reverse),
      .columnHeader: Style(attributes: .bold),
      .columnSorted: Style(attributes: [.bold, .underline]),
      .key: Style(attributes: .bold), .breadcrumbActive: Style(attributes: .bold),
      .inputCursor: Style(attributes: .reverse), .match: Style(attributes: .underline),
      .warning: Style(attributes: .bold), .danger: Style(attributes: [.bold, .underline]),
      .stale: Style(attributes: .dim), .changed: Style(attributes: .bold),
      .buttonFocused: Style(attributes: .reverse), .overlayTitle: Style(attributes: .bold),
      .productionMark: Style(attributes: [.bold, .reverse]),
      .placeholder: Style(attributes: .dim),
    ])

  private static let needsMark: Set<ThemeElement> = [
    .selection, .buttonFocused, .inputCursor, .productionMark,
  ]
}
