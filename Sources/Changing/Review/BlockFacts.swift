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
      guard let instanceID = change.target.instanceID else { return [BlockPhrases.unknown] }
      do throws(CloudError) {
        guard let matching = try await matching(instanceID) else { return [BlockPhrases.unknown] }
        let limit = 1024
        let answer = try await client.call(
          DescribeClientList(instanceID: instanceID, number: "\(limit)"))
        guard let clients = answer.clients else { return [BlockPhrases.unknown] }
        let hit = clients.filter { client in
          let text =
            matching.isByAddress ? client.clientAddress.map(BlockFacts.host) : client.clientID
          return text.map(matching.hits) == true
        }.compactMap(\.clientID)
        return [BlockPhrases.hits(hit, of: clients.count, isCut: clients.count >= limit)]
      } catch {
        return [BlockPhrases.unknown]
      }
    }
  }

  /// Whom a block matches.
  private struct Matching {
    let pattern: String
    let exceptions: [String]
    /// By address and not by client id.
    let isByAddress: Bool

    func hits(_ text: String) -> Bool {
      GlobPattern(pattern).matches(text)
        && !exceptions.contains { GlobPattern($0).matches(text) }
    }
  }

  /// As the change says it, and what it leaves alone as the rule has it; nil where nobody can know:
  /// what user a client has signed in as, its list does not say.
  private func matching(_ instanceID: String) async throws(CloudError) -> Matching? {
    var type = change.parameters["Type"] ?? change.seen["Type"]
    var (pattern, exceptions) = (change.blockedPattern, change.exceptedPatterns)
    if change.action.id == ModifyBlockRule.id, pattern == nil || exceptions == nil || type == nil {
      let rules = try await client.call(DescribeBlockRuleList(instanceID: instanceID)).data
      guard let rule = rules.first(where: { $0.name == change.target.name }) else { return nil }
      pattern = pattern ?? rule.include
      exceptions = exceptions ?? rule.excludes
      type = type ?? rule.type.map { .integer(Int64($0.rawValue)) }
    }
    let kind = type ?? .integer(1)
    guard let pattern, kind == .integer(1) || kind == .integer(3) else { return nil }
    return Matching(
      pattern: pattern, exceptions: exceptions ?? [], isByAddress: kind == .integer(3))
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

  /// Whether it has clients refused for a time.
  package var blocks: Bool { BlockFacts.isBlock(self) }

  fileprivate var exceptedPatterns: [String]? {
    guard case .array(let items)? = parameters["Excludes"] ?? seen["Excludes"] else { return nil }
    return items.compactMap { if case .string(let text) = $0 { text } else { nil } }
  }
}
