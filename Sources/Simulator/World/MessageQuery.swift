/// A query of messages that goes on from page to page: what it found stays what it was, whatever is
/// produced meanwhile.
struct MessageQuery: Equatable, Sendable {
  /// What it found, without making it.
  enum Found: Equatable, Sendable {
    /// The messages of those numbers.
    case numbers(Range<Int64>)
    /// These, the newest first.
    case messages([RocketMessage])
  }

  var instance: String
  var topic: String
  var found: Found

  var count: Int {
    switch found {
    case .numbers(let numbers): numbers.count
    case .messages(let messages): messages.count
    }
  }
}
