import TRocket

/// An import of topics, groups and roles into an instance, which answers at once and tells in a task
/// how it went.
struct MetadataImport {
  var topics: [TopicItem]
  var groups: [ConsumeGroupItem]
  var roles: [RoleItem]

  init(_ request: CreateMigrationTask) {
    topics = request.topics ?? []
    groups = request.groups ?? []
    roles = request.roles ?? []
  }

  /// Makes what is not there yet.
  /// - Returns: Whether that was all of it. What exists already, has no name, or goes beyond a limit
  ///   of the instance is left out.
  func put(
    into contents: inout InstanceContents, of instance: RocketInstance,
    keys: [(access: String, secret: String)], at moment: Moment
  ) -> Bool {
    var isWhole = true
    for item in topics {
      let hasRoom = contents.topics.count < instance.topicLimit
      guard let topic = topic(item, moment), hasRoom, contents.topics[topic.name] == nil else {
        isWhole = false
        continue
      }
      contents.topics.upsert(topic)
    }
    for item in groups {
      let hasRoom = contents.groups.count < instance.groupLimit
      guard let group = group(item, moment), hasRoom, contents.groups[group.name] == nil else {
        isWhole = false
        continue
      }
      contents.addGroup(group)
    }
    for (item, keys) in zip(roles, keys) {
      let hasRoom = contents.roles.count < RocketInstance.roleLimit
      guard let role = role(item, keys, moment), hasRoom, contents.roles[role.name] == nil else {
        isWhole = false
        continue
      }
      contents.roles.upsert(role)
    }
    return isWhole
  }

  private func topic(_ item: TopicItem, _ moment: Moment) -> Topic? {
    guard let name = item.topic, !name.isEmpty, let type = item.topicType else { return nil }
    let limits = RocketInstance.queueLimits
    let queues = item.queueNum ?? limits.lowerBound
    guard limits.contains(queues) else { return nil }
    return Topic(
      name: name, type: type, queues: queues, remark: item.remark ?? "",
      createdTime: moment.now, lastWriteTime: 0, rate: 0, retention: item.msgTTL,
      tags: item.tagList ?? [])
  }

  private func group(_ item: ConsumeGroupItem, _ moment: Moment) -> Group? {
    guard let name = item.consumerGroup, !name.isEmpty else { return nil }
    return Group(
      name: name, remark: item.remark ?? "", createdTime: moment.now,
      isEnabled: item.consumeEnable ?? true, isOrderly: item.consumeMessageOrderly ?? false,
      maxRetryTimes: item.maxRetryTimes ?? 16, tags: item.tagList ?? [], consumers: 0,
      timeline: .steady, subscriptions: [], seed: Noise.hash(name, seed: 0))
  }

  private func role(
    _ item: RoleItem, _ keys: (access: String, secret: String), _ moment: Moment
  ) -> Role? {
    guard let name = item.roleName, !name.isEmpty else { return nil }
    return Role(
      name: name, accessKey: item.accessKey ?? keys.access,
      secretKey: item.secretKey ?? keys.secret, mayRead: item.permRead ?? false,
      mayWrite: item.permWrite ?? false, remark: item.remark ?? "", createdTime: moment.now,
      modifiedTime: moment.now,
      details: item.permType == .topicAndGroup ? item.detailedRolePerms ?? [] : nil)
  }
}
