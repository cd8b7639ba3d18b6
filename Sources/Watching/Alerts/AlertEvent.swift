package import Catalog

/// A change of an alert's state, or what fired when the first look was over.
package struct AlertEvent: Equatable, Sendable {
  /// What happened.
  package enum Content: Equatable, Sendable {
    /// One alert changed.
    case change(AlertTransition)
    /// So many alerts of each kind fired when the first look was over.
    case summary([String: Int])
    /// The user's command was not run for a change, or it failed, and why.
    case untold(AlertTransition, Phrase)

    /// The one change that it is about.
    package var change: AlertTransition? {
      switch self {
      case .change(let change), .untold(let change, _): change
      case .summary: nil
      }
    }
  }

  /// Counts the events of the session, from 1.
  package let number: Int
  /// When, in milliseconds since 1970 UTC.
  package let unixMilliseconds: Int64
  /// Where.
  package let region: String
  /// What happened.
  package let content: Content
}

/// The events of the session, as many as are kept.
package struct EventLog: Equatable, Sendable {
  /// The most that are kept; the oldest go first.
  package static let limit = 1000

  /// The events, oldest first.
  package private(set) var events: [AlertEvent] = []
  private var count = 0

  package init() {}

  /// How many are not kept any more.
  package var forgottenCount: Int { count - events.count }

  /// The number of the newest one; 0 where there was none.
  package var newestNumber: Int { count }

  package mutating func add(
    _ content: AlertEvent.Content, region: String, at unixMilliseconds: Int64
  ) {
    count += 1
    events.append(
      AlertEvent(
        number: count, unixMilliseconds: unixMilliseconds, region: region, content: content))
    if events.count > EventLog.limit { events.removeFirst(events.count - EventLog.limit) }
  }

  /// The last change of a thing that is listed; nil where none is.
  private func last(of thing: AlertThing) -> AlertTransition? {
    events.last { $0.content.change?.thing == thing }?.content.change
  }

  /// Whether a thing was told to fire, and not yet that this is over.
  package func isOpen(_ thing: AlertThing) -> Bool { last(of: thing)?.new == .firing }

  /// A change that ends what was listed, by the name under which that began.
  package func closing(_ change: AlertTransition) -> AlertTransition {
    guard change.new != .firing, let opened = last(of: change.thing), opened.new == .firing else {
      return change
    }
    var change = change
    change.openedAs = opened.ruleTitle
    return change
  }
}
