import ArgumentParser

/// How lists are written.
enum OutputFormat: String, CaseIterable, ExpressibleByArgument {
  case table, json, csv
}
