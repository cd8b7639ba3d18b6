import Glibc

/// What the system said about a file.
public struct FileError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file or directory.
  public var path: String
  /// What was tried: `read`, `write`, `create`.
  public var operation: String
  /// The system's error number, or `noFile`.
  public var code: Int32

  /// A failure.
  public init(path: String, operation: String, code: Int32) {
    self.path = path
    self.operation = operation
    self.code = code
  }

  /// Stands in place of an error number for a pipe or a terminal where a file belongs.
  public static let noFile: Int32 = -1

  /// Stands in place of one for a link, a device or a directory where a plain file belongs.
  public static let noPlainFile: Int32 = -2

  /// The system's own words, in English.
  public var reason: String {
    switch code {
    case FileError.noFile: "it is a pipe or a terminal, not a file"
    case FileError.noPlainFile: "it is a link, a device or a directory, not a plain file"
    default: String(cString: strerror(code))
    }
  }

  /// A sentence with the path.
  public var description: String { "cannot \(operation) \(path): \(reason)" }
}
