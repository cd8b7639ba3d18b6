import Catalog
import Console
import MQTT
import TRocket
import TencentCloud
import TerminalUI
import Watching

/// Asks every group of some instances for its lag. The API has no list of lags: it takes one call
/// a group.
struct LagSurvey: Sendable {
  let session: CloudSession
  /// Names of groups; any of them will do, and none takes all.
  let patterns: [GlobPattern]

  /// Calls under way at once; the client keeps to the service's limit.
  private static let window = 8

  /// All groups, those furthest behind first, those that are not known before them.
  /// - Parameters:
  ///   - samples: How often each group is asked.
  ///   - intervalSeconds: From the start of one round to that of the next.
  func rows(
    instances: [String], samples: Int, intervalSeconds: Int
  ) async throws(CloudError) -> [Row] {
    let targets = try await targets(instances)
    return try await sampled(targets, samples, intervalSeconds).sorted { left, right in
      if left.lag != right.lag { return left.lag ?? .max > right.lag ?? .max }
      return (left.instance, left.group) < (right.instance, right.group)
    }
  }

  private func targets(_ instances: [String]) async throws(CloudError) -> [Row] {
    var ids: [String] = []
    for id in instances where !ids.contains(id) { ids.append(id) }
    var targets: [Row] = []
    var names: [String: String] = [:]
    do throws(CloudError) {
      let list = try await session.list(
        TRocket.DescribeInstanceList.id, [:], namedBy: "InstanceId")
      for item in list.items {
        guard let id = LagSurvey.text(item["InstanceId"]) else { continue }
        names[id] = LagSurvey.text(item["InstanceName"])
        if instances.isEmpty { ids.append(id) }
      }
      if instances.isEmpty, let flaw = list.flaw { targets.append(.unread(flaw)) }
    } catch {
      // Of instances that were named only their names are missed.
      if instances.isEmpty { throw error }
    }
    if instances.isEmpty {
      let mqtt = await mqttInstances()
      names.merge(mqtt.names) { own, _ in own }
      ids += mqtt.names.keys.sorted()
      targets += mqtt.unread
    } else if ids.contains(where: { names[$0] == nil && $0.hasPrefix("mqtt-") }) {
      names.merge(await mqttInstances().names) { own, _ in own }
    }
    for groups in await groups(of: ids, withOrigins: instances.isEmpty) { targets += groups }
    for index in targets.indices { targets[index].instanceName = names[targets[index].instance] }
    return targets
  }

  /// The MQTT instances, whose shared subscriptions have a lag; none where the region or the account
  /// has no such product.
  private func mqttInstances() async -> (names: [String: String], unread: [Row]) {
    do throws(CloudError) {
      let list = try await session.list(
        MQTT.DescribeInstanceList.id, [:], namedBy: "InstanceId")
      let named = list.items.compactMap { item -> (String, String)? in
        guard let id = LagSurvey.text(item["InstanceId"]) else { return nil }
        return (id, LagSurvey.text(item["InstanceName"]) ?? id)
      }
      return (
        Dictionary(named, uniquingKeysWith: { first, _ in first }),
        list.flaw.map { [.unread($0)] } ?? []
      )
    } catch {
      let isOutOfReach = RegionAnswers.standing(by: error)?.isOutOfReach == true
      return ([:], isOutOfReach ? [] : [.unread(error)])
    }
  }

  /// The groups of several instances, asked for at once and told in the order of the instances.
  /// - Parameter withOrigins: Whether the groups of 4.x that they were imported from are told too.
  private func groups(of ids: [String], withOrigins: Bool) async -> [[Row]] {
    await withTaskGroup(of: (Int, [Row]).self) { group in
      for (index, id) in ids.enumerated() {
        group.addTask { (index, await groups(of: id, withOrigins: withOrigins)) }
      }
      var all = [[Row]](repeating: [], count: ids.count)
      for await (index, rows) in group { all[index] = rows }
      return all
    }
  }

  /// The groups of an instance, or why they are not known: that of one says nothing of the others.
  private func groups(of id: String, withOrigins: Bool) async -> [Row] {
    if InstanceResource.isLegacy(id) { return legacyGroups(of: id) }
    do throws(CloudError) {
      if PollTarget.groups(id).isMQTT { return try await sharedSubscriptions(of: id) }
      let list = try await session.list(
        DescribeConsumerGroupList.id, ["InstanceId": .string(id)], namedBy: "ConsumerGroup")
      let names = list.items.compactMap { LagSurvey.text($0["ConsumerGroup"]) }
      let rows = names.filter { name in
        patterns.isEmpty || patterns.contains { $0.matches(name) }
      }.map { Row(instance: id, group: $0) }
      return rows + (withOrigins ? origins(list.items) : [])
        + (list.flaw.map { [.unread($0, instance: id)] } ?? [])
    } catch {
      return [.unread(error, instance: id)]
    }
  }

  private func sharedSubscriptions(of id: String) async throws(CloudError) -> [Row] {
    let polled = try await PollCalls.polled(.groups(id), session.client, mqtt: .today)
    guard case .groups(let names, _, _) = polled.facts else { return [] }
    return names.filter { name in patterns.isEmpty || patterns.contains { $0.matches(name) } }
      .map { Row(instance: id, group: $0) }
  }

  /// Asks in rounds. A call that fails in the last round is a failure of its group; one before it
  /// is only a sample less.
  private func sampled(
    _ targets: [Row], _ samples: Int, _ intervalSeconds: Int
  ) async throws(CloudError) -> [Row] {
    let clock = ContinuousClock()
    let start = clock.now
    var rows = targets
    var points = [[LagEstimate.Point]](repeating: [], count: targets.count)
    for round in 0..<samples {
      do {
        try await clock.sleep(until: start + .seconds(round * intervalSeconds))
      } catch {
        throw CloudError(.cancelled, action: DescribeConsumerGroup.id)
      }
      rows = await measured(targets)
      for (index, row) in rows.enumerated() {
        guard let lag = row.lag, let sampledAt = row.sampledAt else { continue }
        points[index].append(
          LagEstimate.Point(
            milliseconds: LagSurvey.milliseconds(from: start, to: sampledAt), lag: lag))
      }
    }
    for index in rows.indices {
      // What trembles and what grows is told apart by what is consumed.
      let isShared =
        SharedSubscriptionName.isName(rows[index].group)
        || InstanceResource.isLegacy(rows[index].instance)
      guard let tps = rows[index].tps ?? (isShared ? 0 : nil) else { continue }
      rows[index].estimate = LagEstimate(points[index], consumedPerSecond: tps)
    }
    return rows
  }

  /// What each group is like now.
  func measured(_ targets: [Row]) async -> [Row] {
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
    if target.failure != nil { return target }
    var row = target
    do throws(CloudError) {
      if SharedSubscriptionName.isName(row.group) {
        let polled = try await PollCalls.polled(
          .group(instanceID: row.instance, name: row.group), session.client, mqtt: .today)
        guard case .group(let sample) = polled.facts else { return row }
        row.sampledAt = .now
        (row.lag, row.consumers) = (sample.lag, sample.consumers)
        return row
      }
      if InstanceResource.isLegacy(row.instance) {
        row.lag = try await legacyLag(of: row)
        row.sampledAt = .now
        return row
      }
      let answer = try await session.read(
        DescribeConsumerGroup.self,
        ["InstanceId": .string(row.instance), "ConsumerGroup": .string(row.group)])
      row.sampledAt = .now
      row.lag = LagSurvey.integer(answer["ConsumerLag"])
      row.tps = LagSurvey.integer(answer["Tps"])
      row.consumers = LagSurvey.integer(answer["ConsumerNum"])
    } catch {
      row.failure = Phrase(error)
    }
    return row
  }

  private static func milliseconds(
    from start: ContinuousClock.Instant, to end: ContinuousClock.Instant
  ) -> Int64 {
    let parts = start.duration(to: end).components
    return parts.seconds * 1000 + parts.attoseconds / 1_000_000_000_000_000
  }

  static func text(_ value: JSONValue?) -> String? {
    if case .string(let text) = value { return text }
    return nil
  }

  static func integer(_ value: JSONValue?) -> Int64? {
    if case .integer(let number) = value { return number }
    return nil
  }
}
