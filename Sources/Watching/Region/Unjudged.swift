import Catalog

/// What has to be judged anew: of what something was learnt, and of what is told differently as
/// time passes.
struct Unjudged: Sendable {
  /// How often all instances are judged anew, since their end comes nearer, in milliseconds.
  static let instanceMilliseconds: Int64 = 60_000

  /// Instances of which something was learnt.
  var instances: Set<String> = []
  /// Clients of which something was learnt, and those which changed lately.
  var clients: Set<ClientKey> = []
  /// Groups of which is told how long ago they were measured.
  var agingGroups: Set<GroupKey> = []
  /// When all instances were judged, in milliseconds of the machine's uptime.
  var instancesJudgedAt: Int64?

  /// Something was learnt by asking for a target, or that it does not answer.
  mutating func note(_ target: PollTarget) {
    switch target {
    case .instance(let id), .publicEndpoint(let id): instances.insert(id)
    case .client(let instanceID, let clientID):
      clients.insert(ClientKey(instanceID: instanceID, clientID: clientID))
    case .instances, .mqttInstances, .groups, .group, .clients, .pinned, .row, .list, .detail: break
    }
  }
}
