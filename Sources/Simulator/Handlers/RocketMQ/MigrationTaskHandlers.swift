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
      let plan = MetadataImport(request)
      let keys = plan.roles.map { _ in world.newKeys() }
      var isWhole = true
      try world.changeContents(of: instance.name) { contents throws(ServiceFault) in
        isWhole = plan.put(into: &contents, of: instance, keys: keys, at: moment)
      }
      world.imports.append(
        MigrationTaskItem(
          taskID: world.nextIdentifier(), instanceID: instance.name, type: request.type,
          topicNum: plan.topics.count, groupNum: plan.groups.count,
          status: isWhole ? .succeeded : .partlySucceeded,
          createTime: Date(milliseconds: moment.now)))
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
      let groups = task.groups.map { $0.config(task.legacy($0.name)) }.filter {
        criteria.contains("GroupName", $0.groupName ?? "")
          && criteria.equals("Imported", $0.imported == true ? "true" : "false")
          && criteria.equals("ImportStatus", $0.importStatus?.rawValue ?? "")
          && criteria.equals("Namespace", $0.namespace ?? "")
      }
      return DescribeSourceClusterGroupList.Response(
        totalCount: groups.count, groups: Array(page.of(groups)))
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

extension Migration.Group {
  /// - Parameter legacy: What it is called on an instance of 4.x.
  fileprivate func config(_ legacy: LegacyOrigin?) -> SourceClusterGroupConfig {
    SourceClusterGroupConfig(
      groupName: name, remark: remark, imported: status != .failure,
      namespace: legacy?.namespace ?? "", importStatus: status, namespaceV4: legacy?.namespace,
      groupNameV4: legacy?.name, fullNamespaceV4: legacy?.fullNamespace,
      consumeMessageOrderly: isOrderly)
  }
}

extension Migration {
  fileprivate var item: SmoothMigrationTaskItem {
    SmoothMigrationTaskItem(
      taskID: name, taskName: title, sourceClusterName: "self-built rocketmq 4.9",
      instanceID: instance, connectionType: .vpc, sourceNameServer: "10.12.0.7:9876",
      taskStatus: status, instanceVersion: namespace.isEmpty ? "5" : "4")
  }
}
