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
  /// Where keys come from.
  public var credentials = CredentialSetting()
  /// Certificates to trust in place of the system's, as a path to a PEM file.
  public var caFile: String?
  /// Whether changes are let out.
  public private(set) var gate = SettingsGate.open
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
  /// Calls of `monitor` a day at most.
  public var monitorBudget: MonitorBudgetSetting?
  /// Which instances are looked at before the others, by patterns of their names or ids.
  public var first: [String]?
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
    credentials = CredentialSetting(&reader)
    caFile = reader.string("ca_file")
    if reader.boolean("read_only") == true {
      gate.close(
        Closing(.wanted, file: reader.fileName, position: reader.position(of: "read_only")))
    }
    isProduction = ProfileSettings.safeBoolean("production", &reader)
    changeLimit = reader.number("change_limit", in: ProfileSettings.changeLimits, unit: "things")
      .map { Int($0) }
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
    monitorBudget = MonitorBudgetSetting.read("monitor_budget", &reader)
    first = reader.strings("first")
    alerts = reader.mappings("alerts") { AlertSetting(&$0, position: $0.start) }
    notify = reader.mapping("notify") { NotifySettings(&$0) }
    rules = reader.mappings("rules") { RuleSettings(&$0) } ?? []
  }

  /// Refuses every change.
  mutating func close(_ closing: Closing) { gate.close(closing) }

  /// Whether something here stands before changes.
  public var holdsGuards: Bool { gate != .open || !rules.isEmpty || changeLimit != nil }

  /// The limits of changes that there may be.
  private static let changeLimits = 1.0...10_000.0

  /// The limit of changes that a value is; nil where it is none.
  static func changeLimit(_ node: YAMLNode) -> Int? {
    guard case .scalar(let text, isPlain: true) = node.content, let limit = Double(text),
      changeLimits.contains(limit)
    else { return nil }
    return Int(limit)
  }

  /// A mark that was written wrongly is meant to be on.
  private static func safeBoolean(_ key: String, _ reader: inout MappingReader) -> Bool? {
    if let value = reader.boolean(key) { return value }
    guard reader.position(of: key) != nil else { return nil }
    reader.report("“\(key)” is taken as true until it is fixed", at: reader.position(of: key))
    return true
  }

  /// These settings where they are set, else those of `general`.
  public func filled(from general: ProfileSettings) -> ProfileSettings {
    var filled = self
    filled.region = region ?? general.region
    filled.endpoint = endpoint ?? general.endpoint
    filled.endpointPosition = endpoint == nil ? general.endpointPosition : endpointPosition
    filled.usesRegionalHost = usesRegionalHost ?? general.usesRegionalHost
    filled.signature = signature ?? general.signature
    filled.credentials = credentials.filled(from: general.credentials)
    filled.caFile = caFile ?? general.caFile
    // What is closed for all is closed here: a profile's `false` opens nothing.
    filled.gate = gate.joined(with: general.gate)
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
    filled.monitorBudget = monitorBudget ?? general.monitorBudget
    filled.first = first ?? general.first
    // A profile's alerts come on top of those for all.
    if alerts != nil || general.alerts != nil {
      filled.alerts = (general.alerts ?? []) + (alerts ?? [])
    }
    filled.notify = notify ?? general.notify
    return filled
  }
}
