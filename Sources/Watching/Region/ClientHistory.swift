package import Catalog
package import ModelViewUpdate
package import TencentCloud

/// What was seen of an MQTT client, kept only where it differs from what was seen before: so a few
/// entries reach back far enough to tell a client that comes and goes.
package struct ClientHistory: Equatable, Sendable {
  /// The connection as it was first seen to be so.
  package struct Change: Equatable, Sendable {
    /// What the service said.
    package let facts: ClientFacts
    /// When that answer arrived.
    package let seenAt: Moment
  }

  /// How many changes are kept.
  package static let limit = 32
  /// A client that changed within this time is asked more often, in milliseconds.
  static let unsettledMilliseconds: Int64 = 300_000

  /// The changes, oldest first; the first one is how the client was found.
  package private(set) var changes: [Change] = []
  /// When the last answer arrived.
  package private(set) var answeredAt: Moment?
  /// Why the last attempt failed, where it did.
  package private(set) var failure: CloudError?

  /// What was seen last.
  package private(set) var latest: ClientFacts?

  /// Nothing was seen yet.
  package init() {}

  /// Takes the answer of an attempt.
  package mutating func take(_ result: Result<ClientFacts, CloudError>, at moment: Moment) {
    switch result {
    case .success(let facts):
      failure = nil
      answeredAt = moment
      // That it is not said whether a client is connected is no change of the connection.
      let isSame = facts.connection == changes.last?.facts.connection
      latest = facts
      if isSame || facts.status == nil && !changes.isEmpty { return }
      changes.append(Change(facts: facts, seenAt: moment))
      if changes.count > ClientHistory.limit { changes.removeFirst() }
    case .failure(let error): failure = error
    }
  }

  /// Whether it came or went lately, apart from how it was found.
  func isUnsettled(at moment: Moment) -> Bool {
    guard changes.count > 1, let last = changes.last else { return false }
    return moment.milliseconds(since: last.seenAt) < ClientHistory.unsettledMilliseconds
  }
}

/// An MQTT client by its instance and id.
package struct ClientKey: Hashable, Sendable {
  /// The instance.
  package let instanceID: String
  /// The client's id.
  package let clientID: String

  /// What it is asked by.
  var target: PollTarget { .client(instanceID: instanceID, clientID: clientID) }
}
