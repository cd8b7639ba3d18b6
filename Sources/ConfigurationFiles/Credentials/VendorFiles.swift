/// The two files that the vendor's command line keeps for a profile, `~/.tccli/PROFILE.credential`
/// and `~/.tccli/PROFILE.configure`. They are JSON, which is YAML too: so mistakes in them are told
/// with line and column.
struct VendorFiles {
  /// What a file gave.
  struct Answer<Value> {
    var value: Value?
    var outcome: String
    var warnings: [Diagnostic] = []
    /// Why what was found cannot be used.
    var refusal: String?
  }

  /// What the configuration gives us.
  struct Configuration {
    var region: String?
    /// The host of the service, where it is not the usual one.
    var host: String?
  }

  let profile: String
  let directories: XDGDirectories
  let unixSeconds: Int64

  /// Whether a profile may be called so: its name becomes a file's.
  static func isName(_ name: String) -> Bool {
    !name.isEmpty && !name.contains("/") && !name.hasPrefix(".")
      && !name.unicodeScalars.contains { $0.properties.generalCategory == .control }
  }

  var credentialName: String { "~/.tccli/\(profile).credential" }
  var configurationName: String { "~/.tccli/\(profile).configure" }

  /// The names of all profiles that have a file of credentials.
  var knownProfiles: Set<String> {
    let ending = ".credential"
    let names = DirectoryListing.names(in: directories.home + "/.tccli")
    return Set(names.filter { $0.hasSuffix(ending) }.map { String($0.dropLast(ending.count)) })
  }

  /// Keys `secretId`, `secretKey`, `token`; with `type` and `expiresAt` where someone logged in.
  func credential() -> Answer<VendorCredential> {
    var reader: MappingReader
    switch read(credentialName) {
    case .success(let read): reader = read
    case .failure(let problem): return Answer(outcome: problem.message)
    }
    var warnings: [Diagnostic] = []
    let file = SmallFile(directories.home + String(credentialName.dropFirst()))
    if file.isReadableByOthers {
      let message = "others can read it; chmod 600 \(credentialName)"
      warnings.append(Diagnostic(file: credentialName, message: message))
    }
    let id = value("secretId", &reader, &warnings)
    let key = value("secretKey", &reader, &warnings)
    let token = value("token", &reader, &warnings)
    if let mistake = reader.diagnostics.first { return Answer(outcome: "\(mistake)") }
    guard let id, let key else {
      let isRole = reader.string("type") == "cvm-role"
      let missing = id == nil ? "“secretId”" : "“secretKey”"
      return Answer(
        outcome: isRole ? "takes a role of the machine, which is not supported" : "no \(missing)",
        warnings: warnings)
    }
    if reader.node("role-arn") != nil || reader.node("roleArn") != nil {
      let message = "names a role, which is not taken on; its own keys are used"
      warnings.append(Diagnostic(file: credentialName, message: message))
    }
    for (name, text) in [("secretId", id), ("secretKey", key), ("token", token ?? "")] {
      guard let mistake = OutsideText(text).mistake else { continue }
      let refusal = "“\(name)” \(mistake)"
      return Answer(outcome: refusal, warnings: warnings, refusal: refusal)
    }
    let found = VendorCredential(secretID: id, secretKey: key, token: token)
    if reader.node("expiresAt") != nil {
      guard let end = value("expiresAt", &reader, &warnings).flatMap(CredentialEnd.init) else {
        let message = "“expiresAt” is no time; when this credential ends is not known"
        warnings.append(Diagnostic(file: credentialName, message: message))
        return Answer(value: found, outcome: "found \(found)", warnings: warnings)
      }
      if let age = end.over(at: unixSeconds) {
        let refusal = "this temporary credential ended \(age) ago; log in again"
        return Answer(
          outcome: "found \(found); \(refusal)", warnings: warnings, refusal: refusal)
      }
    }
    return Answer(value: found, outcome: "found \(found)", warnings: warnings)
  }

  /// Text without what nobody sees at its ends; nil where nothing is left.
  private func value(
    _ key: String, _ reader: inout MappingReader, _ warnings: inout [Diagnostic]
  ) -> String? {
    guard let value = reader.string(key).map(OutsideText.init), !value.isEmpty else { return nil }
    if let leftOut = value.leftOut {
      warnings.append(
        Diagnostic(
          file: credentialName, position: reader.position(of: key),
          message: "\(leftOut) of “\(key)” is left out"))
    }
    return value.text
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
    let host = reader.mapping("trocket") { inner -> String? in
      defer { inner.ignoreOtherKeys() }
      return inner.string("endpoint")
    }
    if let mistake = reader.diagnostics.first { return Answer(outcome: "\(mistake)") }
    var configuration = Configuration()
    configuration.region = VendorFiles.trimmed(region)
    // The vendor's command line writes the usual host for every product; only another one counts.
    configuration.host = VendorFiles.trimmed(host ?? nil).flatMap {
      $0 == "trocket.tencentcloudapi.com" ? nil : $0
    }
    let shownHost = configuration.host.map { ", host \($0)" } ?? ""
    return Answer(
      value: configuration,
      outcome: (configuration.region.map { "region \($0)" } ?? "no region") + shownHost)
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
