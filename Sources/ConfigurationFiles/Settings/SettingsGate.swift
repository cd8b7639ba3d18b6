/// Whether the settings let changes out. There is no way back from closed: a profile's `false`, a
/// merge or whatever else is read later opens nothing.
public enum SettingsGate: Equatable, Sendable {
  /// Nothing in the settings closes it.
  case open
  /// Every change is refused.
  case closed(Closing)

  /// Closes it. The first reason stays.
  public mutating func close(_ closing: Closing) {
    if case .open = self { self = .closed(closing) }
  }

  /// Closed where one of the two is; the reason is this one's where it has one.
  func joined(with other: SettingsGate) -> SettingsGate {
    if case .closed = self { return self }
    return other
  }
}

/// Why every change is refused, and where that stands.
public struct Closing: Equatable, Sendable {
  /// The reasons.
  public enum Reason: Equatable, Sendable {
    /// `read_only: true`.
    case wanted
    /// A key that may mean a guard.
    case misspelled(String, meant: String)
    /// A guard's word where it guards nothing.
    case misplaced(String)
    /// A guard with a value that it cannot have, or with none.
    case wrongValue(String)
    /// Text on several lines that a guard's line may have slid into.
    case swallowed(String)
    /// The file is no mapping of keys to values.
    case noMapping
    /// Something that the reader of YAML could not take, in its own words.
    case dropped(String)
    /// Settings for a profile that may mean the one in use.
    case profileName(String, inUse: String)
    /// Settings under `profiles` for what can be nobody's name.
    case noProfile(String)
    /// The file cannot be read; what the system says.
    case unreadable(String)
    /// A file beside it, named nearly like it, that holds guards and is not read.
    case nearlyNamed(file: String)
  }

  /// Why.
  public var reason: Reason
  /// The file, as the user would write it.
  public var file: String
  /// Where in the file; nil for the whole of it.
  public var position: SourcePosition?

  /// A reason with its place.
  public init(_ reason: Reason, file: String, position: SourcePosition? = nil) {
    self.reason = reason
    self.file = file
    self.position = position
  }

  /// `file:line:column`
  public var place: String {
    position.map { "\(file):\($0.line):\($0.column)" } ?? file
  }

  /// The mistake as it is told beside the others; nil for what is none.
  var diagnostic: Diagnostic? {
    guard let sentence else { return nil }
    return Diagnostic(
      file: file, position: position,
      message: sentence + "; every change is refused until it is fixed")
  }

  private var sentence: String? {
    switch reason {
    case .wanted: nil
    case .misspelled(let key, let meant): "“\(key)” may mean the guard rail “\(meant)”"
    case .misplaced(let key): "“\(key)” belongs to guard rails, and guards nothing here"
    case .wrongValue(let key): "the guard rail “\(key)” has no value that it can have"
    case .swallowed(let word): "this text holds “\(word):”, which may be a guard rail's line"
    case .noMapping: "there may be guard rails in what is no mapping of keys to values"
    case .dropped: "what was not read here may be a guard rail"
    case .profileName(let name, let inUse):
      "the guard rails of the profile “\(name)” may mean “\(inUse)”"
    case .noProfile(let name):
      "the guard rails below “\(name)”, which is no profile's name, hold for nobody (those for "
        + "every profile stand at the top)"
    case .unreadable(let reason): "cannot be read: \(reason)"
    case .nearlyNamed(let file): "the guard rails in \(file) are not read"
    }
  }
}
