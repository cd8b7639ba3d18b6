import Catalog
import ModelViewUpdate

/// Whether an MQTT client comes and goes.
struct Flapping: Equatable {
  /// How far back is looked, in milliseconds.
  static let windowMilliseconds: Int64 = 300_000
  /// Changes within that time from which on a client flaps: it went, came, and went again.
  static let mostChanges = 3
  /// It is over once the client was quiet for so many times as long as it was between its changes
  /// on the average, and for this many milliseconds at least.
  static let quietFactor: Int64 = 3
  static let fewestQuietMilliseconds: Int64 = 30_000

  /// Changes of the connection within the window. How the client was found is none.
  let changeCount: Int
  /// Whether it is connected now; nil where the service does not say.
  let isConnected: Bool?

  /// Whether it was quiet for so long that it is over.
  let isQuiet: Bool

  init(_ history: ClientHistory, at moment: Moment) {
    let ages = zip(history.changes, history.changes.dropFirst()).filter { before, after in
      before.facts.status != after.facts.status
        || before.facts.connectedAt != after.facts.connectedAt
    }.map { moment.milliseconds(since: $1.seenAt) }.filter { $0 < Flapping.windowMilliseconds }
    changeCount = ages.count
    if let first = ages.first, let last = ages.last, ages.count > 1 {
      let usual = (first - last) / Int64(ages.count - 1)
      isQuiet = last >= max(Flapping.fewestQuietMilliseconds, Flapping.quietFactor * usual)
    } else {
      isQuiet = true
    }
    isConnected = history.latest?.status.map { $0 == "CONNECTED" }
  }

  /// Whether it comes and goes so often that somebody should look at it now: once a minute and more.
  var isOften: Bool { changeCount >= Int(Flapping.windowMilliseconds / 60_000) }

  var level: Steadiness.Level {
    isQuiet ? .good : changeCount >= Flapping.mostChanges ? .bad : .between
  }
}
