import Catalog
import ModelViewUpdate
import TencentCloud

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
    guard let kind = pin.kind else { return PinPhrases.unknown }
    switch (kind.polled, pin.instanceID) {
    case (.group, let instanceID?):
      return group(GroupKey(instanceID: instanceID, name: pin.rowID))
    case (.client, let instanceID?):
      return client(ClientKey(instanceID: instanceID, clientID: pin.rowID))
    case (.endpoint, let instanceID?):
      return endpoint(of: instanceID, "EndpointStatus") { $0.rowID == pin.rowID }
    case (.publicEndpoint, let instanceID?):
      return endpoint(of: instanceID, "MQTTPublicEndpointStatus") { _ in true }
    case (.instance, _), (.mqttInstance, _): return instance(pin.rowID)
    case (.recipe, _):
      guard let target = pin.target, let reading = watch.pinnedReadings[target] else {
        return PinPhrases.unknown
      }
      return aged(recipe(reading), target)
    case (.group, nil), (.client, nil), (.endpoint, nil), (.publicEndpoint, nil), (.part, _),
      (nil, _):
      return PinPhrases.notPolled(kind.title)
    }
  }

  private func instance(_ id: String) -> Phrase {
    guard let facts = watch.instances[id] else {
      return watch.hasListed && watch.failure == nil ? PinPhrases.notFound : PinPhrases.unknown
    }
    guard let status = facts.status else { return PinPhrases.unknown }
    let words = EnumerationWords.phrase("InstanceStatus", status) ?? Phrase(name: status)
    return aged(words, facts.listTarget)
  }

  private func endpoint(
    of instanceID: String, _ enumeration: String, where isMeant: (EndpointFacts) -> Bool
  ) -> Phrase {
    guard let endpoints = watch.endpoints[instanceID] else { return PinPhrases.unknown }
    guard let endpoint = endpoints.first(where: isMeant) else { return PinPhrases.notFound }
    guard let status = endpoint.status else { return PinPhrases.unknown }
    let words = EnumerationWords.phrase(enumeration, status) ?? Phrase(name: status)
    let isMQTT = watch.instances[instanceID]?.isMQTT == true
    return aged(words, isMQTT ? .publicEndpoint(instanceID) : .instance(instanceID))
  }

  /// What was answered, with how long ago where the last attempt failed.
  private func aged(_ words: Phrase, _ target: PollTarget) -> Phrase {
    guard watch.poller.isFailing(target), let answeredAt = watch.poller.answeredAt(target) else {
      return words
    }
    let age = moment.uptimeMilliseconds - answeredAt
    return Phrases.aged(words, since: moment.advanced(milliseconds: -age), at: moment)
  }

  /// What may be done with a role or a user, how many subscribe to a topic.
  private func recipe(_ reading: ReadBackReading) -> Phrase {
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
      let isListed = watch.hasListed && watch.failure == nil
      let isWhole = isListed && watch.failures[.groups(key.instanceID)] == nil
      return isWhole ? PinPhrases.notFound : PinPhrases.unknown
    }
    guard let measured = history.latest?.group, let lag = measured.lag else {
      return PinPhrases.unknown
    }
    let phrase = Phrases.lagFinding(lag, history, at: moment)
    if history.failure == nil, let consumers = measured.consumers {
      return PinPhrases.with(phrase, consumers: consumers)
    }
    return phrase
  }

  private func client(_ key: ClientKey) -> Phrase {
    let history = watch.clients[key]
    if history?.failure?.code?.hasPrefix("ResourceNotFound") == true { return PinPhrases.notFound }
    let words = history?.latest?.status.flatMap {
      EnumerationWords.phrase("ConnectionStatus", $0)
    }
    return words.map { aged($0, key.target) } ?? PinPhrases.unknown
  }
}
