import TerminalUI

extension Theme {
  /// The theme for a terminal of eight or sixteen colours: an element whose colours are not among
  /// them looks as in a theme that is made of those. By the nearest colour a pale red is white, and
  /// the worst thing on the screen the least coloured.
  /// - Parameters:
  ///   - basic: The theme that is made of the sixteen.
  ///   - kept: An element whose colour the user chose: it takes the nearest.
  package func reduced(
    to basic: Theme, hasBright: Bool, keeping kept: ThemeElement? = nil
  ) -> Theme {
    var theme = self
    for element in ThemeElement.allCases where element != kept {
      let own = self[element]
      var style = own
      if !own.foreground.isBasic || !own.background.isBasic {
        style = basic[element]
        // Whatever is reversed there has colours of its own here.
        style.attributes.formUnion(own.attributes.subtracting(.reverse))
      }
      theme[element] = hasBright ? style : style.withoutBright
    }
    return theme
  }
}

extension Color {
  /// Whether a terminal of sixteen colours has it.
  fileprivate var isBasic: Bool {
    switch self {
    case .terminalDefault: true
    case .indexed(let index): index < 16
    case .rgb: false
    }
  }
}

extension Style {
  /// The same in the first eight colours: bold stands for bright, and faint for the grey, which would
  /// be black.
  fileprivate var withoutBright: Style {
    var style = self
    if case .indexed(let index) = foreground, index >= 8 {
      style.foreground = index == 8 ? .terminalDefault : .indexed(index - 8)
      style.attributes.insert(index == 8 ? .dim : .bold)
    }
    if case .indexed(let index) = background, index >= 8 {
      style.background = .indexed(index - 8)
    }
    return style
  }
}
