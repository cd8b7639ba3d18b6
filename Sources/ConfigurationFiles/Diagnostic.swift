/// A mistake in a file, told so that the user can go there and mend it.
public struct Diagnostic: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file's path, as the user would write it.
  public var file: String
  /// Where in the file, where that is known.
  public var position: SourcePosition?
  /// What is wrong and what is expected, in English.
  public var message: String

  /// A mistake.
  public init(file: String, position: SourcePosition? = nil, message: String) {
    self.file = file
    self.position = position
    self.message = message
  }

  /// The line, from 1.
  public var line: Int? { position?.line }
  /// The column in characters, from 1.
  public var column: Int? { position?.column }

  /// `file:line:column: message`, which editors and terminals can follow.
  public var description: String {
    guard let position else { return "\(file): \(message)" }
    return "\(file):\(position.line):\(position.column): \(message)"
  }
}

/// A place in a file.
public struct SourcePosition: Hashable, Sendable {
  /// The line, from 1.
  public var line: Int
  /// The column in characters, from 1.
  public var column: Int

  /// A place.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}
