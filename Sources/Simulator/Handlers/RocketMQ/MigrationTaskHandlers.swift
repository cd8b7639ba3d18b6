import FoundationEssentials
import TRocket

extension Handlers {
  mutating func registerMigrationTasks() {
    register(DescribeSmoothMigrationTaskList.self) { request, world, moment throws(ServiceFault) in
      let page = try Page(offset: request.offset, limit: request.limit, at: moment)
      let criteria = try Criteria(
        request.filters, known: ["TaskStatus", "ConnectionType", "InstanceId", "TaskName"])
      let found = world.migrations.rows.filter {
        criteria.equals("TaskStatus", $0.status.rawValue)
          && criteria.equals("ConnectionType", ConnectionType.vpc.rawValue)
          && criteria.equals("InstanceId", $0.instance) && criteria.contains("TaskName", $0.title)
      }
      return DescribeSmoothMigrationTaskList.Response(
        totalCount: found.count, data: page.of(found).map(\.item))
    }
    register(DeleteSmoothMigrationTask.self) { request, world, _ throws(ServiceFault) in
      let task = try world.migration(request.taskID)
      guard task.status == .cancelled else {
        throw ServiceFault("FailedOperation", "Only a cancelled task can be deleted.")
      }
      world.migrations.remove(task.name)
      return DeleteSmoothMigrationTask.Response()
    }
    register(CreateMigrationTask.self) { request, world, moment throws(ServiceFault) in
      let instance = try world.readyInstance(request.instanceID, at: moment)
      world.imports.append(
        MigrationTaskItem(
          taskID: world.nextIdentifier(), instanceID: instance.name, type: request.type,
          topicNum: request.topics?.count ?? 0, groupNum: request.groups?.count ?? 0,
          status: .succeeded, createTime: Date(milliseconds: moment.now)))
      return CreateMigrationTask.Response()
    }
    register(DescribeMigrationTaskList.self) { request, world, moment throws(ServiceFault) in
      let page = try Page(offset: request.offset, limit: request.limit, at: moment)
      let criteria = try Criteria(request.filters, known: ["TaskId", "InstanceId", "Type"])
      let found = world.imports.filter {
        criteria.equals("TaskId", $0.taskID ?? "")
          && criteria.equals("InstanceId", $0.instanceID ?? "")
          && criteria.equals("Type", $0.type.map { String($0.rawValue) } ?? "")
      }
      return DescribeMigrationTaskList.Response(
        totalCount: found.count, tasks: Array(page.of(found)))
    }
    register(DescribeSourceClusterGroupList.self) { request, world, moment throws(ServiceFault) in
      let page = try Page(offset: request.offset, limit: request.limit, at: moment)
      let criteria = try Criteria(
        request.filters, known: ["GroupName", "Imported", "ImportStatus", "Namespace"])
      let task = try world.migration(request.taskID)
      let names = Set(task.topics.flatMap(\.groups)).sorted()
        .filter { criteria.contains("GroupName", $0) && criteria.equals("Imported", "true") }
      return DescribeSourceClusterGroupList.Response(
        totalCount: names.count,
        groups: page.of(names).map {
          SourceClusterGroupConfig(
            groupName: $0, remark: "", imported: true, namespace: "", importStatus: .success,
            consumeMessageOrderly: false)
        })
    }
  }
}

extension World {
  /// - Throws: `ResourceNotFound.MigrationTask`
  func migration(_ id: String) throws(ServiceFault) -> Migration {
    guard let task = migrations[id] else {
      throw ServiceFault(
        "ResourceNotFound.MigrationTask", "The migration task \(id) does not exist.")
    }
    return task
  }
}

extension Migration {
  fileprivate var item: SmoothMigrationTaskItem {
    SmoothMigrationTaskItem(
      taskID: name, taskName: title, sourceClusterName: "self-built rocketmq 4.9",
      instanceID: instance, connectionType: .vpc, sourceNameServer: "10.12.0.7:9876",
      taskStatus: status, instanceVersion: "5")
  }
}
