/// The two files that the vendor's command line keeps for a profile, `~/.tccli/PROFILE.credential`
/// and `~/.tccli/PROFILE.configure`. They are JSON, which is YAML too: so mistakes in them are told
/// with line and column.
public struct VendorFiles: Sendable {
  /// What a file gave.
  public struct Answer<Value> {
    /// What was found; nil where nothing was that can be used.
    public internal(set) var value: Value?
    /// What was found, or why nothing was.
    public internal(set) var outcome: String
    /// What is not right although it may work.
    public internal(set) var warnings: [Diagnostic] = []
    /// Why what was found cannot be used.
    public internal(set) var refusal: String?
    /// The role that is to be taken on with it.
    public internal(set) var role: FoundRole?
  }

  /// What the configuration gives us.
  struct Configuration {
    var region: String?
    /// The host of the service, where it is not the usual one.
    var host: String?
    /// The hosts of its products, where one is not the usual one.
    var hosts: [String: String] = [:]
  }

  /// Whose they are.
  public let profile: String
  let directories: XDGDirectories
  let unixSeconds: Int64

  /// The products whose hosts are looked at.
  private static let products = ["trocket", "mqtt", "monitor", "sts"]

  /// The files of a profile.
  public init(profile: String, directories: XDGDirectories, unixSeconds: Int64) {
    self.profile = profile
    self.directories = directories
    self.unixSeconds = unixSeconds
  }

  /// The same files, looked at as of another time; at 0 nothing in them is over.
  public func ending(at unixSeconds: Int64) -> VendorFiles {
    VendorFiles(profile: profile, directories: directories, unixSeconds: unixSeconds)
  }

  /// Where the file of keys is.
  public var credentialPath: String { directories.home + String(credentialName.dropFirst()) }

  /// Whether a profile may be called so: its name becomes a file's.
  static func isName(_ name: String) -> Bool {
    !name.isEmpty && !name.contains("/") && !name.hasPrefix(".")
      && !name.unicodeScalars.contains { $0.properties.generalCategory == .control }
  }

  /// What the file of keys is called.
  public var credentialName: String { "~/.tccli/\(profile).credential" }
  var configurationName: String { "~/.tccli/\(profile).configure" }

  /// The names of all profiles that have a file of credentials.
  var knownProfiles: Set<String> {
    let ending = ".credential"
    let names = DirectoryListing.names(in: directories.home + "/.tccli")
    return Set(names.filter { $0.hasSuffix(ending) }.map { String($0.dropLast(ending.count)) })
  }

  /// What the file of keys holds: keys, a login, or that the machine's role is taken.
  public func credential() -> Answer<FoundLogin> {
    let reader: MappingReader
    switch read(credentialName) {
    case .success(let read): reader = read
    case .failure(let problem):
      // One that is there was meant to be somebody: another one is not taken in its place.
      let isThere = SmallFile(credentialPath).permissions != nil
      return Answer(outcome: problem.message, refusal: isThere ? problem.message : nil)
    }
    var file = VendorCredentialFile(reader, self)
    var answer = file.answer(at: unixSeconds)
    if SmallFile(credentialPath).isReadableByOthers {
      let message = "others can read it; chmod 600 \(credentialName)"
      answer.warnings.insert(Diagnostic(file: credentialName, message: message), at: 0)
    }
    return answer
  }

  /// The region under `_sys_param`, or at the top as older versions wrote it; the host under
  /// `trocket`.
  func configuration() -> Answer<Configuration> {
    var reader: MappingReader
    switch read(configurationName) {
    case .success(let read): reader = read
    case .failure(let problem): return Answer(outcome: problem.message)
    }
    let newer = reader.mapping("_sys_param") { inner -> String? in
      defer { inner.ignoreOtherKeys() }
      return inner.string("region")
    }
    let region = (newer ?? nil) ?? reader.string("region")
    var hosts: [String: String] = [:]
    for product in VendorFiles.products {
      let host = reader.mapping(product) { inner -> String? in
        defer { inner.ignoreOtherKeys() }
        return inner.string("endpoint")
      }
      hosts[product] = VendorFiles.trimmed(host ?? nil)
    }
    if let mistake = reader.diagnostics.first { return Answer(outcome: "\(mistake)") }
    var configuration = Configuration()
    configuration.region = VendorFiles.trimmed(region)
    // The vendor's command line writes the usual host for every product; only another one counts.
    configuration.host = hosts["trocket"].flatMap {
      VendorFiles.isUsual($0, of: "trocket") ? nil : $0
    }
    if hosts.contains(where: { !VendorFiles.isUsual($0.value, of: $0.key) }) {
      configuration.hosts = hosts
    }
    let shownHost = configuration.host.map { ", host \($0)" } ?? ""
    return Answer(
      value: configuration,
      outcome: (configuration.region.map { "region \($0)" } ?? "no region") + shownHost)
  }

  private static func isUsual(_ host: String, of product: String) -> Bool {
    host == product + ".tencentcloudapi.com"
  }

  private static func trimmed(_ text: String?) -> String? {
    text.map(OutsideText.init).flatMap { $0.isEmpty ? nil : $0.text }
  }

  private struct Problem: Error {
    var message: String
  }

  private func read(_ name: String) -> Result<MappingReader, Problem> {
    do {
      guard let bytes = try SmallFile(directories.home + String(name.dropFirst())).read() else {
        return .failure(Problem(message: "no such file"))
      }
      let document = YAMLDocument.parse(bytes, fileName: name)
      if let mistake = document.diagnostics.first {
        return .failure(Problem(message: "not valid JSON: \(mistake)"))
      }
      let reader = MappingReader(document.root, fileName: name)
      if let mistake = reader.diagnostics.first {
        return .failure(Problem(message: "\(mistake)"))
      }
      return .success(reader)
    } catch {
      return .failure(Problem(message: "cannot be read: \(error.reason)"))
    }
  }
}
