import FoundationEssentials
import TRocket

extension Handlers {
  mutating func registerLabels() {
    register(CreateConsumerLabel.self) { request, world, moment throws(ServiceFault) in
      _ = try world.readyInstance(request.instanceID, at: moment)
      _ = try world.group(request.group, of: request.instanceID)
      try world.changeRoutes(of: request.instanceID) { book throws(ServiceFault) in
        try book.addLabel(request.label, of: request.group, at: moment.now)
      }
      return CreateConsumerLabel.Response(
        instanceID: request.instanceID, group: request.group, label: request.label)
    }
    register(CreateConsumerLabels.self) { request, world, moment throws(ServiceFault) in
      let failures = try world.change(
        request.labels ?? [], of: request.instanceID
      ) { key, world throws(ServiceFault) in
        _ = try world.group(key.group, of: request.instanceID)
        try world.changeRoutes(of: request.instanceID) { book throws(ServiceFault) in
          try book.addLabel(key.label ?? "", of: key.group ?? "", at: moment.now)
        }
      }
      return CreateConsumerLabels.Response(
        totalCount: request.labels?.count ?? 0, failedCount: failures.count,
        failures: failures.map { ConsumerLabelFailure(key: $0.key, error: $0.error) })
    }
    register(DeleteConsumerLabel.self) { request, world, _ throws(ServiceFault) in
      _ = try world.group(request.group, of: request.instanceID)
      try world.changeRoutes(of: request.instanceID) { book throws(ServiceFault) in
        try book.removeLabel(request.label, of: request.group)
      }
      return DeleteConsumerLabel.Response()
    }
    register(DeleteConsumerLabels.self) { request, world, _ throws(ServiceFault) in
      let failures = try world.change(
        request.labels ?? [], of: request.instanceID
      ) { key, world throws(ServiceFault) in
        try world.changeRoutes(of: request.instanceID) { book throws(ServiceFault) in
          try book.removeLabel(key.label ?? "", of: key.group ?? "")
        }
      }
      return DeleteConsumerLabels.Response(
        totalCount: request.labels?.count ?? 0, failedCount: failures.count,
        failures: failures.map { ConsumerLabelFailure(key: $0.key, error: $0.error) })
    }
    registerLabelLists()
  }

  private mutating func registerLabelLists() {
    register(DescribeConsumerLabel.self) { request, world, _ throws(ServiceFault) in
      let book = try world.routeBook(of: request.instanceID)
      guard let label = book.labels[request.group]?.first(where: { $0.name == request.label })
      else {
        throw ServiceFault("ResourceNotFound", "The label \(request.label) does not exist.")
      }
      return DescribeConsumerLabel.Response(label: label.described)
    }
    register(DescribeConsumerLabelList.self) { request, world, _ throws(ServiceFault) in
      let labels = try world.routeBook(of: request.instanceID).labels[request.group] ?? []
      return DescribeConsumerLabelList.Response(
        totalCount: labels.count, labels: labels.map(\.described))
    }
    register(DescribeConsumerLabelLists.self) { request, world, _ throws(ServiceFault) in
      let book = try world.routeBook(of: request.instanceID)
      let lists = try batch(request.groups).map { group in
        let labels = book.labels[group] ?? []
        return ConsumerLabelList(
          group: group, totalCount: labels.count,
          labels: labels.map {
            ConsumerLabelItem(
              label: $0.name, state: .active, updatedAt: Date(milliseconds: $0.updatedTime))
          })
      }
      return DescribeConsumerLabelLists.Response(totalCount: lists.count, results: lists)
    }
    register(DescribeConsumerLabelRoutes.self) { request, world, _ throws(ServiceFault) in
      let book = try world.routeBook(of: request.instanceID)
      let results = try batch(request.labels).map { key in
        let places = book.versions.keys.filter { $0.group == key.group }
          .sorted { $0.topic < $1.topic }
        let routes = places.flatMap { place in
          (book.rules(at: place)?.rules ?? []).filter { $0.label == key.label }.map {
            ConsumerLabelRouteItem(
              topic: place.topic, matchCondition: $0.condition, targetConsumerLabel: $0.label)
          }
        }
        return ConsumerLabelRoute(key: key, routes: routes)
      }
      return DescribeConsumerLabelRoutes.Response(totalCount: results.count, results: results)
    }
  }
}

/// - Throws: `InvalidParameterValue` where there are more than a batch takes.
func batch<Item>(_ items: [Item]) throws(ServiceFault) -> [Item] {
  guard items.count <= RouteBook.batchLimit else {
    throw .invalidValue("At most \(RouteBook.batchLimit) can be given at once.")
  }
  return items
}

extension World {
  /// - Throws: `ResourceNotFound.Instance`
  func routeBook(of instance: String) throws(ServiceFault) -> RouteBook {
    _ = try self.instance(instance)
    return routes[instance] ?? RouteBook()
  }

  /// - Throws: `ResourceNotFound.Instance`, what the change throws
  mutating func changeRoutes(
    of instance: String, _ change: (inout RouteBook) throws(ServiceFault) -> Void
  ) throws(ServiceFault) {
    var book = try routeBook(of: instance)
    try change(&book)
    routes[instance] = book
  }

  /// Does something with each of a batch, and says with which of them it failed and why.
  /// - Throws: `ResourceNotFound.Instance`, `InvalidParameterValue`
  mutating func change<Key>(
    _ keys: [Key], of instance: String,
    _ change: (Key, inout World) throws(ServiceFault) -> Void
  ) throws(ServiceFault) -> [(key: Key, error: ErrorInfo)] {
    _ = try self.instance(instance)
    var failures: [(key: Key, error: ErrorInfo)] = []
    for key in try batch(keys) {
      do throws(ServiceFault) { try change(key, &self) } catch {
        failures.append((key, ErrorInfo(code: error.code, message: error.message)))
      }
    }
    return failures
  }
}

extension RouteBook.Label {
  fileprivate var described: ConsumerLabel {
    ConsumerLabel(label: name, state: .active, updatedAt: Date(milliseconds: updatedTime))
  }
}
