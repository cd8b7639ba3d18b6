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
  /// Filters by their names, in the order of the file.
  public var filters: [FilterSetting] = []
  /// What holds of the terminal.
  public var terminal = TerminalSettings()
  /// Why no program that the file names is run: somebody else may have written it. Nil where one is.
  public internal(set) var distrust: String?
  /// The mistakes in the file.
  public private(set) var diagnostics: [Diagnostic] = []
  /// Why nothing may be changed, whatever the profile: mistakes that may be about guards.
  public private(set) var closings: [Closing] = []
  /// Where the settings of a profile begin.
  private(set) var profilePositions: [String: SourcePosition] = [:]

  /// The theme that is taken where none is set.
  public static let defaultTheme = "midnight"
  /// Seconds between refreshes where none are set.
  public static let defaultRefreshSeconds = 5.0
  /// The same over a slow link.
  public static let slowRefreshSeconds = 30.0
  /// Requests a second where none are set.
  public static let defaultBudget = 10.0
  /// Which instances are looked at before the others where none are named.
  public static let defaultFirst = ["*prod*"]

  /// How many things may be changed together where nothing is set.
  public static let defaultChangeLimit = 20

  /// The defaults.
  public init() {}

  /// Reads the content of a file.
  public static func read(_ bytes: [UInt8], fileName: String) -> Settings {
    let document = YAMLDocument.parse(bytes, fileName: fileName)
    var reader = MappingReader(document.root, fileName: fileName)
    var settings = Settings()
    settings.file = fileName
    settings.general = ProfileSettings(&reader)
    settings.profile = reader.string("profile")
    settings.terminal = TerminalSettings(&reader)
    settings.keys = reader.mapping("keys", bindings) ?? []
    settings.filters = reader.mapping("filters", FilterSetting.all) ?? []
    settings.profiles = reader.mapping("profiles") { settings.profiles(&$0) } ?? [:]
    reader.allow(definitions: document.definitions)
    settings.diagnostics = document.diagnostics + reader.finish()
    for closing in GuardSearch(document, fileName: fileName).closings { settings.close(closing) }
    settings.diagnostics = settings.diagnostics.inFileOrder
    return settings
  }

  /// Refuses every change, and tells why.
  mutating func close(_ closing: Closing) {
    closings.append(closing)
    if let diagnostic = closing.diagnostic { tell(diagnostic) }
  }

  /// Adds a mistake.
  mutating func tell(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

  /// Whether something in the file stands before changes, or may.
  var holdsGuards: Bool {
    !closings.isEmpty || general.holdsGuards || profiles.values.contains(where: \.holdsGuards)
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

  private mutating func profiles(_ reader: inout MappingReader) -> [String: ProfileSettings] {
    var profiles: [String: ProfileSettings] = [:]
    for name in reader.keys {
      profilePositions[name] = reader.position(of: name)
      profiles[name] = reader.mapping(name) { ProfileSettings(&$0) }
    }
    return profiles
  }
}
