import TerminalUI
import TRocket
import TencentCloud

/// Asks every group of some instances for its lag. The API has no list of lags: it takes one call
/// a group.
struct LagSurvey: Sendable {
  let session: CloudSession
  let pattern: GlobPattern?

  /// A group and what was learnt of it.
  struct Row: Sendable, Hashable {
    var instance: String
    var group: String
    /// Messages; nil where the service does not say or the call failed.
    var lag: Int64?
    /// Messages a second.
    var tps: Int64?
    /// Consumers online.
    var consumers: Int64?
    /// Why the call failed.
    var failure: String?
  }

  /// Calls under way at once; the client keeps to the service's limit.
  private static let window = 8

  /// All groups, those furthest behind first, those that are not known before them.
  func rows(instances: [String]) async throws(CloudError) -> [Row] {
    var ids = instances
    if ids.isEmpty {
      let items = try await session.items(DescribeInstanceList.self, [:])
      ids = items.compactMap { LagSurvey.text($0["InstanceId"]) }
    }
    var targets: [Row] = []
    for id in ids {
      let groups = try await session.items(
        DescribeConsumerGroupList.self, ["InstanceId": .string(id)])
      let names = groups.compactMap { LagSurvey.text($0["ConsumerGroup"]) }
      targets += names.filter { pattern?.matches($0) ?? true }
        .map { Row(instance: id, group: $0) }
    }
    return await asked(targets).sorted { left, right in
      if left.lag != right.lag { return left.lag ?? .max > right.lag ?? .max }
      return (left.instance, left.group) < (right.instance, right.group)
    }
  }

  private func asked(_ targets: [Row]) async -> [Row] {
    await withTaskGroup(of: (Int, Row).self) { group in
      var rows = targets
      var next = 0
      func add() {
        guard next < targets.count else { return }
        let index = next
        next += 1
        group.addTask { (index, await asked(targets[index])) }
      }
      for _ in 0..<LagSurvey.window { add() }
      for await (index, row) in group {
        rows[index] = row
        add()
      }
      return rows
    }
  }

  private func asked(_ target: Row) async -> Row {
    var row = target
    do throws(CloudError) {
      let answer = try await session.read(
        DescribeConsumerGroup.self,
        ["InstanceId": .string(row.instance), "ConsumerGroup": .string(row.group)])
      row.lag = LagSurvey.integer(answer["ConsumerLag"])
      row.tps = LagSurvey.integer(answer["Tps"])
      row.consumers = LagSurvey.integer(answer["ConsumerNum"])
    } catch {
      row.failure = TextWidth.visible("\(error)")
    }
    return row
  }

  private static func text(_ value: JSONValue?) -> String? {
    if case .string(let text) = value { return text }
    return nil
  }

  private static func integer(_ value: JSONValue?) -> Int64? {
    if case .integer(let number) = value { return number }
    return nil
  }
}
