import FoundationEssentials
import MQTT

extension Handlers {
  mutating func registerTodayMQTTTopics() {
    register(DescribeTopicList.self) { request, world, moment throws(ServiceFault) in
      let criteria = try Criteria(request.filters, known: ["TopicName"])
      let page = try Page(
        offset: request.offset, limit: request.limit, most: 20, at: moment)
      let instance = try world.mqttInstance(request.instanceID)
      let rows = instance.topics.rows.filter { criteria.contains("TopicName", $0.name) }
      return DescribeTopicList.Response(
        totalCount: rows.count,
        data: page.of(rows).map {
          MQTTTopicItem(instanceID: instance.name, topic: $0.name, remark: $0.remark)
        })
    }
    register(DescribeTopic.self) { request, world, _ throws(ServiceFault) in
      let instance = try world.mqttInstance(request.instanceID)
      guard let topic = instance.topics[request.topic] else { throw .topicNotFound(request.topic) }
      return DescribeTopic.Response(
        instanceID: instance.name, topic: topic.name, remark: topic.remark,
        createdTime: Date(milliseconds: topic.createdTime))
    }
  }

  mutating func registerTodayMQTTUsers() {
    register(DescribeUserList.self) { request, world, moment throws(ServiceFault) in
      let criteria = try Criteria(request.filters, known: ["Username"])
      let page = try Page(offset: request.offset, limit: request.limit, at: moment)
      let rows = try world.mqttInstance(request.instanceID).users.rows
        .filter { criteria.contains("Username", $0.name) }
      return DescribeUserList.Response(
        totalCount: rows.count,
        data: page.of(rows).map {
          MQTTUserItem(
            username: $0.name, password: $0.password, remark: $0.remark,
            createdTime: Date(milliseconds: $0.createdTime),
            modifiedTime: Date(milliseconds: $0.modifiedTime))
        })
    }
  }
}
