/// Why a terminal could not be taken over; a sentence for whoever started the program.
public struct TerminalError: Error, Hashable, CustomStringConvertible {
  /// The sentence.
  public let description: String
}
