import TRocket

extension Handlers {
  mutating func registerMigrationStages() {
    register(DescribeMigratingTopicList.self) { request, world, moment throws(ServiceFault) in
      let page = try Page(offset: request.offset, limit: request.limit, at: moment)
      let criteria = try Criteria(
        request.filters, known: ["TopicName", "MigrationStatus", "Namespace"])
      let task = try world.migration(request.taskID)
      let topics = task.topics.filter {
        criteria.contains("TopicName", $0.name)
          && criteria.equals("MigrationStatus", $0.status.rawValue)
          && criteria.equals("Namespace", task.namespace)
      }
      return DescribeMigratingTopicList.Response(
        totalCount: topics.count,
        migrateTopics: page.of(topics).map { $0.item(task.legacy($0.name)) })
    }
    registerMigrationStats()
    registerStageChanges()
  }

  private mutating func registerMigrationStats() {
    register(DescribeMigratingTopicStats.self) { request, world, moment throws(ServiceFault) in
      let task = try world.migration(request.taskID)
      let topic = try task.topic(request.topicName)
      let source = topic.isConsumedOnSource ? topic.groups : []
      let target = world.target(of: task)?.groups(of: topic.name) ?? []
      return DescribeMigratingTopicStats.Response(
        sourceClusterConsumerCount: source.count * Migration.consumers,
        targetClusterConsumerCount: target.reduce(0) {
          $0 + $1.consumersOnline(at: moment.elapsed)
        }, sourceClusterConsumerGroups: source, targetClusterConsumerGroups: target.map(\.name))
    }
    register(DescribeMigratingGroupStats.self) { request, world, moment throws(ServiceFault) in
      let (task, name) = (try world.migration(request.taskID), request.groupName)
      guard task.groups.contains(where: { $0.name == name }) else { throw .groupNotFound(name) }
      let lag = task.sourceLag(of: name, at: moment)
      let clients = task.sourceConsumers(of: name, seed: world.seed)
      let target = world.target(of: task)?.groups[name]
      return DescribeMigratingGroupStats.Response(
        sourceConsumeLag: lag, targetConsumeLag: target?.lag(at: moment.elapsed) ?? 0,
        sourceConsumerClients: clients.enumerated().map { index, client in
          client.item(lag: lag * (index + 1) / clients.count - lag * index / clients.count)
        },
        targetConsumerClients: target?.loadedConsumers(at: moment.elapsed).map {
          $0.client.item(lag: $0.lag)
        } ?? [])
    }
  }

  private mutating func registerStageChanges() {
    register(DoHealthCheckOnMigratingTopic.self) { request, world, moment throws(ServiceFault) in
      var task = try world.migration(request.taskID)
      try task.requireGoing("UnsupportedOperation")
      let target = world.target(of: task)
      let topic = try task.topic(request.topicName)
      let found = request.ignoreCheck == true ? [] : topic.obstacles(target, at: moment)
      try task.change(request.topicName) { topic throws(ServiceFault) in topic.check = found }
      world.migrations.upsert(task)
      return DoHealthCheckOnMigratingTopic.Response(
        passed: found.isEmpty, reason: found.first, reasonList: found)
    }
    register(ChangeMigratingTopicToNextStage.self) { request, world, moment throws(ServiceFault) in
      var task = try world.migration(request.taskID)
      let results = request.topicNameList.map { name in
        // One that does not go on is told beside those that do.
        TopicStageChangeResult(
          topicName: name, success: task.goesOn(name, at: moment), namespace: task.namespace)
      }
      world.migrations.upsert(task)
      for topic in task.topics { world.settle(topic, of: task) }
      return ChangeMigratingTopicToNextStage.Response(results: results)
    }
    register(RollbackMigratingTopicStage.self) { request, world, moment throws(ServiceFault) in
      var task = try world.migration(request.taskID)
      try task.requireGoing()
      try task.change(request.topicName) { topic throws(ServiceFault) in
        guard topic.stage > 0 else {
          throw ServiceFault("FailedOperation", "\(topic.name) is in its first stage.")
        }
        topic.move(by: -1, at: moment)
      }
      world.migrations.upsert(task)
      world.settle(try task.topic(request.topicName), of: task)
      return RollbackMigratingTopicStage.Response()
    }
    register(RemoveMigratingTopic.self) { request, world, _ throws(ServiceFault) in
      var task = try world.migration(request.taskID)
      try task.requireGoing()
      guard try task.topic(request.topicName).stage == 0 else {
        throw ServiceFault(
          "FailedOperation", "\(request.topicName) is not in its first stage any more.")
      }
      task.remove(topic: request.topicName)
      world.migrations.upsert(task)
      return RemoveMigratingTopic.Response()
    }
  }
}

extension Migration {
  /// Whether a topic goes on to its next stage: one does that has one, and whose check passed.
  fileprivate mutating func goesOn(_ name: String, at moment: Moment) -> Bool {
    guard status != .cancelled, let topic = try? topic(name), topic.check == [],
      topic.stage < Migration.stages.count - 1
    else { return false }
    try? change(name) { topic throws(ServiceFault) in topic.move(by: 1, at: moment) }
    return true
  }
}

extension Migration.Topic {
  /// - Parameter legacy: What it is called on an instance of 4.x.
  fileprivate func item(_ legacy: LegacyOrigin?) -> MigratingTopic {
    let found = check ?? [.notChecked]
    return MigratingTopic(
      topicName: name, migrationStatus: status, healthCheckPassed: check == [],
      // Of one that passed it says nothing, and has no value for nothing.
      healthCheckError: found.first ?? .notChecked, namespace: legacy?.namespace ?? "",
      namespaceV4: legacy?.namespace, topicNameV4: legacy?.name,
      fullNamespaceV4: legacy?.fullNamespace, healthCheckErrorList: found)
  }
}
