/// What the end of the journal says of changes that never ended: what a start needs of it, read from
/// its last line back, as far as is allowed.
package struct JournalTail: Sendable {
  /// No more is read at a start.
  package static let limitBytes = 2_000_000

  /// The first lines of changes whose programs ended before they could say what became of them and
  /// of which nobody was told, the newest first.
  package private(set) var untold: [JournalLine] = []
  /// Whether the journal's beginning was reached.
  package var reachesStart = false
  private let running: Set<String>
  private var told: Set<String> = []
  /// Sessions whose first line was not met yet: running ones, and those that never ended.
  private var unpassed: Set<String>

  /// Nothing was read yet.
  /// - Parameter running: the sessions that still run.
  package init(running: Set<String>) {
    self.running = running
    unpassed = running
  }

  /// Whether what was read reaches back far enough.
  package var isWhole: Bool { reachesStart || unpassed.isEmpty }

  /// Takes lines that stand before all that was taken.
  package mutating func takeOlder(_ bytes: [UInt8]) {
    let newline = UInt8(ascii: "\n")
    var end = bytes.endIndex
    while end > bytes.startIndex {
      let start = bytes[..<end].lastIndex(of: newline).map { $0 + 1 } ?? bytes.startIndex
      take(bytes[start..<end])
      end = start - 1
    }
  }

  private mutating func take(_ line: ArraySlice<UInt8>) {
    guard let scan = JournalLineScan(line) else { return }
    if scan.event == .begun {
      if !told.contains(scan.changeID), !running.contains(scan.session),
        let begun = try? JournalLine(parsing: line)
      {
        untold.append(begun)
        unpassed.insert(scan.session)
      }
    } else {
      // A change that ended, or of which somebody was told.
      told.insert(scan.changeID)
    }
    if scan.isFirst { unpassed.remove(scan.session) }
  }
}
