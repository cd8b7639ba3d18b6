package import Catalog
import TencentCloud

/// A thing that the user wants in view.
package struct Pin: Hashable, Sendable, Codable {
  /// The kind of list that it stands in, as `:` takes it.
  package let resource: String
  /// The instance, for what is inside one.
  package let instanceID: String?
  /// The topic or group below which it stands.
  package let parent: String?
  /// What tells it from the others of its list.
  package let rowID: String

  /// A thing.
  package init(resource: String, instanceID: String?, parent: String?, rowID: String) {
    self.resource = resource
    self.instanceID = instanceID
    self.parent = parent
    self.rowID = rowID
  }

  package init(_ location: Location, rowID: String) {
    self.init(
      resource: location.resource.name, instanceID: location.instanceID,
      parent: location.parent, rowID: rowID)
  }

  /// Its kind of list; nil for one that this program does not know.
  var kind: Resource? { Resources.id(named: resource).map(Resources.resource) }

  /// Where it is; nil for a kind of list that this program does not know.
  var location: Location? {
    kind.map { Location($0.id, instanceID: instanceID, parent: parent) }
  }

  /// Tells it from the others.
  var id: String { "pin \(resource) \(instanceID ?? "")/\(parent ?? "")/\(rowID)" }

  /// What the poller asks of it; nil where it asks nothing of such a thing.
  package var target: PollTarget? {
    location.flatMap { PollTarget(polled: $0, rowID: rowID) }
  }
}

extension ReadBackRecipe {
  /// The action that is asked first.
  var firstAction: ActionID? {
    switch sources.first {
    case .describe(let action), .row(let action, _, _), .part(let action, _, _, _),
      .listed(let action, _, _, _), .within(let action, _, _, _, _):
      action
    case nil: nil
    }
  }
}

extension Finding {
  /// The thing that a finding is about; a part of an instance without a row is the instance.
  package func pin(isMQTT: Bool) -> Pin {
    if let rowID { return Pin(location, rowID: rowID) }
    return Pin(Location(isMQTT ? .mqttInstances : .instances), rowID: instanceID)
  }
}
