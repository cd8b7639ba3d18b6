import ConfigurationFiles
import FoundationEssentials
import Synchronization

/// The ids of MQTT clients that the user keeps for an instance: a JSON list in a file of its own,
/// below the state directory, for the owner's eyes only.
struct ClientStore: Sendable {
  /// Below the state directory.
  let directory: String

  init(_ directories: XDGDirectories) {
    directory = directories.stateDirectory + "/mqtt-clients"
  }

  /// The ids kept; none where nothing was kept yet.
  func read(_ instanceID: String) throws -> [String] {
    guard let bytes = try SmallFile(path(instanceID)).read() else { return [] }
    return try JSONDecoder().decode([String].self, from: Data(bytes))
  }

  /// Keeps these ids and no others.
  func write(_ ids: [String], for instanceID: String) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .withoutEscapingSlashes]
    try PrivateFile(path(instanceID)).write(Array(try encoder.encode(ids)) + [0x0A])
  }

  private func path(_ instanceID: String) -> String {
    "\(directory)/\(FileName.safe(instanceID)).json"
  }
}

/// The same for `--demo`, which leaves nothing behind.
final class DemoClientStore: Sendable {
  private let ids = Mutex<[String: [String]]>([:])

  /// Watches these, until the user says otherwise.
  func begin(with new: [String: [String]]) {
    ids.withLock { $0.merge(new) { own, _ in own } }
  }

  func read(_ instanceID: String) -> [String] { ids.withLock { $0[instanceID] ?? [] } }

  func write(_ new: [String], for instanceID: String) { ids.withLock { $0[instanceID] = new } }
}
