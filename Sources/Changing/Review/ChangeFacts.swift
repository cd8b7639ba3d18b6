package import Catalog
import Synchronization
import TRocket
package import TencentCloud

/// What a change means, where the service tells.
package struct ChangeFacts {
  package let change: Change
  package let reading: ReadBackReading
  package let client: CloudClient
  /// When it is asked, in Unix milliseconds.
  package let now: Int64
  /// The numbers that tell what it hits.
  package let numbers: ImpactNumbers?
  /// The changes that are made with it: what they take is not left to anybody.
  package var together: [Change] = []
  /// Counts the messages that were sent to a topic of an instance since a time in Unix
  /// milliseconds; nil where that is not known.
  package typealias ProducedSince =
    @Sendable (_ instanceID: String, _ topic: String, _ time: Int64) async -> Int64?
  /// Nil where nobody counts them.
  package var producedSince: ProducedSince?

  package init(
    change: Change, reading: ReadBackReading, client: CloudClient, now: Int64,
    numbers: ImpactNumbers?,
    together: [Change] = []
  ) {
    self.change = change
    self.reading = reading
    self.client = client
    self.now = now
    self.numbers = numbers
    self.together = together
  }

  /// More topics than this are not asked for the group's progress.
  private static let topicLimit = 200

  /// Whether a change means something that has to be asked for.
  package static func areAsked(_ change: Change) -> Bool {
    guard let readBack = change.readBack else { return false }
    if BlockFacts.isBlock(change) || PolicyFacts.areAbout(change) { return true }
    if readBack.purpose == .deletion || readBack.purpose == .offsetReset { return true }
    if change.isStageMove { return true }
    return change.takesAway("ConsumeEnable") || !lostPermissions(change).isEmpty
  }

  /// What the confirmation waits for.
  package func awaited() async -> Impact {
    guard ChangeFacts.areAsked(change) else { return Impact() }
    if change.isOffsetReset { return await reset() }
    if BlockFacts.isBlock(change) {
      let block = BlockFacts(change: change, client: client, now: now)
      if let refusal = block.refusal { return Impact(refusal: refusal) }
      return Impact(lines: await block.lines)
    }
    if PolicyFacts.areAbout(change) {
      let policies = PolicyFacts(change: change, client: client)
      return Impact(lines: (reading.isThere ? [] : atOnce) + (await policies.lines))
    }
    let holdsPermissions = change.readBack?.recipe.holdsPermissions == true
    return Impact(lines: holdsPermissions ? await atOnce + onlyHolder : atOnce)
  }

  /// How far the group is behind, and what moving its progress means.
  private func reset() async -> Impact {
    guard reading.isThere, let facts = ResetFacts(self) else {
      return Impact(lines: atOnce)
    }
    if let refusal = await facts.refusal { return Impact(refusal: refusal) }
    return Impact(lines: await atOnce + facts.lines)
  }

  /// What is said while the rest is read; empty where there is no rest.
  package var restBeingRead: [Phrase] { hasRest ? [ChangePhrases.lastConsumedBeingRead] : [] }

  private var hasRest: Bool {
    ChangeFacts.areAsked(change) && change.readBack?.recipe.kind == .groups && reading.isThere
  }

  /// What takes longer, and nobody has to wait for.
  package func rest() async -> [Phrase] {
    guard hasRest else { return [] }
    guard let progress = await lastProgress else { return [ChangePhrases.lastConsumedUnknown] }
    return [ChangePhrases.lastConsumed(secondsAgo: max(0, (now - progress) / 1000))]
  }

  /// What the reading itself says.
  private var atOnce: [Phrase] {
    let isNew = change.readBack?.purpose == .creation
    if !reading.isThere { return isNew ? [] : [ChangePhrases.isGone] }
    return stages + (numbers?.lines(reading) ?? [])
  }

  /// From which stage to which each topic of a migration goes.
  private var stages: [Phrase] {
    guard change.isStageMove else { return [] }
    return MigrationStages.steps(
      from: reading.values[MigrationStages.field], change.readBack?.purpose
    ).map { ChangePhrases.stage(of: $0.topic, from: $0.from, to: $0.to) }
  }

  /// When the group's progress moved last in any topic, in Unix milliseconds. Only topics tell,
  /// one by one, so that where there are many nobody is asked.
  private var lastProgress: Int64? {
    get async {
      guard let instanceID = change.target.instanceID, let group = change.target.name,
        case .search(_, let search) = SubscriptionResource.resource.source
      else { return nil }
      let resource = SubscriptionResource.resource
      guard let field = resource.fields.firstIndex(where: { $0.name == "LastUpdateTime" }) else {
        return nil
      }
      let latest = Mutex<Int64?>(nil)
      do throws(CloudError) {
        let topics = try await client.call(
          DescribeTopicList(instanceID: instanceID, offset: 0, limit: 1)
        ).totalCount
        guard let topics, topics <= ChangeFacts.topicLimit else { return nil }
        let location = Location(.subscriptions, instanceID: instanceID, parent: group)
        try await search(client, location) { page in
          for case .time(let time) in page.rows.map({ $0.values[field] }) where time > 0 {
            latest.withLock { $0 = max($0 ?? time, time) }
          }
        }
      } catch {
        return nil
      }
      return latest.withLock { $0 }
    }
  }

  /// Permissions that a change takes from a role or a user.
  private static func lostPermissions(_ change: Change) -> [String] {
    ["PermWrite", "PermRead"].filter {
      change.readBack?.purpose == .deletion
        ? change.seen[$0] == .bool(true) : change.takesAway($0)
    }
  }

  /// Who loses which permission by this change and those that are made with it.
  private func losers(_ lost: [String]) -> [String: Set<String>] {
    let all =
      [change]
      + together.filter {
        $0.target.instanceID == change.target.instanceID
          && $0.readBack?.recipe == change.readBack?.recipe
      }
    return Dictionary(
      uniqueKeysWithValues: lost.map { permission in
        (
          permission,
          Set(
            all.filter { ChangeFacts.lostPermissions($0).contains(permission) }
              .compactMap(\.target.name)
          ).union([change.target.name ?? ""])
        )
      })
  }

  /// Whether nobody else has a permission that is taken away.
  private var onlyHolder: [Phrase] {
    get async {
      let lost =
        change.readBack?.purpose == .deletion
        ? ["PermWrite", "PermRead"].filter { reading.values[$0] == .bool(true) }
        : ChangeFacts.lostPermissions(change)
      guard !lost.isEmpty, let recipe = change.readBack?.recipe,
        case .row(let action, _, let name)? = recipe.sources.first
      else { return [] }
      let reader = ReadBackReader(
        client: client, recipe: recipe, purpose: .modification, target: change.target)
      var held: Set<String> = []
      let others = losers(lost)
      do throws(CloudError) {
        let list = try await reader.rows(action, filter: nil, namedBy: name)
        // Whether somebody of those that were not read holds it, nobody knows.
        if let flaw = list.flaw { return [ChangePhrases.holdersUnknown(flaw)] }
        for row in list.items {
          guard case .string(let holder)? = row[name] else { continue }
          held.formUnion(
            lost.filter { row[$0] == .bool(true) && others[$0]?.contains(holder) != true })
        }
      } catch {
        return [ChangePhrases.holdersUnknown(error)]
      }
      return lost.filter { !held.contains($0) }.map { permission in
        let (isProduce, isUser) = (permission == "PermWrite", recipe.kind == .mqttUsers)
        return (others[permission]?.count ?? 0) > 1
          ? ChangePhrases.noHolderLeft(isProduce: isProduce, isUser: isUser)
          : ChangePhrases.onlyHolder(isProduce: isProduce, isUser: isUser)
      }
    }
  }
}
