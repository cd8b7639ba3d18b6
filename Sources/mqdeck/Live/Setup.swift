import Catalog
import Changing
import ConfigurationFiles
import Console
import CredentialSources
import TencentCloud

/// What the command line, the environment and the files come to, for one command.
struct Setup {
  /// The settings' file.
  var settings: Settings
  /// Where credentials and region were looked for.
  var search: CredentialSearch
  /// What the settings say for this profile.
  var profile: ProfileSettings
  /// Where keys come from.
  var choice: CredentialChoice
  /// The documented pair of a simulated cloud, where that is taken.
  private(set) var demoPair: CredentialPlan?
  /// The region and where it was set; nil where there is none.
  var region: (name: String, source: String)?
  /// Why the region that was given cannot be one.
  var regionMistake: Diagnostic?
  /// The address that was given in place of the service's, and where.
  var endpoint: (address: Endpoint, source: String)?
  /// The addresses of single products, where the vendor's command line has them.
  private(set) var productEndpoints: [String: Endpoint] = [:]
  /// The same of the profile whose keys are taken; nil where none is, or an address is given.
  private(set) var sourceEndpoints: [String: Endpoint]?
  /// Whether the command line or the settings give an address.
  private(set) var isEndpointChosen = false
  /// Why the address that was given cannot be used. The service's own must not take its place:
  /// whoever names an address means no other.
  var endpointMistake: Diagnostic?
  /// Whether changes are let out.
  let gate: ChangeGate
  /// The rules that stand before changes.
  var guards = GuardRules()
  /// Certificates to trust in place of the system's.
  var caFile: String?
  /// The zone of the times on the screen.
  var zone: ZoneChoice
  /// Those of the settings, the rules of the profile among them.
  let mistakesInSettings: [Diagnostic]
  /// That guards of a profile which is named do not hold; nil where there are none.
  let idleGuards: Diagnostic?
  /// Mistakes and warnings to tell.
  var diagnostics: [Diagnostic] = []

  /// Puts everything together: the command line before the environment, the environment before
  /// our own settings, those before the vendor's files.
  init(_ options: ConnectionOptions, in process: ProcessEnvironment) {
    let directories = process.directories
    settings = Settings.load(
      path: directories.configurationFile,
      shownPath: directories.abbreviated(directories.configurationFile))
    search = CredentialSearch(
      environment: process.environment, directories: directories,
      explicitProfile: options.profile, defaultProfile: settings.profile,
      unixSeconds: process.unixSeconds())
    let known = settings.knownProfiles(inUse: search.profile, known: search.knownProfiles)
    profile = settings.settings(forProfile: search.profile, known: search.knownProfiles)
    choice = CredentialChoice(
      search, profile.credentials, settings, isProfileExplicit: options.profile != nil,
      in: process)
    zone = ZoneChoice(
      variable: process.environment["TZ"], setting: profile.timeZone,
      settingPlace: Diagnostic(
        file: settings.file ?? "config.yaml", position: profile.timeZonePosition, message: ""),
      files: ZoneFiles(directory: process.environment["TZDIR"]))
    gate = ChangeGate(isReadOnlyAsked: options.readOnly, settings: profile.gate)
    let found = GuardSettings(
      profile.rules, profile: search.profile, known: known, file: settings.file ?? "config.yaml")
    guards = found.guards
    diagnostics = settings.diagnostics(forProfile: search.profile, known: search.knownProfiles)
    diagnostics += found.diagnostics
    mistakesInSettings = diagnostics
    idleGuards = IdleGuards(settings, search).diagnostic
    diagnostics += [idleGuards].compactMap { $0 } + search.warnings + choice.warnings
    region = Setup.region(options, search, choice.sourceSearch, profile)
    findEndpoint(options)
    takeDemoPairForThisMachine()
    warnOfRegion()
    warnOfProfile()
    caFile = options.caFile ?? profile.caFile.map { Setup.expanded($0, directories) }
  }

  /// The name of the profile for screens; nil where the credential is the environment's.
  var profileName: String? {
    search.profile == CredentialSearch.environmentProfile ? nil : search.profile
  }

  /// Where keys come from; nil where there is no such place.
  var credentials: CredentialPlan? { demoPair ?? choice.plan }

  /// Every place that was looked at.
  var places: [CredentialSearch.Place] {
    guard let place = choice.place else { return search.places }
    // What was found in the usual places is not used beside what the settings name.
    return [place]
      + search.places.map { found in
        var found = found
        if found.name == search.login?.source { found.isUsed = false }
        return found
      }
  }

  /// A simulated cloud on this machine takes the pair that it documents, so that a second shell
  /// needs nothing but its address. Nothing of the user's is sent with it. Whoever named an account,
  /// or has one that cannot be used, means that one.
  private mutating func takeDemoPairForThisMachine() {
    guard let address = endpoint?.address, address.isLoopback, !address.isSecure else { return }
    if choice.isLastResort || choice.plan == nil && choice.refusal == nil && search.namedBy == nil {
      demoPair = .keys(DemoCloud.credential, name: "“mqdeck simulate”")
      search.places.append(
        .init(
          name: "the pair of “mqdeck simulate”", outcome: "taken for an address on this machine",
          isUsed: true))
    }
    if region == nil { region = (DemoCloud.region, "“mqdeck simulate”") }
  }

  private static func region(
    _ options: ConnectionOptions, _ search: CredentialSearch, _ source: CredentialSearch?,
    _ profile: ProfileSettings
  ) -> (String, String)? {
    if let region = options.region { return (region, "--region") }
    if let found = search.region, found.source == "TENCENTCLOUD_REGION" {
      return (found.value, found.source)
    }
    if let region = profile.region, !region.isEmpty { return (region, "config.yaml") }
    return (search.region ?? source?.region).map { ($0.value, $0.source) }
  }

  /// Whose files say where the products are: the profile's own where they say anything, else those of
  /// the profile whose keys it takes.
  private var vendor: CredentialSearch {
    search.hosts.isEmpty ? choice.sourceSearch ?? search : search
  }

  private mutating func findEndpoint(_ options: ConnectionOptions) {
    isEndpointChosen = options.endpoint != nil || profile.endpoint != nil
    var candidate: (text: String, source: Diagnostic)?
    if let text = options.endpoint {
      candidate = (text, Diagnostic(file: "--endpoint", message: ""))
    } else if let text = profile.endpoint {
      let file = settings.file ?? "config.yaml"
      candidate = (text, Diagnostic(file: file, position: profile.endpointPosition, message: ""))
    } else if let host = vendor.host {
      candidate = ("https://" + host.value, Diagnostic(file: host.source, message: ""))
    }
    if !isEndpointChosen { findProductEndpoints() }
    guard let (text, source) = candidate else { return }
    do {
      let address = try EndpointAddress.parse(text, allowsInsecure: options.insecureHTTP)
      endpoint = (address, source.file)
      // Beside an address that names no product the vendor's files alone say where sts is.
      if productEndpoints.isEmpty, !address.isLoopback, let host = vendor.hosts["sts"],
        let sts = try? EndpointAddress.parse("https://" + host, allowsInsecure: false)
      {
        let first = address.host.prefix { $0 != "." }.lowercased()
        if !["trocket", "mqtt", "monitor", "sts"].contains(first) { productEndpoints["sts"] = sts }
      }
    } catch {
      endpointMistake = Diagnostic(
        file: source.file, position: source.position, message: error.phrase.english,
        chinese: error.phrase.chinese)
    }
  }

  private mutating func findProductEndpoints() {
    productEndpoints = endpoints(of: vendor)
    // Named for the keys that another profile gives.
    if let source = choice.sourceSearch { sourceEndpoints = endpoints(of: source) }
  }

  private mutating func endpoints(of search: CredentialSearch) -> [String: Endpoint] {
    var endpoints: [String: Endpoint] = [:]
    for (product, host) in search.hosts {
      do throws(EndpointAddress.Mistake) {
        endpoints[product] = try EndpointAddress.parse("https://" + host, allowsInsecure: false)
      } catch {
        endpointMistake = Diagnostic(
          file: "~/.tccli/\(search.profile).configure",
          message: "\(product): \(error.phrase.english)",
          chinese: "\(product)：\(error.phrase.chinese)")
      }
    }
    return endpoints
  }

  /// A region that is not known may be a new one, or a slip. One that cannot be a region's name is
  /// refused: the service might take it for another than the rules do.
  private mutating func warnOfRegion() {
    guard let region, !APICatalogs.knownRegions.contains(region.name) else { return }
    if !GuardRule.isRegionName(region.name) {
      regionMistake = Diagnostic(
        file: region.source,
        message: "“\(region.name)” cannot be a region: small letters, digits and dashes only",
        chinese: "“\(region.name)”不能是地域名：只能含小写字母、数字与短横线")
      return
    }
    let meant = EditDistance.nearest(to: region.name, among: APICatalogs.knownRegions)
    diagnostics.append(
      Diagnostic(
        file: region.source,
        message: "“\(region.name)” is not among the known regions"
          + (meant.map { "; did you mean “\($0)”?" } ?? ""),
        chinese: "“\(region.name)”不在已知地域中" + (meant.map { "，是否指“\($0)”？" } ?? "")))
  }

  /// A profile without credentials beside one of nearly the same name is a slip.
  private mutating func warnOfProfile() {
    guard search.login == nil, choice.place == nil, !search.knownProfiles.contains(search.profile),
      let meant = Settings.profileMeant(by: search.profile, among: search.knownProfiles)
    else { return }
    diagnostics.append(
      Diagnostic(
        file: "~/.tccli",
        message: "no profile is named “\(search.profile)”; did you mean “\(meant)”?",
        chinese: "没有名为“\(search.profile)”的账号配置，是否指“\(meant)”？"))
  }

  private static func expanded(_ path: String, _ directories: XDGDirectories) -> String {
    path.hasPrefix("~/") ? directories.home + path.dropFirst() : path
  }
}
