/// What a spreadsheet calculates instead of showing it: text of others could make it fetch an
/// address or run a program.
enum SpreadsheetFormula {
  /// Full-width and small forms are formulas as well where the spreadsheet's language is Chinese
  /// or Japanese.
  private static let signs = "=+-@＝＋－＠﹦﹢﹣﹫".unicodeScalars

  /// Whether text could be taken for one. Programs that import it may drop what cannot be seen
  /// before a sign; tabs and line ends begin a new cell in some.
  static func mayBegin(_ text: String) -> Bool {
    var scalars = text.unicodeScalars[...]
    if let first = scalars.first, first.properties.generalCategory == .control { return true }
    while let first = scalars.first, isUnseen(first) { scalars.removeFirst() }
    return scalars.first.map(signs.contains) ?? false
  }

  private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
    let category = scalar.properties.generalCategory
    return scalar.properties.isWhitespace || category == .format || category == .control
  }
}
