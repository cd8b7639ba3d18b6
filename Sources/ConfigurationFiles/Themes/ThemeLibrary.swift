import Glibc

/// The themes that there are: those built in, and the user's own, which replace a built-in one of
/// the same name. Nothing is read before it is asked for.
public struct ThemeLibrary: Equatable, Sendable {
  private let directory: String
  private let shownDirectory: String
  private let knownElements: [String]

  /// The themes built in and those in `directory`.
  /// - Parameters:
  ///   - shownDirectory: what diagnostics call the directory.
  ///   - knownElements: every element that there is to paint.
  public init(directory: String, shownDirectory: String? = nil, knownElements: [String]) {
    self.directory = directory
    self.shownDirectory = shownDirectory ?? directory
    self.knownElements = knownElements
  }

  /// The theme that is made of the terminal's own sixteen colours.
  public static var sixteen: ThemeFile { BuiltInThemes.sixteen }

  /// The names of the themes built in, in the order in which they are offered.
  public static var builtInNames: [String] { BuiltInThemes.names }

  /// Every name: the built-in ones, then the user's own in alphabetical order.
  public var names: [String] {
    ThemeLibrary.builtInNames + ownNames.filter { !ThemeLibrary.builtInNames.contains($0) }
  }

  /// The names of the user's own themes, in alphabetical order.
  public var ownNames: [String] {
    guard let stream = opendir(directory) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.hasSuffix(".yaml"), !name.hasPrefix(".") { names.append(String(name.dropLast(5))) }
    }
    return names.sorted()
  }

  /// Reads a theme.
  /// - Returns: nil where there is none of that name.
  public func theme(_ name: String) -> ThemeFile? {
    guard !name.contains("/") else { return nil }
    let shownPath = "\(shownDirectory)/\(name).yaml"
    do {
      if let bytes = try SmallFile("\(directory)/\(name).yaml").read() {
        return ThemeFile.read(
          bytes, name: name, fileName: shownPath, knownElements: knownElements)
      }
    } catch {
      // One that cannot be read gives way to the built-in one of its name, and is told.
      var theme = BuiltInThemes.theme(name)
      theme?.diagnostics.append(
        Diagnostic(file: shownPath, message: "cannot be read: \(error.reason)"))
      return theme
    }
    return BuiltInThemes.theme(name)
  }

  /// The known name nearest to one that is not.
  public func nearestName(to name: String) -> String? {
    EditDistance.nearest(to: name, among: names)
  }
}
