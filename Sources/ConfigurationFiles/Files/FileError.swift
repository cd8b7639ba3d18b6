import Glibc

/// What the system said about a file.
public struct FileError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file or directory.
  public var path: String
  /// What was tried: `read`, `write`, `create`.
  public var operation: String
  /// The system's error number.
  public var code: Int32

  /// A failure.
  public init(path: String, operation: String, code: Int32) {
    self.path = path
    self.operation = operation
    self.code = code
  }

  /// The system's own words, in English.
  public var reason: String { String(cString: strerror(code)) }

  /// A sentence with the path.
  public var description: String { "cannot \(operation) \(path): \(reason)" }
}
