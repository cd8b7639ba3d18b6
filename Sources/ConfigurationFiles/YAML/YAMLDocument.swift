/// What was read from a YAML file: as much as was right, and everything that was not.
public struct YAMLDocument: Equatable, Sendable {
  /// The value at the top; nil where the file is empty.
  public var root: YAMLNode?
  /// The mistakes, in the file's order.
  public var diagnostics: [Diagnostic]
  /// Whether the file was read to its end. A mistake of syntax ends reading; what came before it
  /// is kept.
  public var isComplete: Bool

  /// The most that a file may hold, in bytes.
  public static let sizeLimitBytes = 1_048_576
  /// How deep values may be nested.
  public static let depthLimit = 32

  /// Reads a file's content.
  /// - Parameters:
  ///   - bytes: UTF-8, at most `sizeLimitBytes`.
  ///   - fileName: what diagnostics call the file.
  public static func parse(_ bytes: [UInt8], fileName: String) -> YAMLDocument {
    guard bytes.count <= sizeLimitBytes else {
      let message = "larger than \(sizeLimitBytes / 1024) KiB; nothing of it was read"
      return YAMLDocument(
        root: nil, diagnostics: [Diagnostic(file: fileName, message: message)], isComplete: false)
    }
    return bytes.withUnsafeBufferPointer { buffer in
      var builder = YAMLTreeBuilder(events: YAMLEvents(buffer, fileName: fileName))
      return builder.document()
    }
  }
}
