import TRocket

extension Handlers {
  /// Imports end in a migration task, which no action of this API shows: what can be told from
  /// outside is only whether the request was taken.
  mutating func registerMigration() {
    register(ImportSourceClusterTopics.self) { request, _, _ throws(ServiceFault) in
      try check(task: request.taskID, count: request.topicList.count, parameter: "TopicList")
      for topic in request.topicList { try check(name: topic.topicName, parameter: "TopicName") }
      return ImportSourceClusterTopics.Response()
    }
    register(ImportSourceClusterConsumerGroups.self) { request, _, _ throws(ServiceFault) in
      try check(task: request.taskID, count: request.groupList.count, parameter: "GroupList")
      for group in request.groupList {
        try check(name: group.groupName ?? "", parameter: "GroupName")
      }
      return ImportSourceClusterConsumerGroups.Response()
    }
  }
}

private func check(task: String, count: Int, parameter: String) throws(ServiceFault) {
  guard !task.isEmpty else { throw .invalidValue("TaskId must not be empty.") }
  guard count > 0 else { throw .invalidValue("\(parameter) must not be empty.") }
}
