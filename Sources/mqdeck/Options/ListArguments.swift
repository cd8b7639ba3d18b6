import ArgumentParser

/// How a list is written.
struct ListArguments: ParsableArguments {
  @Option(name: .shortAndLong, help: "The output format.")
  var output: OutputFormat = .table

  @Flag(
    help: """
      With -o csv: unchanged text. Without it, text that a spreadsheet would take for a \
      formula (= + - @) gets a leading apostrophe, and control characters are made visible.
      """)
  var raw = false

  /// The values.
  var style: ListStyle { ListStyle(format: output, isRaw: raw) }

  func validate() throws {
    if let mistake = style.mistake { throw ValidationError(mistake) }
  }
}
