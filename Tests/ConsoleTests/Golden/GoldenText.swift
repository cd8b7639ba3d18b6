import TerminalUI

/// Lines of a screen with what they were drawn as, as a file keeps them: the texts first, so that
/// a line of the screen is the line of the file with its number, then the elements.
struct GoldenText: Equatable {
  struct Line: Equatable {
    var text: String
    /// As `DrawnElements` says them.
    var elements = ""
  }

  var lines: [Line]

  private static let separator = "--- drawn as"

  init(lines: [Line]) { self.lines = lines }

  init(_ screen: Screen, rows: Range<Int>) {
    lines = rows.map {
      Line(text: screen.text(ofRow: $0), elements: DrawnElements(row: $0, of: screen).text)
    }
  }

  /// Reads what `text` wrote.
  init(parsing text: String) {
    let all = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let end = all.lastIndex(of: GoldenText.separator) ?? all.count
    lines = all[..<end].map { Line(text: $0) }
    for entry in all[end...].dropFirst() {
      guard let colon = entry.firstIndex(of: ":") else { continue }
      let numbers = entry[..<colon].split(separator: "-").compactMap { Int($0) }
      guard let first = numbers.first, let last = numbers.last else { continue }
      for number in first...max(first, last) where lines.indices.contains(number - 1) {
        lines[number - 1].elements = String(entry[colon...].dropFirst(2))
      }
    }
  }

  /// The file. Neighbouring lines that were drawn alike are told together.
  var text: String {
    var text = lines.map { $0.text + "\n" }.joined() + GoldenText.separator + "\n"
    var start = 0
    while start < lines.count {
      let elements = lines[start].elements
      let end = lines[start...].firstIndex { $0.elements != elements } ?? lines.count
      let numbers = end - start == 1 ? "\(end)" : "\(start + 1)-\(end)"
      if !elements.isEmpty { text += "\(numbers): \(elements)\n" }
      start = end
    }
    return text
  }

  /// The lines that differ from those expected, with what was expected of them.
  func differences(from expected: GoldenText) -> [String] {
    (0..<max(lines.count, expected.lines.count)).flatMap { index -> [String] in
      let before = expected.lines.indices.contains(index) ? expected.lines[index] : nil
      let now = lines.indices.contains(index) ? lines[index] : nil
      return GoldenText.difference("line \(index + 1)", before?.text, now?.text)
        + GoldenText.difference("line \(index + 1), drawn as", before?.elements, now?.elements)
    }
  }

  private static func difference(_ place: String, _ before: String?, _ now: String?) -> [String] {
    if before == now { return [] }
    return [place + ":"] + (before.map { ["- \($0)"] } ?? []) + (now.map { ["+ \($0)"] } ?? [])
  }
}
