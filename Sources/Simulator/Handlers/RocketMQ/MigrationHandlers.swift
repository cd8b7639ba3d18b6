import TRocket
import TencentCloud

extension Handlers {
  /// Imports end in a migration task. The dialect of May 2024 shows no such task: what can be told
  /// from outside is only whether the request was taken.
  mutating func registerMigration() {
    register(ImportSourceClusterTopics.self) { request, world, moment throws(ServiceFault) in
      try check(task: request.taskID, count: request.topicList.count, parameter: "TopicList")
      for topic in request.topicList {
        try check(name: topic.topicName, parameter: "TopicName")
        try moment.bounds.checkRemark(topic.remark)
      }
      if moment.dialect == .may2024 { return ImportSourceClusterTopics.Response() }
      try world.takeUp(request.topicList, in: request.taskID, at: moment)
      return ImportSourceClusterTopics.Response()
    }
    register(
      ImportSourceClusterConsumerGroups.self
    ) { request, world, moment throws(ServiceFault) in
      try check(task: request.taskID, count: request.groupList.count, parameter: "GroupList")
      for group in request.groupList {
        try check(name: group.groupName ?? "", parameter: "GroupName")
        try moment.bounds.checkRemark(group.remark)
      }
      if moment.dialect == .may2024 { return ImportSourceClusterConsumerGroups.Response() }
      try world.takeUp(request.groupList, in: request.taskID, at: moment)
      return ImportSourceClusterConsumerGroups.Response()
    }
  }
}

private func check(task: String, count: Int, parameter: String) throws(ServiceFault) {
  guard !task.isEmpty else { throw .invalidValue("TaskId must not be empty.") }
  guard count > 0 else { throw .invalidValue("\(parameter) must not be empty.") }
}

extension World {
  /// Imports topics of a source into a migration, and makes them in its instance.
  fileprivate mutating func takeUp(
    _ topics: [SourceClusterTopicConfig], in task: String, at moment: Moment
  ) throws(ServiceFault) {
    var migration = try migration(task)
    try migration.requireGoing("UnsupportedOperation")
    let limit = try instance(migration.instance).topicLimit
    try changeContents(of: migration.instance) { contents throws(ServiceFault) in
      for config in topics {
        let topic = Migration.Topic(
          config, isForeign: contents.topics[config.topicName] != nil, at: moment)
        migration.add(topic)
        // Of what finds no room the check says that it is not there.
        if contents.topics.count < limit { contents.take(topic) }
      }
    }
    migrations.upsert(migration)
  }

  /// Imports groups of a source into a migration, and makes them in its instance.
  fileprivate mutating func takeUp(
    _ groups: [SourceClusterGroupConfig], in task: String, at moment: Moment
  ) throws(ServiceFault) {
    var migration = try migration(task)
    try migration.requireGoing("UnsupportedOperation")
    let limit = try instance(migration.instance).groupLimit
    let seed = self.seed
    try changeContents(of: migration.instance) { contents throws(ServiceFault) in
      for config in groups {
        var group = Migration.Group(
          name: config.groupName ?? "", remark: config.remark ?? "",
          isOrderly: config.consumeMessageOrderly ?? false)
        if contents.groups[group.name] != nil {
          group.status = .alreadyExists
        } else if contents.groups.count < limit {
          contents.take(group, seed: seed, at: moment.now)
        } else {
          group.status = .failure
        }
        migration.add(group)
      }
    }
    migrations.upsert(migration)
  }
}

extension Migration.Topic {
  /// One that begins its first stage.
  fileprivate init(_ config: SourceClusterTopicConfig, isForeign: Bool, at moment: Moment) {
    let name = config.topicName
    self.init(
      name: name, type: config.topicType, queues: config.queueNum, remark: config.remark ?? "",
      rate: Double(3 + Noise.hash(name, seed: 5) % 40), stage: 0, stageTime: moment.now,
      groups: [], isForeign: isForeign)
  }
}
