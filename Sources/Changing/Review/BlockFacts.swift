import Catalog
import MQTT
import TencentCloud

/// What a block of MQTT clients means: which of the clients known it hits, and for how long.
struct BlockFacts {
  /// A block ends by itself, after a day at most, in milliseconds.
  static let longestMilliseconds: Int64 = 86_400_000

  let change: Change
  let client: CloudClient
  /// In Unix milliseconds.
  let now: Int64

  /// Whether a change blocks somebody.
  static func isBlock(_ change: Change) -> Bool {
    change.action.id == CreateBlockRule.id || change.action.id == ModifyBlockRule.id
  }

  /// Why it cannot be made; nil where it can.
  var refusal: Phrase? {
    guard case .integer(let end)? = change.parameters["ExpireTime"] else {
      return change.action.id == CreateBlockRule.id ? BlockPhrases.needsEnd : nil
    }
    if end <= now { return BlockPhrases.isOver }
    return end - now > BlockFacts.longestMilliseconds ? BlockPhrases.tooLong : nil
  }

  /// Which clients it hits, as far as they are known.
  var lines: [Phrase] {
    get async {
      guard let pattern = change.blockedPattern, let instanceID = change.target.instanceID else {
        return [BlockPhrases.unknown]
      }
      // What user a client has signed in as, its list does not say.
      let type = change.parameters["Type"] ?? change.seen["Type"] ?? .integer(1)
      guard type == .integer(1) || type == .integer(3) else { return [BlockPhrases.unknown] }
      do throws(CloudError) {
        let limit = 1024
        let answer = try await client.call(
          DescribeClientList(instanceID: instanceID, number: "\(limit)"))
        guard let clients = answer.clients else { return [BlockPhrases.unknown] }
        let isByAddress = type == .integer(3)
        let hit = clients.filter { client in
          let text = isByAddress ? client.clientAddress.map(BlockFacts.host) : client.clientID
          return text.map { hits($0, pattern) } == true
        }.compactMap(\.clientID)
        return [BlockPhrases.hits(hit, of: clients.count, isCut: clients.count >= limit)]
      } catch {
        return [BlockPhrases.unknown]
      }
    }
  }

  private func hits(_ text: String, _ pattern: String) -> Bool {
    GlobPattern(pattern).matches(text)
      && !change.exceptedPatterns.contains { GlobPattern($0).matches(text) }
  }

  /// An address without its port.
  private static func host(_ address: String) -> String {
    address.lastIndex(of: ":").map { String(address[..<$0]) } ?? address
  }
}

extension Change {
  /// What a block matches; nil where it is none, or does not say it.
  package var blockedPattern: String? {
    guard BlockFacts.isBlock(self) else { return nil }
    for pattern in [parameters["Include"], seen["Include"]] {
      if case .string(let text)? = pattern, !text.isEmpty { return text }
    }
    return nil
  }

  fileprivate var exceptedPatterns: [String] {
    guard case .array(let items)? = parameters["Excludes"] ?? seen["Excludes"] else { return [] }
    return items.compactMap { if case .string(let text) = $0 { text } else { nil } }
  }
}
