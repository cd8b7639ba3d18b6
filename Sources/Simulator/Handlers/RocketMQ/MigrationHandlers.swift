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
      var task = try world.migration(request.taskID)
      for topic in request.topicList { task.add(topic: topic.topicName) }
      world.migrations.upsert(task)
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
      var task = try world.migration(request.taskID)
      for group in request.groupList {
        task.add(
          Migration.Group(
            name: group.groupName ?? "", remark: group.remark ?? "",
            isOrderly: group.consumeMessageOrderly ?? false))
      }
      world.migrations.upsert(task)
      return ImportSourceClusterConsumerGroups.Response()
    }
  }
}

private func check(task: String, count: Int, parameter: String) throws(ServiceFault) {
  guard !task.isEmpty else { throw .invalidValue("TaskId must not be empty.") }
  guard count > 0 else { throw .invalidValue("\(parameter) must not be empty.") }
}
