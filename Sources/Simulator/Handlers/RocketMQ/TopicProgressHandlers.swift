import FoundationEssentials
import TRocket

extension Handlers {
  /// What today's dialect tells of topics beside their list.
  mutating func registerTopicProgress() {
    register(DescribeTopicListByGroup.self) { request, world, moment throws(ServiceFault) in
      let page = try Page(offset: request.offset, limit: request.limit, at: moment)
      let criteria = try Criteria(request.filters, known: ["TopicName"])
      let instance = try world.instance(request.instanceID)
      let group = try world.group(request.consumerGroup, of: request.instanceID)
      let contents = try world.contents(of: request.instanceID)
      let topics = group.subscriptions.compactMap { contents.topics[$0.topic] }
        .filter { criteria.contains("TopicName", $0.name) }
      return DescribeTopicListByGroup.Response(
        totalCount: topics.count,
        data: page.of(topics).compactMap { group.subscription(to: $0, of: instance, at: moment) })
    }
    register(DescribeTopicStats.self) { request, world, moment throws(ServiceFault) in
      let page = try Page(offset: request.offset, limit: request.limit, at: moment)
      let instance = try world.instance(request.instanceID)
      guard instance.type == .platinum else {
        throw ServiceFault(
          "UnsupportedOperation", "Only platinum instances tell of single queues.")
      }
      let group = try world.group(request.groupID, of: request.instanceID)
      guard let topic = try world.contents(of: instance.name).topics[request.topic] else {
        throw .topicNotFound(request.topic)
      }
      let queues = group.queues(of: topic, try group.subscription(of: topic.name), at: moment)
      let lastTime = Date(milliseconds: topic.lastWritten(at: moment))
      return DescribeTopicStats.Response(
        totalCount: queues.count,
        data: page.of(queues).map {
          TopicStatsDetail(
            brokerName: $0.broker, queueID: $0.number, brokerOffset: Int($0.brokerOffset),
            commitOffset: Int($0.commitOffset),
            messageCount: Int($0.brokerOffset - $0.commitOffset), lastUpdateTimestamp: lastTime)
        })
    }
    register(DescribeProducerList.self) { request, world, moment throws(ServiceFault) in
      let page = try Page(offset: request.offset, limit: request.limit, at: moment)
      let criteria = try Criteria(request.filters, known: ["ClientIP", "ClientID"])
      guard let topic = try world.contents(of: request.instanceID).topics[request.topic] else {
        throw .topicNotFound(request.topic)
      }
      let all = topic.producers.filter {
        criteria.contains("ClientIP", $0.address) && criteria.contains("ClientID", $0.id)
      }
      let lastTime = Date(milliseconds: topic.lastWritten(at: moment))
      return DescribeProducerList.Response(
        totalCount: all.count,
        producerList: page.of(all).map {
          ProducerInfo(
            clientID: $0.id, clientIp: "/" + $0.address, language: $0.language,
            version: $0.version, lastUpdateTimestamp: lastTime,
            channelProtocol: ChannelProtocol(rawValue: $0.protocolName))
        })
    }
  }
}
