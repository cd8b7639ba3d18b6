import ArgumentParser
import Catalog
import TencentCloud

/// What `mqdeck get` can list: every kind that the service lists, and the MQTT clients that the user
/// keeps.
struct ListedResource: ExpressibleByArgument, Equatable {
  /// The kind.
  let resource: Resource

  init?(argument: String) {
    guard let id = Resources.id(named: argument) else { return nil }
    self.init(Resources.resource(id))
  }

  init(_ resource: Resource) { self.resource = resource }

  static var allValueStrings: [String] {
    Resources.all.map(ListedResource.init).filter { $0.wayInstead == nil }.map(\.name)
  }

  /// How one sees what no command lists; nil for what is listed.
  var wayInstead: Phrase? {
    switch resource.source {
    case .pages, .search, .pinned: return nil
    case .watch, .journal: break
    }
    switch resource.id {
    case .board: return Phrase("mqdeck board prints it", "请使用 mqdeck board")
    case .alerts: return Phrase("mqdeck board prints what fires now", "请使用 mqdeck board 查看当前告警")
    case .journal: return Phrase("mqdeck journal prints it", "请使用 mqdeck journal")
    case .allGroups: return Phrase("mqdeck get groups lists them", "请使用 mqdeck get groups")
    case .allClients:
      return Phrase(
        "mqdeck get mqtt-clients --instance ID lists those of one",
        "请使用 mqdeck get mqtt-clients --instance ID")
    default:
      return Phrase(
        "only a running console has them: “:\(name)” there, W writes them into a file",
        "仅控制台运行期间有：在其中输入“:\(name)”，按 W 写入文件")
    }
  }

  static var defaultCompletionKind: CompletionKind { .list(allValueStrings) }

  static func == (one: ListedResource, other: ListedResource) -> Bool {
    one.resource.id == other.resource.id
  }

  /// What one types.
  var name: String { resource.id.name }
  /// The action of today that lists more of them; nil where there is none.
  var todaysAction: ActionID? { resource.todaysListAction }
  /// Whether it stands in an instance, whose id must be given.
  var needsInstance: Bool { resource.scope != .region }
  /// Whether all instances are asked where none is named.
  var spansInstances: Bool { needsInstance && parent == nil && items != nil }
  /// The list of the instances in which it stands.
  var instances: ListedResource {
    ListedResource(
      Resources.resource(resource.scope == .mqtt ? .mqttInstances : .instances))
  }
  /// The action that lists its items as they come, and what the name of one stands under; nil where
  /// its rows are made of more than that.
  var items: (action: ActionID, nameMember: String)? {
    guard let action = resource.listAction, let name = resource.printed.first else { return nil }
    return (action, name)
  }

  /// Below what it stands inside of its instance.
  var parent: Parent? {
    switch resource.id {
    case .mqttMessages, .pushTargets: .topic
    case .deadLetters: .group
    default:
      switch resource.parentParameter {
      case "Topic"?: .topic
      // A shared subscription is watched as a group is.
      case "ConsumerGroup"?, "Group"?, "SharedSubscription"?: .group
      case "TaskId"?: .task
      case "ClientId"?: .client
      default: nil
      }
    }
  }

  /// What an option names.
  enum Parent: String {
    case topic, group, task, client
  }
}
