import Catalog
import ModelViewUpdate
import Panes
import TerminalUI
import Watching

/// Who consumes and produces, and how far a group has come: lists that stand below a group or a
/// topic, wherever one of these is shown.
enum ProgressCommands {
  static let all: [Command] = [
    Command(
      "clients", Phrase("Consumers of the group, or producers of the topic", "消费组的消费者或主题的生产者"),
      keys: [.character("C")], places: [.list, .detail], footer: Phrase("clients", "客户端"),
      availability: { availability(of: clients($0), $0) },
      perform: { model, work in
        guard let location = clients(model) else { return .none }
        return NavigationUpdate.open(location, &model, work)
      }),
    Command(
      "queues", Phrase("Progress queue by queue", "各队列的消费进度"),
      keys: [.character("Q")], places: [.list], footer: Phrase("queues", "队列"),
      availability: { availability(of: queues($0), $0) },
      perform: { model, work in
        guard let location = queues(model) else { return .none }
        return NavigationUpdate.open(location, &model, work)
      }),
  ]

  /// Nothing is offered that the service is known to lack.
  private static func availability(
    of location: Location?, _ model: ConsoleModel
  ) -> Command.Availability {
    guard let location else { return .hidden }
    let action = Resources.resource(location.resource).listAction
    let isAbsent = action.map { action in
      model.answers.isAbsent(action, in: model.session.region, at: model.moment)
    }
    return isAbsent == true ? .disabled(GroupPhrases.notOffered) : .available
  }

  /// The list of who is connected for what is selected or shown.
  private static func clients(_ model: ConsoleModel) -> Location? {
    guard let (location, name) = subject(model) else { return nil }
    let kind: ResourceID? =
      switch location.resource {
      case .groups, .subscribers: .consumers
      case .topics, .subscriptions: .producers
      default: nil
      }
    return kind.map { Location($0, instanceID: location.instanceID, parent: name) }
  }

  /// The queues of the topic and group of the selected subscription.
  private static func queues(_ model: ConsoleModel) -> Location? {
    guard let (location, name) = subject(model), let parent = location.parent else { return nil }
    switch location.resource {
    case .subscribers:
      return Location(.queues, instanceID: location.instanceID, parent: parent, group: name)
    case .subscriptions:
      return Location(.queues, instanceID: location.instanceID, parent: name, group: parent)
    default: return nil
    }
  }

  private static func subject(_ model: ConsoleModel) -> (Location, String)? {
    guard let top = model.top, top.location.instanceID != nil,
      let name = top.list?.selectedRow?.id ?? top.detail?.rowID
    else { return nil }
    return (top.location, name)
  }
}
