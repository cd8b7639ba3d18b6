import Catalog
import TencentCloud
import Watching

/// A whole list, as the command line asks for it.
struct GetOrder: RunnableCommand, Equatable {
  /// What to list.
  var resource: ListedResource
  /// `--instance`.
  var instance: String?
  /// `--topic`.
  var topic: String?
  /// `--group`.
  var group: String?
  /// `--task`.
  var task: String?
  /// `--since`.
  var since: String?
  /// `--id`, as often as it is given.
  var ids: [String] = []
  /// `--limit`.
  var limit: Int?
  /// Whether groups come with their lag.
  var hasLag = true
  /// `--show-secrets`.
  var showsSecrets = false
  /// How the list is written.
  var style = ListStyle()
  /// The others.
  var options = PlainOptions()

  /// What of it makes no sense; nil where all does.
  var mistake: String? {
    let name = resource.name
    if let way = resource.wayInstead {
      return HelpText.text("\(name): \(way.english)", "\(name)：\(way.chinese)")
    }
    if resource.needsInstance, !resource.spansInstances, instance == nil {
      return HelpText.text(
        "\(name) belong to an instance; give --instance ID", "\(name) 属于实例，请指定 --instance ID")
    }
    if !resource.needsInstance, instance != nil {
      return HelpText.text("\(name) do not belong to an instance", "\(name) 不属于实例")
    }
    return parentMistake ?? otherMistake
  }

  private var parentMistake: String? {
    let name = resource.name
    switch resource.parent {
    case .topic?:
      if topic == nil {
        return HelpText.text(
          "\(name) belong to a topic; give --topic NAME", "\(name) 属于主题，请指定 --topic NAME")
      }
      if resource.resource.id == .queues, group == nil {
        return HelpText.text(
          "\(name) show a group's progress; give --group NAME", "\(name) 为消费组的进度，请指定 --group NAME")
      }
    case .group? where resource.resource.id == .sharedConsumers && group == nil:
      return HelpText.text(
        "\(name) belong to a shared subscription; give --group '$share/NAME/FILTER'",
        "\(name) 属于共享订阅，请指定 --group '$share/组名/Topic Filter'")
    case .group? where group == nil:
      return HelpText.text(
        "\(name) belong to a consumer group; give --group NAME", "\(name) 属于消费组，请指定 --group NAME")
    case .client? where ids.count != 1:
      return HelpText.text(
        "\(name) belong to an MQTT client; give --id ID once", "\(name) 属于 MQTT 客户端，请指定一个 --id ID")
    case .task? where task == nil:
      return HelpText.text(
        "\(name) belong to a migration task; give --task ID", "\(name) 属于迁移任务，请指定 --task ID")
    default: break
    }
    if topic != nil, resource.parent != .topic {
      return HelpText.text("\(name) do not belong to a topic", "\(name) 不属于主题")
    }
    if task != nil, resource.parent != .task {
      return HelpText.text("\(name) do not belong to a task", "\(name) 不属于迁移任务")
    }
    let takesGroup =
      resource.parent == .group || [.queues, .pushTargets].contains(resource.resource.id)
    return group == nil || takesGroup
      ? nil : HelpText.text("\(name) do not belong to a consumer group", "\(name) 不属于消费组")
  }

  private var otherMistake: String? {
    if since != nil, !resource.resource.isByTime {
      return HelpText.text("--since goes with messages", "--since 仅用于消息")
    }
    if let limit {
      if !resource.resource.isByTime {
        return HelpText.text("--limit goes with messages", "--limit 仅用于消息")
      }
      if !(1...100_000).contains(limit) {
        return HelpText.text("--limit takes 1 to 100000", "--limit 须为 1 至 100000")
      }
    }
    if !ids.isEmpty, resource.resource.id != .mqttClients, resource.parent != .client {
      return HelpText.text(
        "--id goes with mqtt-clients and client-subscriptions",
        "--id 仅用于 mqtt-clients 与 client-subscriptions")
    }
    if !hasLag, resource.resource.id != .groups {
      return HelpText.text("--no-lag goes with groups", "--no-lag 仅用于 groups")
    }
    return nil
  }

  var crew: WorkerThreads.Crew { .one }

  func run(in process: ProcessEnvironment) throws -> ExitStatus {
    let now = process.unixSeconds() * 1000
    // A time that cannot be read is told before anything is asked.
    let location = try location(now: now)
    let oneShot = try OneShot(options.connection, options.console, in: process)
    let repetition = Repetition(style, options.connection, process.output)
    return try oneShot.run { session in
      try await repetition.run {
        let look = try await look(session, location, process)
        await remember(look, session, process)
        return look
      }
    }
  }

  private func look(
    _ session: CloudSession, _ location: Location, _ process: ProcessEnvironment
  ) async throws -> Repetition.Look {
    guard let items = resource.items else {
      // There may be thousands of messages a second.
      let limit = limit ?? (resource.resource.isByTime ? 500 : .max)
      let named = resource.parent == .client ? [] : ids
      let rows = ListedRows(resource.resource, location, ids: named, limit: limit)
      return try await rows.look(session, process.directories)
    }
    if resource.needsInstance, instance == nil {
      let everywhere = ListedEverywhere(
        resource, session, showsSecrets: showsSecrets, isWide: style.format == .wide)
      var look = try await everywhere.look()
      if resource.resource.id == .groups, hasLag { await look.addLag(session) }
      return look
    }
    let parameters = instance.map { ["InstanceId": JSONValue.string($0)] } ?? [:]
    let found = try await resource.read(items, parameters, in: session)
    var look = ListedItems(
      resource.resource, found.items, showsSecrets: showsSecrets, isWide: style.format == .wide
    ).look(found.flaw)
    if resource.resource.id == .groups, hasLag, let instance {
      await look.addLag(session, of: instance)
    }
    return look
  }

  /// Keeps the names of a list that is whole, for a shell to complete.
  private func remember(
    _ look: Repetition.Look, _ session: CloudSession, _ process: ProcessEnvironment
  ) async {
    guard !options.console.demo, look.status == .done, let items = resource.items,
      case .array(let list) = look.listing.json
    else { return }
    var names = SeenNames()
    let found = list.compactMap { item -> (name: String, instance: String?)? in
      guard case .string(let name)? = item[items.nameMember] else { return nil }
      guard case .string(let id)? = item[ListedEverywhere.instanceMember] else {
        return (name, instance)
      }
      return (name, id)
    }
    let byInstance = Dictionary(grouping: found.filter { $0.instance != nil }) { $0.instance ?? "" }
      .mapValues { $0.map(\.name).sorted() }
    switch resource.resource.id {
    case .instances, .mqttInstances: names.instances = SeenNames.byKind(found.map(\.name).sorted())
    case .groups: names.groups = byInstance
    case .topics, .mqttTopics: names.topics = byInstance
    default: return
    }
    await SeenNameFile(in: process.directories).keeping(
      names, AnswerPlace(session.client.configuration), process.unixSeconds())
  }

  private var parentName: String? {
    switch resource.parent {
    case .topic?: topic
    case .group?: group
    case .task?: task
    case .client?: ids.first
    case nil: nil
    }
  }

  private func location(now: Int64) throws -> Location {
    var location = Location(
      resource.resource.id, instanceID: instance,
      parent: parentName,
      group: resource.parent == .topic ? group : nil)
    guard resource.resource.isByTime else { return location }
    // Dead letters are those of a group, whatever their topic.
    if resource.resource.id == .deadLetters {
      location.parent = nil
      location.group = group
    }
    let start = try SinceTime.unixMilliseconds(since ?? "1h", now: now)
    location.range = TimeRange(start: start, end: now)
    return location
  }
}
