/// Why a terminal could not be taken over.
public struct TerminalError: Error, Hashable, CustomStringConvertible {
  /// The kinds of reasons.
  public enum Reason: Hashable, Sendable {
    /// Input or output is a file or a pipe.
    case noTerminal
    /// It cannot move its cursor.
    case dumb
    /// Nothing is known of its type.
    case unknownType
    /// This program has it already.
    case inUse
  }

  /// The reason.
  public let reason: Reason

  /// A sentence for whoever started the program.
  public var description: String {
    switch reason {
    case .noTerminal: "The console needs a terminal: standard input or output is a file or a pipe."
    case .dumb:
      "The console needs a terminal that can move its cursor; TERM says that this one cannot."
    case .unknownType: "The type of this terminal (TERM) is unknown."
    case .inUse: "The terminal is in use by this program already."
    }
  }
}
