import ModelViewUpdate

/// The rows of the board for what is pinned: its present state, even when all is well.
struct PinState {
  let watch: Watch
  let moment: Moment

  /// What is to be said of a pinned thing of which nothing is wrong.
  func finding(_ pin: Pin) -> Finding {
    Finding(
      kind: .pinned, severity: .notice, instanceID: pin.instanceID ?? pin.rowID,
      subject: pin.instanceID == nil ? nil : pin.rowID, detail: detail(pin), weight: 0,
      location: pin.location ?? Location(.board), rowID: pin.rowID)
  }

  private func detail(_ pin: Pin) -> Phrase {
    switch (ResourceID(rawValue: pin.resource), pin.instanceID) {
    case (.groups, let instanceID?): return group(GroupKey(instanceID: instanceID, name: pin.rowID))
    case (.mqttClients, let instanceID?):
      return client(ClientKey(instanceID: instanceID, clientID: pin.rowID))
    case (.instances, _), (.mqttInstances, _):
      guard let status = watch.instances[pin.rowID]?.status else { return PinPhrases.unknown }
      return EnumerationWords.phrase("InstanceStatus", status) ?? Phrase(name: status)
    case (let resource?, _):
      guard let target = pin.target else {
        return PinPhrases.notPolled(Resources.resource(resource).title)
      }
      guard let reading = watch.things[target] else { return PinPhrases.unknown }
      return thing(reading)
    case (nil, _): return PinPhrases.unknown
    }
  }

  /// What may be done with a role or a user, how many subscribe to a topic.
  private func thing(_ reading: ThingReading) -> Phrase {
    guard reading.isThere else { return PinPhrases.notFound }
    if case .bool(let produces)? = reading.values["PermWrite"],
      case .bool(let consumes)? = reading.values["PermRead"]
    {
      return PinPhrases.permissions(produces: produces, consumes: consumes)
    }
    return reading.count("SubscriptionCount").map(PinPhrases.subscribers) ?? PinPhrases.exists
  }

  private func group(_ key: GroupKey) -> Phrase {
    guard let history = watch.groups[key] else {
      return watch.hasListed ? PinPhrases.notFound : PinPhrases.unknown
    }
    guard let sample = history.latest, case .integer(let lag) = sample.values[0] else {
      return PinPhrases.unknown
    }
    var phrase = Phrases.lagFinding(lag, history.estimate)
    if sample.values.count > 2, case .integer(let consumers) = sample.values[2] {
      phrase = PinPhrases.with(phrase, consumers: consumers)
    }
    return Phrases.aged(phrase, history, at: moment)
  }

  private func client(_ key: ClientKey) -> Phrase {
    let words = watch.clients[key]?.latest?.status.flatMap {
      EnumerationWords.phrase("ConnectionStatus", $0)
    }
    return words ?? PinPhrases.unknown
  }
}
