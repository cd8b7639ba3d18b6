/// Messages that wait for their time, by label.
struct Timers<Message> {
  private struct Entry {
    let dueAtUptimeMilliseconds: Int64
    let order: Int
    let message: Message
  }

  private var entries: [String: Entry] = [:]
  private var count = 0

  /// Sets or replaces the timer of that label.
  mutating func set(_ label: String, dueAtUptimeMilliseconds due: Int64, _ message: Message) {
    count += 1
    entries[label] = Entry(dueAtUptimeMilliseconds: due, order: count, message: message)
  }

  mutating func cancel(_ label: String) { entries[label] = nil }

  /// When the next one is due. A loop, as what is generic here looks for conformances while it runs:
  /// the first look at a sequence of ours takes a tenth of the start.
  var nextDueAtUptimeMilliseconds: Int64? {
    var next: Int64?
    for entry in entries.values {
      if let earlier = next, earlier <= entry.dueAtUptimeMilliseconds { continue }
      next = entry.dueAtUptimeMilliseconds
    }
    return next
  }

  /// Takes what is due, earliest first.
  mutating func takeDue(atUptimeMilliseconds now: Int64) -> [Message] {
    guard let next = nextDueAtUptimeMilliseconds, next <= now else { return [] }
    let due = entries.filter { $0.value.dueAtUptimeMilliseconds <= now }
    for label in due.keys { entries[label] = nil }
    return due.values.sorted {
      ($0.dueAtUptimeMilliseconds, $0.order) < ($1.dueAtUptimeMilliseconds, $1.order)
    }.map(\.message)
  }
}
