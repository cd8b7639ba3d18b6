import FoundationEssentials
import TRocket

extension Handlers {
  mutating func registerMQTTMessages() {
    register(DescribeMQTTMessageList.self) { request, world, moment throws(ServiceFault) in
      let page = try Page(offset: request.offset, limit: request.limit, at: moment)
      let (id, query) = try world.query(request, at: moment)
      guard let topic = world.mqttInstances[query.instance]?.topics[query.topic] else {
        throw .topicNotFound(query.topic)
      }
      // The newest come first.
      let end = query.found.upperBound - Int64(min(page.offset, query.found.count))
      let begin = max(query.found.lowerBound, end - Int64(page.limit))
      return DescribeMQTTMessageList.Response(
        totalCount: query.found.count,
        data: (begin..<end).reversed().map { topic.message($0).item }, taskRequestID: id)
    }
    register(DescribeMQTTMessage.self) { request, world, moment throws(ServiceFault) in
      let instance = try world.mqttInstance(request.instanceID)
      guard
        let message = instance.topics[request.topic]?.message(id: request.msgID, now: moment.now)
      else {
        throw ServiceFault(
          "ResourceNotFound.Message", "The message \(request.msgID) does not exist.")
      }
      return DescribeMQTTMessage.Response(
        body: message.body, properties: message.properties, produceTime: message.produceTime,
        messageID: message.id, producerAddr: message.producer, showTopicName: message.topic)
    }
  }
}

extension World {
  /// The query that a request continues, or the one that it begins with an empty task id.
  fileprivate mutating func query(_ request: DescribeMQTTMessageList, at moment: Moment)
    throws(ServiceFault) -> (id: String, query: MQTTMessageQuery)
  {
    let instance = try mqttInstance(request.instanceID)
    if !request.taskRequestID.isEmpty {
      guard let query = messageQueries[request.taskRequestID],
        query.instance == request.instanceID, query.topic == request.topic
      else { throw .invalidValue("The task \(request.taskRequestID) does not exist.") }
      return (request.taskRequestID, query)
    }
    guard let topic = instance.topics[request.topic] else { throw .topicNotFound(request.topic) }
    guard let start = request.startTime.milliseconds, let end = request.endTime.milliseconds,
      start <= end
    else { throw .invalidValue("StartTime must not be after EndTime.") }
    let query = MQTTMessageQuery(
      instance: instance.name, topic: topic.name,
      found: topic.messages(from: start, to: end, now: moment.now))
    return (keep(query), query)
  }

  /// Keeps a query under a task id.
  mutating func keep(_ query: MQTTMessageQuery) -> String {
    // Old queries are forgotten together; their pages were read long ago.
    if messageQueries.count >= 1000 { messageQueries = [:] }
    let id = nextIdentifier()
    messageQueries[id] = query
    return id
  }
}

extension MQTTMessage {
  /// In Beijing's time, as the service writes it.
  var produceTime: String {
    CalendarText(milliseconds: time, secondsEast: 28_800).plain
  }

  fileprivate var item: MQTTMessageItem {
    MQTTMessageItem(
      msgID: id, tags: "MQTT_COMMON", keys: nil, producerAddr: producer, produceTime: produceTime,
      deadLetterResendTimes: nil, deadLetterResendSuccessTimes: nil, subTopic: subTopic,
      qos: "\(qos)")
  }
}
