import ConfigurationFiles
import Console
import FoundationEssentials
import Synchronization

/// What the user pinned, by profile and region: a JSON list in a file of its own, below the state
/// directory, for the owner's eyes only.
struct PinStore: Sendable {
  /// Below the state directory.
  let directory: String
  /// Whose pins they are.
  let profile: String

  init(_ directories: XDGDirectories, profile: String) {
    directory = directories.stateDirectory + "/pins"
    self.profile = profile
  }

  /// What is pinned; nothing where nothing was kept yet.
  func read(_ region: String) throws -> [Pin] {
    guard let bytes = try SmallFile(path(region)).read() else { return [] }
    return try JSONDecoder().decode([Pin].self, from: Data(bytes))
  }

  /// Keeps these and no others.
  func write(_ pins: [Pin], for region: String) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    try PrivateFile(path(region)).write(Array(try encoder.encode(pins)) + [0x0A])
  }

  private func path(_ region: String) -> String {
    "\(directory)/\(FileName.safe(profile))/\(FileName.safe(region)).json"
  }
}

/// The same for `--demo`, which leaves nothing behind.
final class DemoPinStore: Sendable {
  private let pins = Mutex<[String: [Pin]]>([:])

  func read(_ region: String) -> [Pin] { pins.withLock { $0[region] ?? [] } }

  func write(_ new: [Pin], for region: String) { pins.withLock { $0[region] = new } }
}

/// Names of files from texts that come from elsewhere.
enum FileName {
  /// The text, with whatever could lead elsewhere written as its number.
  static func safe(_ text: String) -> String {
    text.utf8.map { byte in
      let character = Character(Unicode.Scalar(byte))
      let isPlain = byte < 0x80 && (character.isLetter || character.isNumber || character == "-")
      return isPlain ? String(character) : "_" + String(byte, radix: 16)
    }.joined()
  }
}
