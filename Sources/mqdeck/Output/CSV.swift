/// Comma-separated values, by RFC 4180.
enum CSV {
  /// Lines, ended by CR LF but for the last.
  static func text(titles: [String], rows: [[String]]) -> String {
    ([titles] + rows).map { $0.map(field).joined(separator: ",") }.joined(separator: "\r\n")
  }

  private static func field(_ text: String) -> String {
    let needsQuotes = text.unicodeScalars.contains { ",\"\r\n".unicodeScalars.contains($0) }
    guard needsQuotes else { return text }
    return "\""
      + text.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }
}
