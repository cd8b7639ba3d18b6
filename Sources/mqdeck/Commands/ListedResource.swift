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

  private init?(_ resource: Resource) {
    switch resource.source {
    case .pages, .search, .pinned: self.resource = resource
    // The board and the journal are commands of their own; events and the poller are of a session.
    case .watch, .journal: return nil
    }
  }

  static var allValueStrings: [String] {
    Resources.all.compactMap { ListedResource($0)?.name }
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
  /// The action that lists its items as they come, and what the name of one stands under; nil where
  /// its rows are made of more than that.
  var items: (action: ActionID, nameMember: String)? {
    guard let action = resource.listAction, let name = resource.printed.first else { return nil }
    return (action, name)
  }

  /// Below what it stands inside of its instance.
  var parent: Parent? {
    switch resource.id {
    case .messages, .mqttMessages, .queues, .producers, .subscribers, .routes, .pushTargets: .topic
    case .deadLetters, .consumers, .subscriptions, .labels: .group
    default: resource.parentParameter == "TaskId" ? .task : nil
    }
  }

  /// What an option names.
  enum Parent: String {
    case topic, group, task
  }
}
