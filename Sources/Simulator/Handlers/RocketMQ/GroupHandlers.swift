import FoundationEssentials
import TRocket
import TencentCloud

extension Handlers {
  mutating func registerGroups() {
    register(DescribeConsumerGroupList.self) { request, world, moment throws(ServiceFault) in
      let criteria = try Criteria(
        request.filters, known: ["ConsumerGroupName", "ConsumeMessageOrderly", "RetryPolicy"])
      let tags = TagCriteria(request.tagFilters)
      let page = try Page(offset: request.offset, limit: request.limit, at: moment)
      let contents = try world.contents(of: request.instanceID)
      var rows = contents.groups.rows
      if let topic = request.fromTopic, !topic.isEmpty { rows = contents.groups(of: topic) }
      if !criteria.isEmpty || !tags.isEmpty {
        rows = rows.filter {
          criteria.contains("ConsumerGroupName", $0.name)
            && criteria.equals("ConsumeMessageOrderly", $0.isOrderly ? "true" : "false")
            && criteria.equals("RetryPolicy", $0.retryPolicy.policyType?.rawValue ?? "")
            && tags.admit($0.tags)
        }
      }
      try rows.sort(by: request.sortedBy, request.sortOrder)
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
        consumeType: group.consumeType(at: moment) ?? (moment.dialect == .today ? "PUSH" : ""),
        createdTime: moment.date(group.createdTime), consumeMessageOrderly: group.isOrderly,
        consumeEnable: group.isEnabled, maxRetryTimes: group.maxRetryTimes, remark: group.remark,
        messageModel: group.model, retryPolicy: group.retryPolicy,
        consumeModel: group.consumeModel, liteTopic: group.liteTopic,
        deadLetterTargetTopic: group.deadLetterTopic)
    }
  }
}

extension Group {
  fileprivate func item(of instance: String) -> ConsumeGroupItem {
    ConsumeGroupItem(
      instanceID: instance, consumerGroup: name, consumeEnable: isEnabled,
      consumeMessageOrderly: isOrderly, maxRetryTimes: maxRetryTimes, remark: remark,
      clusterIdV4: origin?.instance, namespaceV4: origin?.namespace,
      consumerGroupV4: origin?.name,
      fullNamespaceV4: origin?.fullNamespace,
      subscribeTopicNum: subscriptions.count, createTime: Date(milliseconds: createdTime),
      tagList: tags, retryPolicy: retryPolicy, consumeModel: consumeModel,
      deadLetterTargetTopic: deadLetterTopic)
  }

  fileprivate var consumeModel: ConsumeModel { liteTopic.isEmpty ? .clustering : .lite }
}

extension [Group] {
  /// - Throws: `InvalidParameterValue` for what groups cannot be sorted by.
  fileprivate mutating func sort(by field: String?, _ order: TRocket.SortOrder?)
    throws(ServiceFault)
  {
    guard let field, !field.isEmpty else { return }
    guard field == "subscribeNum" else {
      throw .invalidValue("Groups are sorted by subscribeNum, not by \(field).")
    }
    let isDescending = order == .desc
    let numbered = enumerated().sorted { first, second in
      let (one, other) = (first.element.subscriptions.count, second.element.subscriptions.count)
      // Equal ones stay in their order.
      if one == other { return first.offset < second.offset }
      return isDescending ? one > other : one < other
    }
    self = numbered.map(\.element)
  }
}
