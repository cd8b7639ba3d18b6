import Catalog
import ModelViewUpdate
import TencentCloud
import TerminalUI

/// Prints a list once, or with `--watch` again and again until it is interrupted.
struct Repetition: Sendable {
  let style: ListStyle
  /// From one beginning to the next.
  let seconds: Double
  let output: Output

  /// Seconds where nobody says otherwise.
  static let standardSeconds = 5.0

  init(_ style: ListStyle, _ connection: ConnectionOptions, _ output: Output) {
    self.style = style
    seconds = connection.refresh ?? Repetition.standardSeconds
    self.output = output
  }

  /// What a look came to.
  struct Look: Sendable {
    var listing: Listing
    /// What is told beside the data.
    var problems: [String] = []
    var status: ExitStatus
  }

  /// - Parameter look: reads the list.
  func run(_ look: () async throws -> Look) async throws -> ExitStatus {
    if !style.isWatching {
      let found = try await look()
      try output.write(style.text(found.listing, on: output))
      for problem in found.problems { output.error(problem) }
      return found.status
    }
    let clock = ContinuousClock()
    var isFirst = true
    while true {
      let start = clock.now
      try await show(isFirst: isFirst, look)
      isFirst = false
      try await clock.sleep(until: start + .seconds(seconds))
    }
  }

  /// A look that fails is told, and the next one comes all the same; wrong usage ends it.
  private func show(isFirst: Bool, _ look: () async throws -> Look) async throws {
    var (text, problems): (String, [String]) = ("", [])
    do {
      let found = try await look()
      text = try style.text(found.listing, on: output)
      problems = found.problems
    } catch let error as CloudError {
      problems = [Phrase(error).told]
    }
    guard output.isTerminal else {
      // Tables are told apart by a blank line; the other forms need none.
      let isTable = style.format == .table || style.format == .wide
      try output.write((isTable && !isFirst ? "\n" : "") + text)
      for problem in problems { output.error(problem) }
      return
    }
    let time = UniversalTime.text(MachineClock.now().unixMilliseconds)
    let lines =
      [time] + text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      + problems
    // Each line is written over the one before it, and what is below is cleared: nothing flickers.
    try output.write(
      (isFirst ? "\u{1B}[2J" : "") + "\u{1B}[H"
        + lines.map { $0 + "\u{1B}[K\n" }.joined() + "\u{1B}[J")
  }
}
