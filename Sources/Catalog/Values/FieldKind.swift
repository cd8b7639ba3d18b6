/// How a value is to be read: its unit, or what it names.
package enum FieldKind: Equatable, Sendable {
  /// Free text or a name.
  case text
  /// A count.
  case count
  /// A ratio without a unit.
  case ratio
  /// Messages a second.
  case perSecond
  /// A change in messages a second, with its sign.
  case rate
  /// Seconds, written as hours, minutes and seconds.
  case duration
  /// Milliseconds.
  case milliseconds
  /// Milliseconds, written as seconds to a tenth, and from a minute on as minutes and seconds.
  case age
  /// A time of which only the time of day matters.
  case timeOfDay
  /// Hours.
  case hours
  /// Seconds.
  case seconds
  /// Bytes.
  case bytes
  /// Megabits a second.
  case megabitsPerSecond
  /// GiB.
  case gibibytes
  /// A time.
  case time
  /// Yes or no.
  case flag
  /// A value of the enumeration with that name in the API.
  case token(String)
  /// A key or a password.
  case secret
  /// Something with parts.
  case structure

  /// Whether values stand at the right of their column.
  package var isNumeric: Bool {
    switch self {
    case .count, .ratio, .perSecond, .hours, .seconds, .bytes, .megabitsPerSecond, .gibibytes,
      .rate, .duration, .milliseconds, .age:
      true
    case .text, .time, .timeOfDay, .flag, .token, .secret, .structure: false
    }
  }
}
