import FoundationEssentials
import MQTT

extension Handlers {
  mutating func registerTodayMQTTMessages() {
    register(DescribeMessageList.self) { request, world, moment throws(ServiceFault) in
      let page = try Page(offset: request.offset, limit: request.limit, most: 50, at: moment)
      let book = try world.mqttBook(of: request.instanceID)
      let (id, query) = try world.query(request, book, at: moment)
      guard let topic = world.mqttInstances[query.instance]?.topics[query.topic] else {
        throw .topicNotFound(query.topic)
      }
      let merged = MergedMessages(query, of: topic, book)
      return DescribeMessageList.Response(
        totalCount: merged.count, data: merged.page(page, book).map(\.item), taskRequestID: id)
    }
    register(DescribeMessageDetails.self) { request, world, moment throws(ServiceFault) in
      let instance = try world.mqttInstance(request.instanceID)
      let book = try world.mqttBook(of: request.instanceID)
      guard let found = book.record(id: request.messageID, of: instance, now: moment.now),
        request.subscription.map({ TopicFilter($0).covers(found.topic) }) ?? true
      else {
        throw ServiceFault(
          "ResourceNotFound.Message", "The message \(request.messageID) does not exist.")
      }
      return DescribeMessageDetails.Response(
        found, enrichment: book.enrichment(of: found), subscription: request.subscription ?? "")
    }
    register(DescribeMessageByTopic.self) { request, world, moment throws(ServiceFault) in
      let search = try MessageSearch(request)
      let instance = try world.mqttInstance(request.instanceID)
      let book = try world.mqttBook(of: request.instanceID)
      return DescribeMessageByTopic.Response(
        data: search.found(in: book, instance, now: moment.now).map(\.found))
    }
  }
}

extension World {
  /// The query that a request continues, or the one that it begins with an empty task id.
  fileprivate mutating func query(
    _ request: DescribeMessageList, _ book: MQTTBook, at moment: Moment
  ) throws(ServiceFault) -> (id: String, query: MQTTMessageQuery) {
    guard let start = request.startTime.milliseconds, let end = request.endTime.milliseconds,
      start <= end
    else { throw .invalidValue("StartTime must not be after EndTime.") }
    if !request.taskRequestID.isEmpty {
      guard let query = messageQueries[request.taskRequestID],
        query.instance == request.instanceID, query.topic == request.topic
      else { throw .invalidValue("The task \(request.taskRequestID) does not exist.") }
      return (request.taskRequestID, query)
    }
    let instance = try mqttInstance(request.instanceID)
    guard let topic = instance.topics[request.topic] else { throw .topicNotFound(request.topic) }
    let query = MQTTMessageQuery(
      instance: instance.name, topic: topic.name,
      found: topic.messages(from: start, to: end, now: moment.now),
      published: book.published.reversed().filter {
        $0.firstLevel == topic.name && (start...end).contains($0.time)
      })
    return (keep(query), query)
  }
}

extension MQTTRecord {
  fileprivate var item: MQTTMessageItem {
    MQTTMessageItem(
      msgID: id, tags: "MQTT_COMMON", keys: "", producerAddr: address,
      produceTime: CalendarText(milliseconds: time, secondsEast: 28_800).plain,
      deadLetterResendTimes: nil, deadLetterResendSuccessTimes: nil,
      subTopic: String(topic.drop { $0 != "/" }), qos: "\(qos)")
  }

  fileprivate var found: MQTT.MQTTMessage {
    MQTT.MQTTMessage(
      messageID: id, clientID: client, qos: "\(qos)", storeTimestamp: Date(milliseconds: time),
      originTopic: topic)
  }
}

extension DescribeMessageDetails.Response {
  fileprivate init(_ record: MQTTRecord, enrichment: MessageEnrichment, subscription: String) {
    let isText = record.payload.first == "{"
    // What a client calls its subscription is a number of its own.
    let identifier = subscription.isEmpty ? nil : Noise.hash(subscription, seed: 3) % 32 + 1
    self.init(
      body: record.payload,
      userProperties: enrichment.properties.map { UserProperty(key: $0.key, value: $0.value) },
      storeTimestamp: Date(milliseconds: record.time), messageID: record.id,
      clientID: record.client, qos: "\(record.qos)", originTopic: record.topic,
      contentType: enrichment.contentType ?? (isText ? "application/json" : ""),
      payloadFormatIndicator: enrichment.formatIndicator ?? (isText ? 1 : 0),
      messageExpiryInterval: enrichment.expiryInterval ?? 0,
      responseTopic: enrichment.responseTopic ?? record.responseTopic,
      correlationData: enrichment.correlationData ?? record.correlation,
      subscriptionIdentifier: identifier.map(String.init) ?? "",
      retain: record.isRetained)
  }
}
