import Catalog
import ModelViewUpdate
import Panes
import TRocket
import TencentCloud
import TerminalUI

/// The gray release of a group: its labels, and on a topic its routes.
enum ReleaseCommands {
  static let all: [Command] = [
    Command(
      "labels", Phrase("Labels of the group, or its routes on the topic", "消费组的灰度标签或路由"),
      keys: [.character("L")], places: .main,
      availability: { model in
        guard let place = place(model) else {
          return model.withoutRow(in: [.groups, .subscriptions, .subscribers])
        }
        let action =
          place.resource == .labels
          ? DescribeConsumerLabelList.id : DescribeConsumerRouteConfig.id
        return model.dialectRefusal(action).map { .disabled($0) } ?? .available
      },
      perform: { model, work in
        place(model).map { NavigationUpdate.open($0, &model, work) } ?? .none
      })
  ]

  private static func place(_ model: ConsoleModel) -> Location? {
    guard let top = model.top, let instanceID = top.location.instanceID,
      let name = top.selectedID
    else { return nil }
    switch top.location.resource {
    case .groups: return Location(.labels, instanceID: instanceID, parent: name)
    case .subscriptions:
      return Location(
        .routes, instanceID: instanceID, parent: name, group: top.location.parent)
    case .subscribers:
      return top.location.parent.map {
        Location(.routes, instanceID: instanceID, parent: $0, group: name)
      }
    default: return nil
    }
  }
}
