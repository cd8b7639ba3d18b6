import FoundationEssentials
import TRocket

extension Handlers {
  mutating func registerMQTTTopics() {
    register(DescribeMQTTTopicList.self) { request, world, moment throws(ServiceFault) in
      // MQTT topics have no type, so `TopicType` selects nothing among them.
      let criteria = try Criteria(request.filters, known: ["TopicName", "TopicType"])
      let page = try Page(offset: request.offset, limit: request.limit, at: moment)
      let instance = try world.mqttInstance(request.instanceID)
      let rows = instance.topics.rows.filter { criteria.contains("TopicName", $0.name) }
      return DescribeMQTTTopicList.Response(
        totalCount: rows.count,
        data: page.of(rows).map {
          MQTTTopicItem(instanceID: instance.name, topic: $0.name, remark: $0.remark)
        })
    }
    register(DescribeMQTTTopic.self) { request, world, _ throws(ServiceFault) in
      let instance = try world.mqttInstance(request.instanceID)
      guard let topic = instance.topics[request.topic] else { throw .topicNotFound(request.topic) }
      return DescribeMQTTTopic.Response(
        instanceID: instance.name, topic: topic.name, remark: topic.remark,
        createdTime: Date(milliseconds: topic.createdTime))
    }
  }
}
