/// A mistake in a file, told so that the user can go there and mend it.
public struct Diagnostic: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file's path, as the user would write it.
  public var file: String
  /// Where in the file, where that is known.
  public var position: SourcePosition?
  /// What is wrong and what is expected, in English.
  public var message: String
  private var ownChinese: String?

  /// A mistake.
  /// - Parameter chinese: The message in Chinese; nil for one of those that these files' readers
  ///   have.
  public init(
    file: String, position: SourcePosition? = nil, message: String, chinese: String? = nil
  ) {
    self.file = file
    self.position = position
    self.message = message
    ownChinese = chinese
  }

  /// The message in Chinese.
  public var chineseMessage: String { ownChinese ?? ChineseSentences.chinese(message) }

  /// The line, from 1.
  public var line: Int? { position?.line }
  /// The column in characters, from 1.
  public var column: Int? { position?.column }

  /// `file:line:column: message`, which editors and terminals can follow.
  public var description: String { place + ": " + message }

  /// The same in Chinese.
  public var chineseDescription: String { place + (position == nil ? "：" : ": ") + chineseMessage }

  private var place: String {
    position.map { "\(file):\($0.line):\($0.column)" } ?? file
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
