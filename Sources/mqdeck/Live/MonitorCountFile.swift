import ConfigurationFiles
import FoundationEssentials
import Watching

/// Calls of `monitor` by account and day, in a file for the owner's eyes only that all consoles of
/// the user count in, one after the other.
///
/// What cannot be counted may not be called: a file that cannot be written, or holds something else,
/// is a failure, and stays as it is.
actor MonitorCountFile {
  /// The most that is read, and so the most that is written.
  static let limitBytes = 100_000

  private struct Content: Codable {
    static let version = 1

    var version = Content.version
    /// By the hash of the account's SecretId.
    var accounts: [String: MonitorCount] = [:]
  }

  struct Odd: Error, CustomStringConvertible {
    let path: String
    var description: String { "\(path) does not hold a count of calls; move it away" }
  }

  nonisolated let path: String
  private let budget: Int
  private var last: Task<MonitorGrant, any Error>?

  /// - Parameter budget: Calls that a day may have.
  init(_ path: String, budget: Int) {
    self.path = path
    self.budget = budget
  }

  /// The file of a user.
  init(in directories: XDGDirectories, budget: Int) {
    self.init(directories.stateDirectory + "/monitor-calls.json", budget: budget)
  }

  /// Who counts in it.
  nonisolated var ledger: MonitorLedger {
    MonitorLedger { try await self.take($0, for: $1, account: $2, at: $3) }
  }

  /// Takes calls. The system's lock keeps other processes out, and not this one: what is asked for
  /// together is taken one after the other.
  private func take(
    _ calls: Int, for purpose: MonitorPurpose, account: String, at unixSeconds: Int64
  ) async throws -> MonitorGrant {
    let task = Task { [last] in
      _ = await last?.result
      return try await self.takeAlone(calls, for: purpose, account: account, at: unixSeconds)
    }
    last = task
    return try await task.value
  }

  private func takeAlone(
    _ calls: Int, for purpose: MonitorPurpose, account: String, at unixSeconds: Int64
  ) async throws -> MonitorGrant {
    let lock = try await FileLock.waiting(toWrite: path, lockPath: path + ".lock")
    defer { withExtendedLifetime(lock) {} }
    var content = try self.content()
    var count = content.accounts[account] ?? MonitorCount(at: unixSeconds)
    let granted = count.take(calls, for: purpose, budget: budget, at: unixSeconds)
    if granted > 0 {
      // Accounts of other days are over.
      content.accounts = content.accounts.filter { $0.value.day >= count.day }
      content.accounts[account] = count
      try write(content)
    }
    return MonitorGrant(
      calls: granted, tally: MonitorTally(calls: count.calls, budget: budget))
  }

  private func content() throws -> Content {
    guard let bytes = try SmallFile(path).read(limitBytes: Self.limitBytes) else {
      return Content()
    }
    guard bytes.count <= Self.limitBytes,
      let content = try? JSONDecoder().decode(Content.self, from: Data(bytes)),
      content.version == Content.version, content.accounts.values.allSatisfy(\.isSound)
    else { throw Odd(path: path) }
    return content
  }

  private func write(_ content: Content) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    let bytes = Array(try encoder.encode(content)) + [0x0A]
    guard bytes.count <= Self.limitBytes else { throw Odd(path: path) }
    try PrivateFile(path).write(bytes)
  }
}
