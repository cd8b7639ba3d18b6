import TRocket

extension Handlers {
  mutating func registerMigrationStages() {
    register(DescribeMigratingTopicList.self) { request, world, moment throws(ServiceFault) in
      let page = try Page(offset: request.offset, limit: request.limit, at: moment)
      let criteria = try Criteria(
        request.filters, known: ["TopicName", "MigrationStatus", "Namespace"])
      let topics = try world.migration(request.taskID).topics.filter {
        criteria.contains("TopicName", $0.name)
          && criteria.equals("MigrationStatus", $0.status.rawValue)
          && criteria.equals("Namespace", Migration.namespace)
      }
      return DescribeMigratingTopicList.Response(
        totalCount: topics.count, migrateTopics: page.of(topics).map(\.item))
    }
    register(DescribeMigratingTopicStats.self) { request, world, _ throws(ServiceFault) in
      let topic = try world.migration(request.taskID).topic(request.topicName)
      return DescribeMigratingTopicStats.Response(
        sourceClusterConsumerCount: topic.isConsumedOnSource ? topic.groups.count * 2 : 0,
        targetClusterConsumerCount: topic.isConsumedOnTarget ? topic.groups.count * 2 : 0,
        sourceClusterConsumerGroups: topic.isConsumedOnSource ? topic.groups : [],
        targetClusterConsumerGroups: topic.isConsumedOnTarget ? topic.groups : [])
    }
    register(DescribeMigratingGroupStats.self) { request, world, moment throws(ServiceFault) in
      let task = try world.migration(request.taskID)
      guard task.groups.contains(where: { $0.name == request.groupName }) else {
        throw .groupNotFound(request.groupName)
      }
      // One that was imported by itself consumes nothing yet.
      guard let topic = task.topics.first(where: { $0.groups.contains(request.groupName) }) else {
        return DescribeMigratingGroupStats.Response(
          sourceConsumeLag: 0, targetConsumeLag: 0, sourceConsumerClients: [],
          targetConsumerClients: [])
      }
      let seed = Noise.hash(request.groupName, seed: world.seed)
      let clients = (0..<2).map {
        ConnectedClient(seed: seed, number: $0, host: request.groupName.lowercased()).item(lag: 0)
      }
      let lag = Int(300 * Noise.wander(seed, at: moment.elapsed, period: 30))
      return DescribeMigratingGroupStats.Response(
        sourceConsumeLag: topic.isConsumedOnSource ? lag : 0,
        targetConsumeLag: topic.isConsumedOnTarget ? lag / 3 : 0,
        sourceConsumerClients: topic.isConsumedOnSource ? clients : [],
        targetConsumerClients: topic.isConsumedOnTarget ? clients : [])
    }
    register(DoHealthCheckOnMigratingTopic.self) { request, world, _ throws(ServiceFault) in
      var task = try world.migration(request.taskID)
      let found = request.ignoreCheck == true ? [] : try task.topic(request.topicName).obstacles
      try task.change(request.topicName) { topic throws(ServiceFault) in topic.check = found }
      world.migrations.upsert(task)
      return DoHealthCheckOnMigratingTopic.Response(
        passed: found.isEmpty, reason: found.first, reasonList: found)
    }
    register(ChangeMigratingTopicToNextStage.self) { request, world, _ throws(ServiceFault) in
      var task = try world.migration(request.taskID)
      var results: [TopicStageChangeResult] = []
      for name in request.topicNameList {
        // One that does not go on is told beside those that do.
        let hasGone: Bool
        do throws(ServiceFault) {
          try task.change(name) { topic throws(ServiceFault) in try topic.goOn() }
          hasGone = true
        } catch { hasGone = false }
        results.append(
          TopicStageChangeResult(topicName: name, success: hasGone, namespace: Migration.namespace))
      }
      world.migrations.upsert(task)
      return ChangeMigratingTopicToNextStage.Response(results: results)
    }
    register(RollbackMigratingTopicStage.self) { request, world, _ throws(ServiceFault) in
      var task = try world.migration(request.taskID)
      try task.change(request.topicName) { topic throws(ServiceFault) in
        guard topic.stage > 0 else {
          throw ServiceFault("FailedOperation", "\(topic.name) is in its first stage.")
        }
        topic.stage -= 1
        topic.check = nil
      }
      world.migrations.upsert(task)
      return RollbackMigratingTopicStage.Response()
    }
    register(RemoveMigratingTopic.self) { request, world, _ throws(ServiceFault) in
      var task = try world.migration(request.taskID)
      guard try task.topic(request.topicName).stage == 0 else {
        throw ServiceFault(
          "FailedOperation", "\(request.topicName) is not in its first stage any more.")
      }
      task.topics.removeAll { $0.name == request.topicName }
      world.migrations.upsert(task)
      return RemoveMigratingTopic.Response()
    }
  }
}

extension Migration.Topic {
  fileprivate var isConsumedOnSource: Bool { stage < 4 }
  fileprivate var isConsumedOnTarget: Bool { stage > 0 }

  /// - Throws: `FailedOperation` where its check did not pass, or it has no next stage.
  fileprivate mutating func goOn() throws(ServiceFault) {
    guard stage < Migration.stages.count - 1 else {
      throw ServiceFault("FailedOperation", "\(name) is in its last stage.")
    }
    guard check == [] else {
      throw ServiceFault("FailedOperation", "\(name) did not pass its health check.")
    }
    stage += 1
    check = nil
  }

  fileprivate var item: MigratingTopic {
    let found = check ?? [.notChecked]
    return MigratingTopic(
      topicName: name, migrationStatus: status, healthCheckPassed: check == [],
      // Of one that passed it says nothing, and has no value for nothing.
      healthCheckError: found.first ?? .notChecked, namespace: Migration.namespace,
      healthCheckErrorList: found)
  }
}
