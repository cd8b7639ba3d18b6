import FoundationEssentials
import TRocket

extension Handlers {
  mutating func registerGroups() {
    register(DescribeConsumerGroupList.self) { request, world, moment throws(ServiceFault) in
      let criteria = try Criteria(
        request.filters, known: ["ConsumerGroupName", "ConsumeMessageOrderly"])
      let page = try Page(offset: request.offset, limit: request.limit, at: moment)
      let contents = try world.contents(of: request.instanceID)
      var rows = contents.groups.rows
      if let topic = request.fromTopic, !topic.isEmpty { rows = contents.groups(of: topic) }
      if !criteria.isEmpty {
        rows = rows.filter {
          criteria.contains("ConsumerGroupName", $0.name)
            && criteria.equals("ConsumeMessageOrderly", $0.isOrderly ? "true" : "false")
        }
      }
      return DescribeConsumerGroupList.Response(
        totalCount: rows.count, data: page.of(rows).map { $0.item(of: request.instanceID) })
    }
    register(DescribeConsumerGroup.self) { request, world, moment throws(ServiceFault) in
      let contents = try world.contents(of: request.instanceID)
      let name = request.consumerGroup ?? ""
      guard let group = contents.groups[name] else { throw .groupNotFound(name) }
      let lag = group.lag(at: moment.elapsed)
      return DescribeConsumerGroup.Response(
        consumerNum: group.consumersOnline(at: moment.elapsed),
        tps: group.isEnabled ? group.tps(at: moment.elapsed) : 0, consumerLag: lag,
        consumeType: group.consumeType(at: moment),
        createdTime: Date(milliseconds: group.createdTime), consumeMessageOrderly: group.isOrderly,
        consumeEnable: group.isEnabled, maxRetryTimes: group.maxRetryTimes, remark: group.remark,
        messageModel: group.model, retryPolicy: RetryPolicy(policyType: .customized),
        consumeModel: .clustering, deadLetterTargetTopic: "")
    }
  }
}

extension Group {
  fileprivate func item(of instance: String) -> ConsumeGroupItem {
    ConsumeGroupItem(
      instanceID: instance, consumerGroup: name, consumeEnable: isEnabled,
      consumeMessageOrderly: isOrderly, maxRetryTimes: maxRetryTimes, remark: remark,
      subscribeTopicNum: subscriptions.count, createTime: Date(milliseconds: createdTime),
      tagList: [], retryPolicy: RetryPolicy(policyType: .customized), consumeModel: .clustering,
      deadLetterTargetTopic: "")
  }
}
