import Testing

@testable import ConfigurationFiles

/// The files of the project that the tests were built from.
enum ProjectFiles {
  static let root = "/" + #filePath.split(separator: "/").dropLast(4).joined(separator: "/")

  /// The text of a file, by its path from the root.
  static func text(_ path: String) throws -> String {
    let bytes = try #require(try SmallFile("\(root)/\(path)").read(), "\(path)")
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The names in a folder.
  static func names(_ path: String) -> [String] {
    DirectoryListing.names(in: "\(root)/\(path)")
  }

  /// The texts of all files in a folder, one after the other.
  static func texts(_ path: String) throws -> String {
    try names(path).filter { $0.hasSuffix(".swift") }.map { try text("\(path)/\($0)") }
      .joined(separator: "\n")
  }

  /// The names of all folders and Swift files of the sources, without their endings.
  static var sourceNames: [String] { sourceNames("Sources") }

  private static func sourceNames(_ folder: String) -> [String] {
    names(folder).flatMap { name -> [String] in
      if name.hasSuffix(".swift") { return [String(name.dropLast(6))] }
      return name.contains(".") ? [] : [name] + sourceNames("\(folder)/\(name)")
    }
  }
}
