package import ModelViewUpdate
package import TencentCloud

/// What a poll learnt, and how long it took.
package struct Polled: Sendable {
  /// What it learnt.
  package let facts: PollFacts
  /// What the row on the screen shows of it, parallel to the live fields of its resource; nil where
  /// it is not about a row.
  private let values: [FieldValue]?
  /// In which way it is not the whole of what was asked for.
  package let flaw: CloudError?
  /// From asking to the whole answer, in milliseconds.
  package var milliseconds: Int
  /// The action that answered, where it is not the one that the target is known by.
  package var action: ActionID?
  /// What was refused before another action answered in its place.
  package var refusals: [CloudError] = []

  /// What a poll learnt.
  package init(
    facts: PollFacts, values: [FieldValue]? = nil, flaw: CloudError? = nil, milliseconds: Int = 0
  ) {
    self.facts = facts
    self.values = values
    self.flaw = flaw
    self.milliseconds = milliseconds
  }

  /// How many calls it took.
  package var calls: Int { max(facts.calls, callCount) + refusals.count }
  /// How many calls it took, where that is not what it learnt.
  package var callCount = 1

  /// What a row takes of it; nil where it is not about a row.
  package func sample(takenAt moment: Moment) -> Sample? {
    if case .group(let measured) = facts { return Sample(measured, takenAt: moment) }
    return values.map { Sample(values: $0, takenAt: moment) }
  }
}

/// What a poll learnt.
package enum PollFacts: Sendable {
  /// The instances of the region, RocketMQ's or MQTT's, and how many calls it took to read them.
  case instances([InstanceFacts], calls: Int = 1)
  /// The endpoints of an instance, nil where that is not said, and what only its details say.
  case instance([EndpointFacts]?, InstanceDetail)
  /// The endpoints of an instance.
  case endpoints([EndpointFacts])
  /// The names of an instance's groups, how many calls it took to read them, and the remarks of
  /// those which have one.
  case groups([String], calls: Int, remarks: [String: String] = [:])
  /// What was measured of a group.
  case group(GroupSample)
  /// The clients of an MQTT instance by their ids, and whether there are more.
  case clients([String: ClientFacts], isCut: Bool)
  /// The connection of an MQTT client.
  case client(ClientFacts)
  /// What a thing is like that is pinned.
  case pinned(ReadBackReading)
  /// Nothing beside the values of the row.
  case none

  /// How many calls it took.
  package var calls: Int {
    switch self {
    case .instances(_, let calls), .groups(_, let calls, _): calls
    case .instance, .endpoints, .group, .clients, .client, .pinned, .none: 1
    }
  }
}
