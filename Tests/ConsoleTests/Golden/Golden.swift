import FoundationEssentials
import Testing

/// Holds what is drawn against what is meant to be. Golden files are written only on purpose, with
/// MQDECK_RECORD=1 in the environment; a missing one fails.
enum Golden {
  static let isRecording = ProcessInfo.processInfo.environment["MQDECK_RECORD"] == "1"

  static func check(
    _ drawn: GoldenText, _ file: GoldenFile, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    if isRecording {
      try file.write(drawn.text)
      return
    }
    guard let kept = file.read() else {
      Issue.record(
        "no golden \(file.path); MQDECK_RECORD=1 records it", sourceLocation: sourceLocation)
      return
    }
    let differences = drawn.differences(from: GoldenText(parsing: kept))
    if !differences.isEmpty {
      Issue.record(
        """
        \(file.path) differs; MQDECK_RECORD=1 records what is drawn now (+):
        \(differences.joined(separator: "\n"))
        """, sourceLocation: sourceLocation)
    }
  }
}
