import TencentCloud

/// A change of an alert's state, or what fired when the first look was over.
public struct AlertEvent: Equatable, Sendable {
  /// What happened.
  public enum Content: Equatable, Sendable {
    /// One alert changed.
    case change(AlertChange)
    /// So many alerts of each kind fired when the first look was over.
    case summary([String: Int])
    /// The user's command was not run for a change, or it failed, and why.
    case untold(AlertChange, Phrase)

    /// The one change that it is about.
    var change: AlertChange? {
      switch self {
      case .change(let change), .untold(let change, _): change
      case .summary: nil
      }
    }
  }

  /// Counts the events of the session, from 1.
  public let number: Int
  /// When, in milliseconds since 1970 UTC.
  public let unixMilliseconds: Int64
  /// Where.
  public let region: String
  /// What happened.
  public let content: Content
}

/// The events of the session, as many as are kept.
public struct EventLog: Equatable, Sendable {
  /// The most that are kept; the oldest go first.
  public static let limit = 1000

  /// The events, oldest first.
  public private(set) var events: [AlertEvent] = []
  private var count = 0

  /// How many are not kept any more.
  public var forgottenCount: Int { count - events.count }

  /// The number of the newest one; 0 where there was none.
  var newestNumber: Int { count }

  mutating func add(_ content: AlertEvent.Content, region: String, at unixMilliseconds: Int64) {
    count += 1
    events.append(
      AlertEvent(
        number: count, unixMilliseconds: unixMilliseconds, region: region, content: content))
    if events.count > EventLog.limit { events.removeFirst(events.count - EventLog.limit) }
  }
}
