import FoundationEssentials
import TRocket

extension Handlers {
  mutating func registerRoutes() {
    register(PutConsumerRouteConfig.self) { request, world, moment throws(ServiceFault) in
      let place = try world.place(request.topic, request.group, of: request.instanceID)
      var version = 0
      try world.changeRoutes(of: request.instanceID) { book throws(ServiceFault) in
        version = try book.put(request.rules.map(\.rule), at: place, moment.now)
      }
      return PutConsumerRouteConfig.Response(
        instanceID: request.instanceID, topic: request.topic, group: request.group,
        version: version)
    }
    register(PutConsumerRouteConfigs.self) { request, world, moment throws(ServiceFault) in
      let failures = try world.change(
        request.configs ?? [], of: request.instanceID
      ) { config, world throws(ServiceFault) in
        let place = try world.place(
          config.topic ?? "", config.group ?? "", of: request.instanceID)
        try world.changeRoutes(of: request.instanceID) { book throws(ServiceFault) in
          _ = try book.put((config.rules ?? []).map(\.rule), at: place, moment.now)
        }
      }
      return PutConsumerRouteConfigs.Response(
        totalCount: request.configs?.count ?? 0, failedCount: failures.count,
        failures: failures.map {
          PutConsumerRouteConfigFailure(
            key: ConsumerRouteKey(topic: $0.key.topic, group: $0.key.group), error: $0.error)
        })
    }
    register(DeleteConsumerRouteConfig.self) { request, world, moment throws(ServiceFault) in
      let place = try world.place(request.topic, request.group, of: request.instanceID)
      let label = request.label.flatMap { $0.isEmpty ? nil : $0 }
      try world.changeRoutes(of: request.instanceID) { book throws(ServiceFault) in
        try book.remove(label, at: place, moment.now)
      }
      return DeleteConsumerRouteConfig.Response()
    }
    register(DeleteConsumerRouteConfigs.self) { request, world, moment throws(ServiceFault) in
      let failures = try world.change(
        request.configs, of: request.instanceID
      ) { key, world throws(ServiceFault) in
        let place = try world.place(key.topic ?? "", key.group ?? "", of: request.instanceID)
        let label = key.label.flatMap { $0.isEmpty ? nil : $0 }
        try world.changeRoutes(of: request.instanceID) { book throws(ServiceFault) in
          try book.remove(label, at: place, moment.now)
        }
      }
      return DeleteConsumerRouteConfigs.Response(
        totalCount: request.configs.count, failedCount: failures.count,
        failures: failures.map { DeleteConsumerRouteConfigFailure(key: $0.key, error: $0.error) })
    }
    registerRouteLists()
  }

  private mutating func registerRouteLists() {
    register(DescribeConsumerRouteConfig.self) { request, world, _ throws(ServiceFault) in
      let place = try world.place(request.topic, request.group, of: request.instanceID)
      let version = try world.routeBook(of: request.instanceID).rules(at: place)
      return DescribeConsumerRouteConfig.Response(
        version: version?.number ?? 0, rules: version?.described ?? [],
        cutTimestamp: version.map { Date(milliseconds: $0.updatedTime) } ?? .never)
    }
    register(DescribeConsumerRouteConfigs.self) { request, world, _ throws(ServiceFault) in
      let book = try world.routeBook(of: request.instanceID)
      let results = try batch(request.configs).map { key in
        let place = RouteBook.Place(topic: key.topic ?? "", group: key.group ?? "")
        let version = book.rules(at: place)
        return DescribeConsumerRouteConfigItem(
          key: key, version: version?.number ?? 0, rules: version?.described ?? [],
          cutTimestamp: version.map { Date(milliseconds: $0.updatedTime) })
      }
      return DescribeConsumerRouteConfigs.Response(totalCount: results.count, results: results)
    }
    register(DescribeConsumerRouteVersionList.self) { request, world, _ throws(ServiceFault) in
      let place = try world.place(request.topic, request.group, of: request.instanceID)
      let versions = try world.routeBook(of: request.instanceID).versions[place] ?? []
      return DescribeConsumerRouteVersionList.Response(
        totalCount: versions.count,
        versions: versions.reversed().map {
          RouteRuleVersion(
            version: $0.number, cutTimestamp: Date(milliseconds: $0.updatedTime),
            updatedAt: Date(milliseconds: $0.updatedTime), rules: $0.described)
        })
    }
  }
}

extension World {
  /// A group and a topic, whether or not the one subscribes to the other yet.
  /// - Throws: `ResourceNotFound.Instance`, `ResourceNotFound.Group`, `ResourceNotFound.Topic`
  fileprivate mutating func place(
    _ topic: String, _ group: String, of instance: String
  ) throws(ServiceFault) -> RouteBook.Place {
    let group = try self.group(group, of: instance)
    guard let topic = try contents(of: instance).topics[topic] else { throw .topicNotFound(topic) }
    return RouteBook.Place(topic: topic.name, group: group.name)
  }
}

extension RouteRule {
  fileprivate var rule: RouteBook.Rule {
    RouteBook.Rule(condition: matchCondition ?? "", label: targetConsumerLabel ?? "")
  }
}

extension RouteBook.Version {
  fileprivate var described: [RouteRule] {
    rules.map { RouteRule(matchCondition: $0.condition, targetConsumerLabel: $0.label) }
  }
}
