import FoundationEssentials
import Testing

/// Screens as they are meant to be, in text files beside the tests. They are written only on
/// purpose, with MQDECK_RECORD=1 in the environment; a missing one fails.
enum Golden {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Goldens")

  static func check(
    _ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let file = folder.appending(path: name + ".txt")
    let isRecording = ProcessInfo.processInfo.environment["MQDECK_RECORD"] == "1"
    if isRecording {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data((text + "\n").utf8).write(to: file)
      return
    }
    guard let expected = try? String(contentsOf: file, encoding: .utf8) else {
      Issue.record("no golden screen \(name); MQDECK_RECORD=1 records it")
      return
    }
    let isSame = expected == text + "\n"
    #expect(isSame, "\(name) differs:\n\(text)", sourceLocation: sourceLocation)
  }
}
