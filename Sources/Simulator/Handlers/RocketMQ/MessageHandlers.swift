import FoundationEssentials
import TRocket
import TencentCloud

extension Handlers {
  mutating func registerMessages() {
    register(DescribeMessageList.self) { request, world, moment throws(ServiceFault) in
      let page = try Page(offset: request.offset, limit: request.limit, at: moment)
      let (id, query) = try world.query(request, at: moment)
      let contents = try world.contents(of: query.instance)
      let messages: [RocketMessage]
      switch query.found {
      case .messages(let found): messages = Array(page.of(found))
      case .numbers(let numbers):
        guard let topic = contents.topics[query.topic] else { throw .topicNotFound(query.topic) }
        // The newest come first.
        let end = numbers.upperBound - Int64(min(page.offset, numbers.count))
        let begin = max(numbers.lowerBound, end - Int64(page.limit))
        messages = (begin..<end).reversed().map { topic.message($0) }
      }
      let resends = world.resends
      return DescribeMessageList.Response(
        totalCount: query.count,
        data: messages.map { message in
          message.item(contents.topics[message.topic], resends: resends[message.id])
        }, taskRequestID: id)
    }
    register(DescribeMessage.self) { request, world, moment throws(ServiceFault) in
      let page = try Page(offset: request.offset, limit: request.limit, at: moment)
      let (message, topic) = try world.message(
        request.msgID, of: request.topic, in: request.instanceID, at: moment)
      let tracks = try world.contents(of: request.instanceID).groups(of: topic.name)
        .compactMap { $0.track(of: message, topic, at: moment) }
      return DescribeMessage.Response(
        body: message.body, properties: message.properties, produceTime: message.produceTime,
        messageID: message.id,
        producerAddr: message.producer(among: topic.producers)?.address ?? "",
        messageTracks: Array(page.of(tracks)), showTopicName: topic.name,
        liteTopic: message.liteTopic, messageTracksCount: tracks.count,
        delayMessageStatus: request.queryDelayMessage == true ? topic.delayStatus : nil)
    }
    register(DescribeMessageTrace.self) { request, world, moment throws(ServiceFault) in
      let (message, topic) = try world.message(
        request.msgID, of: request.topic, in: request.instanceID, at: moment)
      if request.queryRetryMessage == true, [nil, ""].contains(request.groupID) {
        throw .missing("GroupId")
      }
      let groups = try world.contents(of: request.instanceID).groups(of: topic.name)
        .filter { [nil, "", $0.name].contains(request.groupID) }
      return DescribeMessageTrace.Response(
        showTopicName: topic.name, liteTopic: message.liteTopic,
        data: MessageTrace(message: message, topic: topic, groups: groups, moment: moment).stages)
    }
  }
}

extension World {
  /// A message that an instance still keeps.
  /// - Throws: `ResourceNotFound.Instance`, `ResourceNotFound.Topic`, `ResourceNotFound.Message`
  mutating func message(
    _ id: String, of topic: String, in instanceID: String, at moment: Moment
  ) throws(ServiceFault) -> (RocketMessage, Topic) {
    let instance = try instance(instanceID)
    guard let topic = try contents(of: instanceID).topics[topic] else {
      throw .topicNotFound(topic)
    }
    guard let message = topic.message(id: id, kept: instance.retention, now: moment.now) else {
      throw ServiceFault("ResourceNotFound.Message", "The message \(id) does not exist.")
    }
    return (message, topic)
  }

  /// The query that a request continues, or the one that it begins with an empty task id.
  fileprivate mutating func query(_ request: DescribeMessageList, at moment: Moment)
    throws(ServiceFault) -> (id: String, query: MessageQuery)
  {
    if !request.taskRequestID.isEmpty {
      guard let query = queries[request.taskRequestID], query.instance == request.instanceID,
        query.topic == request.topic
      else { throw .invalidValue("The task \(request.taskRequestID) does not exist.") }
      return (request.taskRequestID, query)
    }
    guard let start = request.startTime.milliseconds, let end = request.endTime.milliseconds,
      start <= end
    else { throw .invalidValue("StartTime must not be after EndTime.") }
    let query = MessageQuery(
      instance: request.instanceID, topic: request.topic,
      found: try found(by: request, from: start, to: end, at: moment))
    // Old queries are forgotten together; their pages were read long ago.
    if queries.count >= 1000 { queries = [:] }
    let id = nextIdentifier()
    queries[id] = query
    return (id, query)
  }

  private mutating func found(
    by request: DescribeMessageList, from start: Int64, to end: Int64, at moment: Moment
  ) throws(ServiceFault) -> MessageQuery.Found {
    let instance = try instance(request.instanceID)
    let contents = try contents(of: request.instanceID)
    if request.queryDeadLetterMessage == true {
      guard let name = request.consumerGroup, !name.isEmpty else {
        throw .missing("ConsumerGroup")
      }
      let group = try group(name, of: request.instanceID)
      let topics = group.subscriptions.compactMap { contents.topics[$0.topic] }
      let found = group.deadLetters(
        of: topics, from: start, to: end, kept: instance.retention, at: moment)
      let id = request.msgID ?? ""
      return .messages(id.isEmpty ? found : found.filter { $0.id == id })
    }
    guard let topic = contents.topics[request.topic] else { throw .topicNotFound(request.topic) }
    if let id = request.msgID, !id.isEmpty {
      return .messages(
        topic.message(id: id, kept: instance.retention, now: moment.now).map { [$0] } ?? [])
    }
    let numbers = topic.messages(
      from: start, to: end, kept: instance.retention, now: moment.now)
    if let most = request.recentMessageNum, most > 0 {
      guard most <= 1024 else {
        throw .invalidValue("RecentMessageNum must not be more than 1024.")
      }
      return topic.newest(most, of: numbers, sent: topic.sent)
    }
    let sent = topic.sent.filter { start...end ~= $0.time }
    if let lite = request.liteTopic, !lite.isEmpty {
      // What a topic makes by itself goes to no lite topic.
      return .messages(sent.reversed().filter { $0.liteTopic == lite })
    }
    if let key = request.msgKey, !key.isEmpty {
      let number = RocketMessage.number(key: key, topic: topic.name)
      let made = number.flatMap { numbers.contains($0) ? topic.message($0) : nil }
      return .messages(sent.reversed().filter { $0.key == key } + (made.map { [$0] } ?? []))
    }
    if let tag = request.tag, !tag.isEmpty {
      // One in five has it, so that few are looked through; the service has an index.
      let made = numbers.suffix(200_000).reversed().lazy.map { topic.message($0) }
        .filter { $0.tag == tag }.prefix(1024)
      return .messages(sent.reversed().filter { $0.tag == tag } + Array(made))
    }
    return sent.isEmpty ? .numbers(numbers) : topic.newest(1024, of: numbers, sent: sent)
  }
}

extension Topic {
  /// What is said of the delay of its messages: those that it has were due when they were counted.
  fileprivate var delayStatus: DelayMessageStatus { type == .delay ? .delivered : .unsupported }

  /// So many of the newest of its own messages and of those that were sent by hand.
  fileprivate func newest(
    _ count: Int, of numbers: Range<Int64>, sent: [RocketMessage]
  ) -> MessageQuery.Found {
    let own = numbers.suffix(count)
    if sent.isEmpty { return .numbers(own.startIndex..<own.endIndex) }
    let all = own.map { message($0) } + sent
    return .messages(Array(all.sorted { $0.time > $1.time }.prefix(count)))
  }
}

extension RocketMessage {
  /// In Beijing's time, as the service writes it.
  var produceTime: String {
    CalendarText(milliseconds: time, secondsEast: 28_800).precise(".")
  }

  fileprivate var properties: String {
    var properties: [String: JSONValue] = [
      "TAGS": .string(tag), "KEYS": .string(key), "UNIQ_KEY": .string(id),
      "TRACE_ON": .string("true"), "BORN_TIMESTAMP": .string(String(time)),
    ]
    properties["PRIORITY"] = text?.priority.map { .string(String($0)) }
    return JSONValue.object(properties).compact
  }

  fileprivate func item(_ topic: Topic?, resends: World.Resends?) -> MessageItem {
    MessageItem(
      msgID: id, tags: tag, keys: key,
      producerAddr: producer(among: topic?.producers ?? [])?.address, produceTime: produceTime,
      deadLetterResendTimes: resends?.attempts, deadLetterResendSuccessTimes: resends?.successes)
  }
}

extension Group {
  /// How it fared with a message, as an answer says it.
  fileprivate func track(
    of message: RocketMessage, _ topic: Topic, at moment: Moment
  ) -> MessageTrackItem? {
    guard let subscription = subscriptions.first(where: { $0.topic == topic.name }) else {
      return nil
    }
    let consumption = consumption(of: message, topic, subscription, at: moment)
    let status: ConsumeStatus =
      switch consumption.outcome {
      case .waiting: .notConsume
      case .filtered: .consumedButFiltered
      case .consumed: .consumed
      case .retrying: .enterRetry
      case .dead: .enterDlq
      }
    let hasFailed = consumption.attempts.contains { !$0.hasSucceeded }
    return MessageTrackItem(
      consumerGroup: name, consumeStatus: status, trackType: status.rawValue,
      exceptionDesc: hasFailed ? Consumption.exception : nil,
      consumeStatusSource: consumption.attempts.isEmpty ? .diffOffset : .traceReport)
  }
}
