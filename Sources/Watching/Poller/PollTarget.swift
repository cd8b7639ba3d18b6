package import Catalog
import MQTT
import TRocket
package import TencentCloud

/// Something that the poller asks the service about. Of thousands of groups there is one each, held in
/// several tables: what few screens ask for is boxed, since one that holds a place would make each of
/// them five times as large.
package enum PollTarget: Hashable, Sendable {
  /// The RocketMQ instances of the region: status and quotas.
  case instances
  /// The MQTT instances of the region.
  case mqttInstances
  /// The endpoints of a RocketMQ instance.
  case instance(String)
  /// The public endpoint of an MQTT instance.
  case publicEndpoint(String)
  /// Which consumer groups a RocketMQ instance has.
  case groups(String)
  /// Lag, TPS and consumers of a group.
  case group(instanceID: String, name: String)
  /// The clients of an MQTT instance, where the region lists them.
  case clients(String)
  /// The connection of an MQTT client.
  case client(instanceID: String, clientID: String)
  /// A thing that the user pinned and of which nothing is measured: a topic, a role, a user.
  indirect case pinned(Location, String)
  /// What is measured of a row that only a screen asks for.
  indirect case row(Location, String)
  /// The rows of the list on the screen.
  indirect case list(Location)
  /// The thing whose detail is on the screen.
  indirect case detail(Location, String)

  /// What is measured of a row of a list; nil where nothing is.
  package init?(_ location: Location, rowID: String) {
    let resource = Resources.resource(location.resource)
    guard resource.live != nil else { return nil }
    let polled = resource.polled == .recipe ? nil : PollTarget(polled: location, rowID: rowID)
    self = polled ?? .row(location, rowID)
  }

  /// What is asked of a row wherever the user is; nil where nothing is.
  init?(polled location: Location, rowID: String) {
    switch (Resources.resource(location.resource).polled, location.instanceID) {
    case (.part, _):
      guard let id = RegionRowID(rowID) else { return nil }
      self.init(polled: id.location, rowID: id.name)
    case (.instance, _): self = .instance(rowID)
    case (.mqttInstance, _): self = .publicEndpoint(rowID)
    case (.group, let instanceID?): self = .group(instanceID: instanceID, name: rowID)
    case (.client, let instanceID?): self = .client(instanceID: instanceID, clientID: rowID)
    case (.endpoint, let instanceID?): self = .instance(instanceID)
    case (.publicEndpoint, let instanceID?): self = .publicEndpoint(instanceID)
    case (.recipe, _): self = .pinned(location, rowID)
    case (.group, nil), (.client, nil), (.endpoint, nil), (.publicEndpoint, nil), (nil, _):
      return nil
    }
  }

  /// The row that it measures.
  package var row: (location: Location, id: String)? {
    switch self {
    case .instances, .mqttInstances, .groups, .clients, .pinned, .list, .detail: nil
    case .instance(let id): (Location(.instances), id)
    case .publicEndpoint(let id): (Location(.mqttInstances), id)
    case .group(let instanceID, let name):
      (GroupKey(instanceID: instanceID, name: name).location, name)
    case .client(let instanceID, let id): (Location(.mqttClients, instanceID: instanceID), id)
    case .row(let location, let id): (location, id)
    }
  }

  /// The instance that it is about.
  var instanceID: String? {
    switch self {
    case .instances, .mqttInstances: nil
    case .instance(let id), .publicEndpoint(let id), .groups(let id), .clients(let id),
      .group(let id, _),
      .client(let id, _):
      id
    case .pinned(let location, _), .row(let location, _), .list(let location),
      .detail(let location, _):
      location.instanceID
    }
  }

  /// Whether it is about an MQTT instance or a part of one.
  package var isMQTT: Bool {
    switch self {
    case .instances, .instance: false
    case .groups(let id): id.hasPrefix(PollTarget.mqttPrefix)
    case .group(let instanceID, let name): GroupKey(instanceID: instanceID, name: name).isShared
    case .mqttInstances, .publicEndpoint, .clients, .client: true
    case .pinned(let location, _), .row(let location, _), .list(let location),
      .detail(let location, _):
      Resources.resource(location.resource).scope == .mqtt
    }
  }

  /// What the ids of MQTT instances begin with, in either dialect.
  private static let mqttPrefix = "mqtt-"

  /// Stands for the action of what asks the service nothing.
  private static let noAction = ActionID(service: "", name: "")

  /// The action by which it is kept: the one that answers, or in 2024 did.
  package var action: ActionID {
    switch self {
    case .instances: TRocket.DescribeInstanceList.id
    case .mqttInstances: DescribeMQTTInstanceList.id
    case .instance: TRocket.DescribeInstance.id
    case .publicEndpoint: DescribeMQTTInsPublicEndpoints.id
    case .groups:
      isMQTT
        ? DescribeSharedSubscriptionGroupsWithSubscriptions.id : DescribeConsumerGroupList.id
    case .group: isMQTT ? DescribeSharedSubscriptionLag.id : DescribeConsumerGroup.id
    case .clients: DescribeClientList.id
    case .client: DescribeMQTTClient.id
    case .pinned(let location, _):
      Resources.resource(location.resource).recipe?.firstAction ?? PollTarget.noAction
    case .row(let location, _):
      Resources.resource(location.resource).liveAction ?? PollTarget.noAction
    case .list(let location):
      PollTarget.listAction(Resources.resource(location.resource))
    case .detail(let location, _):
      Resources.resource(location.resource).describe?.first?.action ?? PollTarget.noAction
    }
  }

  /// The action that is asked in a region which speaks of MQTT in that dialect. Where nobody knows
  /// which, that of today is asked first.
  package func action(in mqtt: Dialect?) -> ActionID { action.spoken(in: mqtt ?? .today) }

  /// What lists a kind; where only today's dialect lists it, that of today.
  private static func listAction(_ resource: Resource) -> ActionID {
    resource.listAction ?? resource.todaysListAction ?? noAction
  }

  /// The service's limit for that action, in calls a second.
  var requestsPerSecond: Int { PollTarget.requestsPerSecond(of: action) }

  /// The service's limit for an action, in calls a second.
  static func requestsPerSecond(of action: ActionID) -> Int {
    APICatalogs.known.action(action)?.requestsPerSecond ?? 20
  }
}
