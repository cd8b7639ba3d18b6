import ModelViewUpdate

/// Whether an MQTT client comes and goes.
struct Flapping: Equatable {
  /// How far back is looked, in milliseconds.
  static let windowMilliseconds: Int64 = 300_000
  /// Changes within that time from which on a client flaps: it went, came, and went again.
  static let mostChanges = 3
  /// Changes within that time until which it still does.
  static let fewestChanges = 2

  /// Changes of the connection within the window. How the client was found is none.
  let changeCount: Int
  /// Whether it is connected now; nil where the service does not say.
  let isConnected: Bool?

  init(_ history: ClientHistory, at moment: Moment) {
    changeCount = zip(history.changes, history.changes.dropFirst()).count { before, after in
      moment.milliseconds(since: after.seenAt) < Flapping.windowMilliseconds
        && (before.facts.status != after.facts.status
          || before.facts.connectedAt != after.facts.connectedAt)
    }
    isConnected = history.latest?.status.map { $0 == "CONNECTED" }
  }

  var level: Steadiness.Level {
    Steadiness.Level(
      Double(changeCount), from: Double(Flapping.mostChanges),
      until: Double(Flapping.fewestChanges))
  }
}
