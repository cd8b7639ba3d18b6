/// What the user set for one profile; what is nil comes from the settings for all.
public struct ProfileSettings: Equatable, Sendable {
  /// The region, such as `ap-guangzhou`.
  public var region: String?
  /// A URL in place of the service's address.
  public var endpoint: String?
  /// Where the address is named.
  public var endpointPosition: SourcePosition?
  /// Whether the region's own host is asked where it has one and no endpoint is set.
  public var usesRegionalHost: Bool?
  /// How calls are written and signed.
  public var signature: SignatureSetting?
  /// Certificates to trust in place of the system's, as a path to a PEM file.
  public var caFile: String?
  /// Whether every change is refused.
  public var isReadOnly: Bool?
  /// The rules that stand before changes.
  public var rules: [RuleSettings] = []
  /// Whether every screen carries a mark of production.
  public var isProduction: Bool?
  /// The colour of that mark: `#rrggbb`, 0–255 or a basic colour's name.
  public var markColor: ColorSpecification?
  /// How many things may be changed together without typing the number.
  public var changeLimit: Int?
  /// The theme's name.
  public var theme: String?
  /// Where the theme is named.
  public var themePosition: SourcePosition?
  /// The language; nil by the locale.
  public var language: LanguageSetting?
  /// The zone of the times on the screen: a name such as `Asia/Shanghai`, or `UTC+8`.
  public var timeZone: String?
  /// Where the zone is named.
  public var timeZonePosition: SourcePosition?
  /// Seconds between refreshes.
  public var refreshSeconds: Double?
  /// Requests a second at most.
  public var budget: Double?
  /// Thresholds whose passing is told; nil takes the usual ones, an empty list none.
  public var alerts: [AlertSetting]?
  /// How that is told beside the screen.
  public var notify: NotifySettings?

  /// Nothing set.
  public init() {}

  /// Reads the keys that a profile and the whole file have in common.
  init(_ reader: inout MappingReader) {
    region = reader.string("region")
    endpoint = reader.string("endpoint")
    endpointPosition = endpoint.flatMap { _ in reader.node("endpoint")?.position }
    usesRegionalHost = reader.boolean("regional_host")
    signature = reader.choice("signature", among: SignatureSetting.allCases.map(\.rawValue))
      .flatMap(SignatureSetting.init)
    caFile = reader.string("ca_file")
    isReadOnly = ProfileSettings.safeBoolean("read_only", &reader)
    isProduction = ProfileSettings.safeBoolean("production", &reader)
    changeLimit = ProfileSettings.safeLimit("change_limit", &reader)
    if let node = reader.node("mark_color") {
      switch ColorSpecification.read(node, palette: [:]) {
      case .success(let color): markColor = color
      case .failure(let mistake): reader.report(mistake.message, at: node.position)
      }
    }
    theme = reader.string("theme")
    themePosition = theme.flatMap { _ in reader.node("theme")?.position }
    let languages = ["auto"] + LanguageSetting.allCases.map(\.rawValue)
    language = reader.choice("language", among: languages).flatMap(LanguageSetting.init)
    timeZone = reader.string("time_zone")
    timeZonePosition = timeZone.flatMap { _ in reader.node("time_zone")?.position }
    refreshSeconds = reader.number("refresh", in: 1...3600, unit: "seconds")
    budget = reader.number("budget", in: 1...1000, unit: "requests a second")
    alerts = reader.mappings("alerts") { AlertSetting(&$0, position: $0.start) }
    notify = reader.mapping("notify") { NotifySettings(&$0) }
    readRules(&reader)
  }

  private mutating func readRules(_ reader: inout MappingReader) {
    let before = reader.diagnostics.count
    if let rules = reader.mappings("rules", { RuleSettings(&$0) }) {
      self.rules = rules
    } else if reader.diagnostics.count > before {
      closeEverything("rules", &reader, at: reader.position(of: "rules"))
    }
  }

  /// Refuses every change where the name of a guard is misspelled. Called once every key is known.
  mutating func closeMisspelledGuards(_ reader: inout MappingReader) {
    guard let position = reader.misspelling(of: ["read_only", "rules"]) else { return }
    closeEverything("read_only", &reader, at: position)
  }

  private mutating func closeEverything(
    _ name: String, _ reader: inout MappingReader, at position: SourcePosition?
  ) {
    isReadOnly = true
    reader.report(
      "“\(name)” may be meant: every change is refused until that is mended", at: position)
  }

  /// A guard that was written wrongly is meant to be on: a slip must not open what it closes.
  private static func safeBoolean(_ key: String, _ reader: inout MappingReader) -> Bool? {
    let before = reader.diagnostics.count
    if let value = reader.boolean(key) { return value }
    guard reader.diagnostics.count > before else { return nil }
    reader.report("“\(key)” is taken as true until that is mended", at: reader.position(of: key))
    return true
  }

  /// A limit that was written wrongly is meant to be one: the lowest is taken.
  private static func safeLimit(_ key: String, _ reader: inout MappingReader) -> Int? {
    let before = reader.diagnostics.count
    if let value = reader.number(key, in: 1...10_000, unit: "things") { return Int(value) }
    guard reader.diagnostics.count > before else { return nil }
    reader.report("“\(key)” is taken as 1 until that is mended", at: reader.position(of: key))
    return 1
  }

  /// These settings where they are set, else those of `general`.
  public func filled(from general: ProfileSettings) -> ProfileSettings {
    var filled = self
    filled.region = region ?? general.region
    filled.endpoint = endpoint ?? general.endpoint
    filled.endpointPosition = endpoint == nil ? general.endpointPosition : endpointPosition
    filled.usesRegionalHost = usesRegionalHost ?? general.usesRegionalHost
    filled.signature = signature ?? general.signature
    filled.caFile = caFile ?? general.caFile
    filled.isReadOnly = isReadOnly ?? general.isReadOnly
    // Every rule holds: one of a profile takes none away.
    filled.rules = rules + general.rules
    filled.isProduction = isProduction ?? general.isProduction
    filled.changeLimit = changeLimit ?? general.changeLimit
    filled.markColor = markColor ?? general.markColor
    filled.theme = theme ?? general.theme
    filled.themePosition = theme == nil ? general.themePosition : themePosition
    filled.language = language ?? general.language
    filled.timeZone = timeZone ?? general.timeZone
    filled.timeZonePosition = timeZone == nil ? general.timeZonePosition : timeZonePosition
    filled.refreshSeconds = refreshSeconds ?? general.refreshSeconds
    filled.budget = budget ?? general.budget
    // A profile's alerts come on top of those for all.
    if alerts != nil || general.alerts != nil {
      filled.alerts = (general.alerts ?? []) + (alerts ?? [])
    }
    filled.notify = notify ?? general.notify
    return filled
  }
}
