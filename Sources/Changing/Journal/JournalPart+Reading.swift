extension JournalPart {
  /// Reads some lines, the oldest first. A line that cannot be read costs itself and no other.
  /// - Parameter lineNumber: the number in its file of one of these lines, both from 1.
  package init(
    file: String, bytes: [UInt8], next: Place? = nil, running: Set<String> = [],
    lineNumber: (Int) throws -> Int = { $0 }
  ) throws {
    self.init(lines: [], next: next, running: running)
    let texts = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, text) in texts.enumerated() where !text.isEmpty {
      do throws(JournalLine.Malformed) {
        lines.append(try JournalLine(parsing: text))
      } catch {
        problems.append(
          JournalReading.Problem(
            file: file, line: try lineNumber(index + 1), reason: error.reason))
      }
    }
  }
}
