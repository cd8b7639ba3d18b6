import FoundationEssentials

/// A file with a golden text, in the folder `Goldens` beside the tests that draw it.
struct GoldenFile: Hashable, Sendable, CustomStringConvertible {
  let folder: String
  let name: String

  /// - Parameter file: That of the tests.
  init(_ name: String, beside file: String = #filePath) {
    let parts = file.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    folder = parts.joined(separator: "/") + "/Goldens"
    self.name = name
  }

  var description: String { name }
  var path: String { "\(folder)/\(name).txt" }

  func read() -> String? { try? String(contentsOfFile: path, encoding: .utf8) }

  func write(_ text: String) throws {
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
  }

  /// The paths of all files in the folders of goldens of the tests.
  static func kept() throws -> [String] {
    let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(2)
      .joined(separator: "/")
    return try FileManager.default.subpathsOfDirectory(atPath: root)
      .filter { $0.contains("Goldens/") }.map { "\(root)/\($0)" }
  }
}
