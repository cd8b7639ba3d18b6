/// A text that stands on more than one line: a slip of the indentation, or of a quote, makes the
/// lines that follow a part of one.
public struct LongText: Equatable, Sendable {
  /// The text as it is read.
  public var text: String
  /// Where it begins.
  public var position: SourcePosition
  /// Its lines after the first, as they stand in the file.
  public var lines: [String]

  /// A text.
  public init(_ text: String, at position: SourcePosition, lines: [String]) {
    self.text = text
    self.position = position
    self.lines = lines
  }
}
