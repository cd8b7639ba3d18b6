import Catalog
import ModelViewUpdate

/// MQTT clients: those that are listed, those that are watched by their ids, and what is pinned.
extension Watch {
  /// Asks for these MQTT clients of an instance, and besides them for those that are pinned.
  package mutating func watchClients(_ ids: [String], of instanceID: String) {
    let keys = Set(ids.map { ClientKey(instanceID: instanceID, clientID: $0) })
    forget(
      clients: clients.keys.filter {
        $0.instanceID == instanceID && !keys.contains($0) && !poller.isPinned($0.target)
          && !listedClients.contains($0)
      })
    for key in keys where clients[key] == nil { clients[key] = ClientHistory() }
    // What the list of the instance tells is not asked for one by one.
    let unlisted = ids.filter {
      !listedClients.contains(ClientKey(instanceID: instanceID, clientID: $0))
    }
    let targets = unlisted.map { PollTarget.client(instanceID: instanceID, clientID: $0) }
    poller.watch(targets.filter { !poller.isWatched($0) }, urgency: .rest) { target in
      guard case .client(instanceID, let id) = target else { return false }
      return !keys.contains(ClientKey(instanceID: instanceID, clientID: id))
    }
  }

  /// Asks for what the user pinned before all that is not on the screen, whatever kind it is of;
  /// what was pinned before and is not named now is asked for as anything else.
  package mutating func setPinned(_ targets: Set<PollTarget>) {
    poller.setPinned(targets)
    pinnedReadings = pinnedReadings.filter { targets.contains($0.key) }
    for case .client(let instanceID, let clientID) in targets {
      let key = ClientKey(instanceID: instanceID, clientID: clientID)
      if clients[key] == nil { clients[key] = ClientHistory() }
    }
    forget(
      clients: clients.keys.filter {
        !poller.isPinned($0.target) && !poller.isWatched($0.target) && !listedClients.contains($0)
      })
  }

  /// Takes the clients that the service lists. One that is listed no more is not connected, and has
  /// no session either: what comes back soon is told by that. A list that was cut off says nothing of
  /// those which are not in it.
  mutating func take(
    _ found: [String: ClientFacts], of instanceID: String, isCut: Bool, at moment: Moment
  ) {
    var isUnsettled = false
    for (id, facts) in found {
      let key = ClientKey(instanceID: instanceID, clientID: id)
      listedClients.insert(key)
      isUnsettled = take(facts, ofListed: key, at: moment) || isUnsettled
    }
    if !isCut {
      for key in listedClients where key.instanceID == instanceID && found[key.clientID] == nil {
        isUnsettled = take(.gone, ofListed: key, at: moment) || isUnsettled
        // Nothing is to be told of it any more once it has been gone for long.
        if clients[key]?.isUnsettled(at: moment) != true { listedClients.remove(key) }
      }
    }
    forget(
      clients: clients.keys.filter {
        $0.instanceID == instanceID && !listedClients.contains($0)
          && !poller.isPinned($0.target) && !poller.isWatched($0.target)
      })
    poller.setUrgency(isUnsettled ? .lagging : .rest, of: .clients(instanceID))
    let listed = listedClients
    poller.watch([], urgency: .rest) { target in
      guard case .client(instanceID, let id) = target else { return false }
      return listed.contains(ClientKey(instanceID: instanceID, clientID: id))
    }
  }

  /// - Returns: Whether it came or went lately.
  private mutating func take(
    _ facts: ClientFacts, ofListed key: ClientKey, at moment: Moment
  ) -> Bool {
    var history = clients[key] ?? ClientHistory()
    let before = history.latest
    history.take(.success(facts), at: moment)
    clients[key] = history
    if before != facts { unjudged.clients.insert(key) }
    // One that came or went just before it was seen first may do so again.
    return history.isUnsettled(at: moment) || before == nil && facts.changed(within: 60_000, moment)
  }

  mutating func forget(clients gone: [ClientKey]) {
    for key in gone { clients[key] = nil }
    unjudged.clients.formUnion(gone)
  }

  /// A client that comes and goes is asked more often.
  mutating func take(_ facts: ClientFacts, of key: ClientKey, at moment: Moment) {
    clients[key]?.take(.success(facts), at: moment)
    let isUnsettled = clients[key]?.isUnsettled(at: moment) == true
    poller.setUrgency(
      isUnsettled ? .lagging : .rest,
      of: .client(instanceID: key.instanceID, clientID: key.clientID))
  }
}

extension ClientFacts {
  /// Whether the service says that it came or went so many milliseconds ago or later.
  fileprivate func changed(within milliseconds: Int64, _ moment: Moment) -> Bool {
    let last = [connectedAt, disconnectedAt].compactMap { $0 }.max()
    return last.map { moment.unixMilliseconds - $0 < milliseconds } == true
  }
}
