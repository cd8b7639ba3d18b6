/// Whether a file with what the user keeps was read. Until it was, nothing is written over it.
package enum KeptFile: Equatable, Sendable {
  /// It was not read yet: what is changed meanwhile is added to it then.
  case unread
  /// What it holds is known.
  case read
  /// It could not be read, and stays as it is: what is changed holds until the end of the session.
  case unreadable
}
