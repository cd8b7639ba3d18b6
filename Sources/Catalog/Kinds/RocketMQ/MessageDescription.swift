import TRocket
import TencentCloud

/// How a message and its trace are asked for. Of a dead letter the query does not tell the topic,
/// which both have to name: it is looked for where dead letters of the group go, then among its topics.
enum MessageDescription {
  static let sources = [
    source(DescribeMessage.self) { location, topic, id in
      var request = DescribeMessage(
        instanceID: location.instanceID ?? "", topic: topic, msgID: id, offset: 0, limit: 100)
      if location.resource == .deadLetters { request.queryDeadLetterMessage = true }
      return request
    },
    source(DescribeMessageTrace.self) { location, topic, id in
      var request = DescribeMessageTrace(
        instanceID: location.instanceID ?? "", topic: topic, msgID: id)
      if location.resource == .deadLetters {
        request.queryDeadLetterMessage = true
        request.groupID = location.group
      }
      return request
    },
  ]

  /// More topics than this are not asked whether a message is theirs.
  private static let topicLimit = 50

  private static func source<Request: Action>(
    _ type: Request.Type,
    _ request: @escaping @Sendable (Location, _ topic: String, _ id: String) -> Request
  ) -> DescribeSource {
    DescribeSource(action: Request.id) { client, location, id throws(CloudError) in
      @Sendable func ask(_ topic: String) async throws(CloudError) -> JSONValue {
        try await client.send(try CloudCall(request(location, topic, id))).json()
      }
      guard location.resource == .deadLetters else { return try await ask(location.messageTopic) }
      return try await first(of: location, client, ask)
    }
  }

  /// What the first topic says that has the message; what the first one said where none has.
  private static func first(
    of location: Location, _ client: CloudClient,
    _ ask: (String) async throws(CloudError) -> JSONValue
  ) async throws(CloudError) -> JSONValue {
    var refusal: CloudError?
    var asked: Set<String> = []
    func answer(_ topic: String) async throws(CloudError) -> JSONValue? {
      guard asked.insert(topic).inserted else { return nil }
      do throws(CloudError) { return try await ask(topic) } catch {
        guard error.isOfAnotherTopic else { throw error }
        refusal = refusal ?? error
        return nil
      }
    }
    if let topic = location.parent, let found = try await answer(topic) { return found }
    let group = GroupKey(instanceID: location.instanceID ?? "", name: location.group ?? "")
    for topic in try await deadLetterTopics(of: group, client) {
      if let found = try await answer(topic) { return found }
    }
    for topic in try await SubscriptionResource.told(client, of: group).prefix(topicLimit) {
      if let name = topic.topic, let found = try await answer(name) { return found }
    }
    if let found = try await answer(location.messageTopic) { return found }
    throw refusal ?? CloudError.withoutList(DescribeMessageList.self)
  }

  /// Where a group's dead letters go: the topic that was set for it, then the one of the system.
  private static func deadLetterTopics(
    of group: GroupKey, _ client: CloudClient
  ) async throws(CloudError) -> [String] {
    let known = try await client.call(
      DescribeConsumerGroup(instanceID: group.instanceID, consumerGroup: group.name))
    let set = known.deadLetterTargetTopic.flatMap { $0.isEmpty ? nil : $0 }
    return [set, "%DLQ%\(group.name)"].compactMap { $0 }
  }
}

extension CloudError {
  /// Whether a topic has no such message, so that another one may have it.
  fileprivate var isOfAnotherTopic: Bool {
    code == "ResourceNotFound.Message" || code == "ResourceNotFound.Topic"
  }
}
