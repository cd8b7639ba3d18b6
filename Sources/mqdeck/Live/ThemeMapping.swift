import Catalog
import ConfigurationFiles
import Panes
import TerminalUI

/// A theme's file as the console knows a theme.
extension Theme {
  /// The names of every element, which a file may give a style.
  static var elementNames: [String] { ThemeElement.allCases.map(\.name) }

  /// The theme of a file.
  init(_ file: ThemeFile) {
    var styles: [ThemeElement: Style] = [:]
    for (name, style) in file.elements {
      if let element = ThemeElement(name: name) { styles[element] = Style(style) }
    }
    let english = file.description.english ?? file.description.chinese ?? file.name
    let chinese = file.description.chinese ?? english
    self.init(name: file.name, description: Phrase(english, chinese), styles: styles)
  }
}

extension Style {
  fileprivate init(_ style: StyleSpecification) {
    var attributes: Attributes = []
    for attribute in style.attributes { attributes.insert(Attributes(attribute)) }
    self.init(
      foreground: Color(style.foreground), background: Color(style.background),
      attributes: attributes)
  }
}

extension Attributes {
  fileprivate init(_ attribute: StyleSpecification.Attribute) {
    switch attribute {
    case .bold: self = .bold
    case .dim: self = .dim
    case .italic: self = .italic
    case .underline: self = .underline
    case .reverse: self = .reverse
    }
  }
}

extension Color {
  /// A colour of a file.
  init(_ color: ColorSpecification) {
    switch color {
    case .terminalDefault: self = .terminalDefault
    case .indexed(let index): self = .indexed(index)
    case .rgb(let red, let green, let blue): self = .rgb(red, green, blue)
    }
  }
}
