import Catalog
import ModelViewUpdate
import Panes
import TRocket
import TencentCloud
import TerminalUI
import Watching

/// Who consumes and produces, and how far a group has come: lists that stand below a group or a
/// topic, wherever one of these is shown.
enum ProgressCommands {
  static let all: [Command] = [
    Command(
      "clients", Phrase("Consumers of the group, or producers of the topic", "消费组的消费者或主题的生产者"),
      keys: [.character("C")], places: [.list, .detail], footer: Phrase("clients", "客户端"),
      availability: { model in
        if model.top?.location.resource == .mqttMessages { return sender(model) }
        return availability(of: clients(model), model)
      },
      perform: openClients),
    Command(
      "queues", Phrase("Progress queue by queue", "各队列的消费进度"),
      keys: [.character("Q")], places: [.list], footer: Phrase("queues", "队列"),
      availability: { model in
        guard let kind = queues(model) else { return .hidden }
        let why = model.top?.location.instanceID.flatMap { queueRefusal($0, model) }
        return why.map { .disabled($0) } ?? availability(of: kind, model)
      },
      perform: openQueues),
  ]

  /// Nothing is offered that the service is known to lack.
  private static func availability(
    of kind: ResourceID?, _ model: ConsoleModel
  ) -> Command.Availability {
    guard let kind else { return .hidden }
    if subject(model) == nil { return .disabled(Phrases.nothingSelected) }
    // No resource need be made while nothing is known.
    guard !model.answers.isEmpty, let action = Resources.resource(kind).listAction else {
      return .available
    }
    return model.dialectRefusal(action).map { .disabled($0) } ?? .available
  }

  /// Why the service tells nothing of the queues of an instance; nil where it may.
  static func queueRefusal(_ instanceID: String, _ model: ConsoleModel) -> Phrase? {
    let type = model.watch.instances[instanceID]?.type
    return type == nil || type == InstanceType.platinum.rawValue
      ? nil : ExplainPhrases.onlyPlatinum
  }

  /// Whether the client that sent a message of MQTT is known.
  private static func sender(_ model: ConsoleModel) -> Command.Availability {
    if MessageSender.client(model) != nil { return .available }
    if model.dialects.mqtt == .may2024 { return .disabled(BlockPhrases.noClientIn2024) }
    return .disabled(model.top?.detail == nil ? BlockPhrases.noClient : BlockPhrases.clientUntold)
  }

  /// The list of who is connected for what a list shows.
  private static func clients(_ model: ConsoleModel) -> ResourceID? {
    guard let location = model.top?.location, location.instanceID != nil else { return nil }
    switch location.resource {
    case .groups, .subscribers: return .consumers
    case .topics, .subscriptions: return .producers
    default: return nil
    }
  }

  private static func queues(_ model: ConsoleModel) -> ResourceID? {
    guard let location = model.top?.location, location.parent != nil else { return nil }
    switch location.resource {
    case .subscribers, .subscriptions: return .queues
    default: return nil
    }
  }

  private static func openClients(
    _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    if let sender = MessageSender.client(model), let instanceID = model.top?.location.instanceID {
      return NavigationUpdate.openDetail(
        Location(.mqttClients, instanceID: instanceID), rowID: sender, &model, work)
    }
    guard let kind = clients(model), let name = subject(model) else { return .none }
    let location = Location(kind, instanceID: model.top?.location.instanceID, parent: name)
    return NavigationUpdate.open(location, &model, work)
  }

  /// The queues of the topic and group of the selected subscription.
  private static func openQueues(
    _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    guard let kind = queues(model), let place = model.top?.location, let parent = place.parent,
      let name = subject(model)
    else { return .none }
    let isOfTopic = place.resource == .subscribers
    let location = Location(
      kind, instanceID: place.instanceID, parent: isOfTopic ? parent : name,
      group: isOfTopic ? name : parent)
    return NavigationUpdate.open(location, &model, work)
  }

  /// The group or topic that is selected or shown.
  private static func subject(_ model: ConsoleModel) -> String? {
    model.top?.selectedID
  }
}
