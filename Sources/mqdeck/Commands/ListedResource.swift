import ArgumentParser
import Catalog
import TencentCloud

/// What `mqdeck get` can list: the kinds that say what a command prints of them.
struct ListedResource: ExpressibleByArgument, Equatable {
  /// The kind.
  let resource: Resource
  /// The action that lists it, page by page.
  let action: ActionID

  init?(argument: String) {
    guard let id = Resources.id(named: argument) else { return nil }
    self.init(Resources.resource(id))
  }

  private init?(_ resource: Resource) {
    guard !resource.printed.isEmpty, let action = resource.listAction else { return nil }
    self.resource = resource
    self.action = action
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
  /// What the name of a thing stands under.
  var nameMember: String { resource.printed[0] }
}
