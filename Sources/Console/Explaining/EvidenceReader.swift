import Catalog
import Changing
import CloudMonitor
import Panes
import TRocket
import TencentCloud
import Watching

/// Asks for everything that may explain why a group is behind. What cannot be asked says why.
struct EvidenceReader: Sendable {
  let environment: ConsoleEnvironment
  let region: String
  let place: MonitorPlace
  /// The present, in Unix milliseconds.
  let now: Int64
  /// What is known without asking.
  let begun: Evidence
  /// Why actions are not asked, where the region is known not to answer them.
  var refusals: [ActionID: Phrase] = [:]
  /// Why `monitor` said nothing, given what asking it came to.
  var missing: @Sendable (MonitorPlace) -> Phrase = { _ in ExplainPhrases.noMonitor }

  /// What is asked that not every region answers.
  static let doubtful = [
    DescribeConsumerClientList.id, DescribeTopicListByGroup.id, DescribeTopicStats.id,
  ]

  /// How far back edits count, in milliseconds.
  private static let editMilliseconds: Int64 = 6 * 3_600_000
  /// How many topics are asked about.
  private static let topicLimit = 20

  /// How many clients the list of MQTT tells at once, at most.
  static let clientLimit = 1024

  var group: GroupKey { begun.group }

  func read() async -> Evidence {
    let client = await environment.client(region)
    if begun.isShared { return await readShared(client) }
    var evidence = begun
    if let sample = await sample(client) { evidence.sample = sample }
    evidence.clients = await clients(client)
    let topics = await topics(client)
    evidence.differing = differing(topics)
    evidence.queues = await queues(client, topics)
    await readMetrics(&evidence, client, topics)
    evidence.edits = await edits(topics.value?.compactMap(\.topic) ?? [])
    return evidence
  }

  // MARK: The service

  private func sample(_ client: CloudClient) async -> Evidence.Part<GroupSample>? {
    await known(DescribeConsumerGroup.id) { () async throws(CloudError) in
      GroupSample(
        try await client.call(
          DescribeConsumerGroup(instanceID: group.instanceID, consumerGroup: group.name)))
    }
  }

  private func clients(_ client: CloudClient) async -> Evidence.Part<[Evidence.Share]> {
    await known(DescribeConsumerClientList.id) { () async throws(CloudError) in
      let list = try await client.call(
        DescribeConsumerClientList(
          instanceID: group.instanceID, consumerGroup: group.name, offset: 0, limit: 100))
      return list.data.compactMap { consumer in
        guard let id = consumer.clientID, let lag = consumer.consumerLag else { return nil }
        return Evidence.Share(name: id, lag: Int64(lag))
      }
    }
  }

  private func topics(_ client: CloudClient) async -> Evidence.Part<[SubscriptionData]> {
    await known(DescribeTopicListByGroup.id) { () async throws(CloudError) in
      try await SubscriptionResource.told(client, of: group)
    }
  }

  private func differing(
    _ topics: Evidence.Part<[SubscriptionData]>
  ) -> Evidence.Part<[String]> {
    switch topics {
    case .unknown(let why): return .unknown(why)
    case .known(let items, let source):
      if items.contains(where: { $0.consistency == nil }) {
        return .unknown(ExplainPhrases.notSaid)
      }
      return .known(items.filter { $0.consistency == 1 }.compactMap(name), source: source)
    }
  }

  /// A topic with the clients that differ on it, where the service names them.
  private func name(_ item: SubscriptionData) -> String? {
    guard let topic = item.topic else { return nil }
    let clients = (item.clientSubscriptionInfos ?? []).compactMap(\.clientID)
    if clients.isEmpty { return topic }
    let more = clients.count > 3 ? ", …" : ""
    return "\(topic) (\(clients.prefix(3).joined(separator: ", "))\(more))"
  }

  /// The queues of the topic that holds most of the lag.
  private func queues(
    _ client: CloudClient, _ topics: Evidence.Part<[SubscriptionData]>
  ) async -> Evidence.Part<[Evidence.Share]> {
    let worst = topics.value?.max { ($0.consumerLag ?? 0) < ($1.consumerLag ?? 0) }?.topic
    guard let worst else {
      return .unknown(refusals[DescribeTopicListByGroup.id] ?? ExplainPhrases.noTopics)
    }
    return await known(DescribeTopicStats.id) { () async throws(CloudError) in
      let stats = try await client.call(
        DescribeTopicStats(
          topic: worst, instanceID: group.instanceID, groupID: group.name, offset: 0, limit: 100))
      return stats.data.compactMap { queue in
        guard let lag = queue.messageCount, let number = queue.queueID else { return nil }
        return Evidence.Share(
          name: "\(worst) \(queue.brokerName ?? "") #\(number)", lag: Int64(lag))
      }
    }
  }

  func known<Value: Equatable & Sendable>(
    _ action: ActionID, _ ask: () async throws(CloudError) -> Value
  ) async -> Evidence.Part<Value> {
    if let refusal = refusals[action] { return .unknown(refusal) }
    do throws(CloudError) {
      return .known(try await ask(), source: action.name)
    } catch {
      return .unknown(ErrorPhrases.phrase(error))
    }
  }

  // MARK: The service's history

  private func readMetrics(
    _ evidence: inout Evidence, _ client: CloudClient,
    _ topics: Evidence.Part<[SubscriptionData]>
  ) async {
    let subject = MetricSubject.group(group)
    let sent = (topics.value ?? []).compactMap(\.topic).prefix(EvidenceReader.topicLimit).map {
      MetricSubject.topic(instanceID: group.instanceID, name: $0)
    }
    let seconds = MetricEvidence.seconds(before: evidence.behindSince, now: now / 1000)
    let wishes = [
      MetricWish(.groupConsumers, of: [subject], lastSeconds: 90_000, periods: [300, 3600]),
      MetricWish(.groupPullLimit, of: [subject], lastSeconds: 3600, periods: [60, 300]),
      MetricWish(.groupDeadLetters, of: [subject], lastSeconds: seconds, periods: [60, 300]),
      MetricWish(.topicMessagesIn, of: Array(sent), lastSeconds: seconds, periods: [60, 300]),
    ]
    guard let metrics = await metrics(client, wishes) else { return }
    evidence.throttled = metrics.peak(.groupPullLimit, of: subject)
    evidence.deadLetters = metrics.change(
      .groupDeadLetters, of: [subject], behindSince: evidence.behindSince)
    evidence.consumers = metrics.consumers(of: subject, now: evidence.sample.value?.consumers)
    evidence.production =
      sent.isEmpty
      ? .unknown(ExplainPhrases.noTopics)
      : metrics.change(
        .topicMessagesIn, of: Array(sent), behindSince: evidence.behindSince)
  }

  /// Nil where nothing may be asked.
  func metrics(_ client: CloudClient, _ wishes: [MetricWish]) async -> MetricEvidence? {
    guard let ledger = environment.monitorLedger, place.end == nil else { return nil }
    let seconds = now / 1000
    let catalog = place.catalog ?? .documented
    let reader = MetricReader(
      client: client, ledger: ledger, purpose: .opened, now: seconds, batch: place.batch)
    let reading = await reader.read(wishes.compactMap { $0.query(catalog, now: seconds) })
    var place = place
    place.take(reading, for: .opened, at: 0)
    return MetricEvidence(reading: reading, now: seconds, missing: missing(place))
  }

  // MARK: The journal

  func edits(_ topics: [String]) async -> Evidence.Part<[Evidence.Edit]> {
    guard let read = environment.readJournal else { return .unknown(ExplainPhrases.noJournal) }
    let part: JournalPart
    do { part = try await read(nil) } catch { return .unknown(Phrase(name: "\(error)")) }
    let names = Set(topics + [group.name])
    let edits = JournalReading(part).changes.compactMap { change -> Evidence.Edit? in
      guard let line = change.begun ?? change.ended,
        now - line.unixMilliseconds < EvidenceReader.editMilliseconds,
        line.record.target.instanceID == group.instanceID,
        line.record.target.name.map(names.contains) ?? true, change.tookPlace
      else { return nil }
      return Evidence.Edit(
        unixMilliseconds: line.unixMilliseconds, author: line.author.name,
        title: ActionTitles.phrase(line.record.action),
        target: line.record.target.name ?? group.instanceID, fields: change.changedFields)
    }
    return .known(edits, source: "journal")
  }
}

extension JournalChange {
  /// Whether it may have changed something: it was not refused and not stopped before.
  fileprivate var tookPlace: Bool {
    guard case .ended(let outcome) = state else { return true }
    return !outcome.isWithoutEffect
  }
}
