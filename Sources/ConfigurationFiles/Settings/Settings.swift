/// The user's settings, as `config.yaml` holds them. Every value has a default; a file with
/// mistakes gives everything else that stands in it.
public struct Settings: Equatable, Sendable {
  /// The file that they were read from; nil where there is none.
  public var file: String?
  /// What stands at the top of the file and holds for every profile.
  public var general = ProfileSettings()
  /// What holds for one profile, by its name.
  public var profiles: [String: ProfileSettings] = [:]
  /// The profile to take where the command line names none.
  public var profile: String?
  /// Keys for commands.
  public var keys: [KeyBinding] = []
  /// Whether the mouse is used; the terminal's own selection then needs Shift.
  public var usesMouse = false
  /// The mistakes in the file.
  public var diagnostics: [Diagnostic] = []
  /// Whether the file was read to its end. Where it was not, a `read_only` may stand in the rest:
  /// callers should change nothing.
  public var isComplete = true

  /// The theme that is taken where none is set.
  public static let defaultTheme = "midnight"
  /// Seconds between refreshes where none are set.
  public static let defaultRefreshSeconds = 5.0
  /// Requests a second where none are set.
  public static let defaultBudget = 10.0

  /// How many things may be changed together where nothing is set.
  public static let defaultChangeLimit = 20

  /// The defaults.
  public init() {}

  /// Reads the file at `path`; the defaults where there is none.
  /// - Parameter shownPath: what diagnostics call the file.
  public static func load(path: String, shownPath: String? = nil) -> Settings {
    let name = shownPath ?? path
    do {
      guard let bytes = try SmallFile(path).read() else { return Settings() }
      return read(bytes, fileName: name)
    } catch {
      var settings = Settings()
      settings.file = name
      settings.isComplete = false
      settings.diagnostics = [Diagnostic(file: name, message: "cannot be read: \(error.reason)")]
      return settings
    }
  }

  /// Reads the content of a file.
  public static func read(_ bytes: [UInt8], fileName: String) -> Settings {
    let document = YAMLDocument.parse(bytes, fileName: fileName)
    var reader = MappingReader(document.root, fileName: fileName)
    var settings = Settings()
    settings.file = fileName
    settings.isComplete = document.isComplete
    settings.general = ProfileSettings(&reader)
    settings.profile = reader.string("profile")
    settings.usesMouse = reader.boolean("mouse") ?? settings.usesMouse
    settings.keys = reader.mapping("keys", bindings) ?? []
    settings.profiles = reader.mapping("profiles", profiles) ?? [:]
    settings.general.closeMisspelledGuards(&reader)
    settings.diagnostics = (document.diagnostics + reader.finish()).inFileOrder
    return settings
  }

  /// What holds for a profile: its own settings, then those for all.
  public func settings(forProfile name: String) -> ProfileSettings {
    (profiles[name] ?? ProfileSettings()).filled(from: general)
  }

  private static func bindings(_ reader: inout MappingReader) -> [KeyBinding] {
    reader.keys.compactMap { command in
      guard let position = reader.position(of: command) else { return nil }
      // `quit: ~` takes the command off the keyboard.
      guard let node = reader.node(command) else {
        return KeyBinding(
          command: command, keys: [], position: position, keysPosition: position)
      }
      guard let keys = reader.strings(command) else { return nil }
      return KeyBinding(
        command: command, keys: keys, position: position, keysPosition: node.position)
    }
  }

  private static func profiles(_ reader: inout MappingReader) -> [String: ProfileSettings] {
    var profiles: [String: ProfileSettings] = [:]
    for name in reader.keys {
      profiles[name] = reader.mapping(name) { reader in
        var profile = ProfileSettings(&reader)
        profile.closeMisspelledGuards(&reader)
        return profile
      }
    }
    return profiles
  }
}
