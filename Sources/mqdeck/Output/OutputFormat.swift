import ArgumentParser

/// How lists are written.
enum OutputFormat: String, CaseIterable, ExpressibleByArgument {
  case table, json, csv
}

/// What the command line says of it.
struct ListStyle: Equatable, Sendable {
  /// `-o`.
  var format = OutputFormat.table
  /// `--raw`.
  var isRaw = false

  /// What of it makes no sense; nil where all does.
  var mistake: String? {
    isRaw && format != .csv ? "--raw goes with -o csv; JSON is exact as it is" : nil
  }
}
