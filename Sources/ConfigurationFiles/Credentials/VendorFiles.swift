/// The two files that the vendor's command line keeps for a profile, `~/.tccli/PROFILE.credential`
/// and `~/.tccli/PROFILE.configure`. They are JSON, which is YAML too: so mistakes in them are told
/// with line and column.
struct VendorFiles {
  /// What a file gave.
  struct Answer<Value> {
    var value: Value?
    var outcome: String
    var warnings: [Diagnostic] = []
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
    !name.isEmpty && !name.contains("/") && !name.hasPrefix(".") && !name.contains("\0")
  }

  var credentialName: String { "~/.tccli/\(profile).credential" }
  var configurationName: String { "~/.tccli/\(profile).configure" }

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
    let id = reader.string("secretId")
    let key = reader.string("secretKey")
    if let mistake = reader.diagnostics.first { return Answer(outcome: "\(mistake)") }
    guard let id, let key, !id.isEmpty, !key.isEmpty else {
      let isRole = reader.string("type") == "cvm-role"
      let missing = id?.isEmpty == false ? "“secretKey”" : "“secretId”"
      return Answer(
        outcome: isRole ? "takes a role of the machine, which is not supported" : "no \(missing)",
        warnings: warnings)
    }
    if reader.node("role-arn") != nil || reader.node("roleArn") != nil {
      let message = "names a role, which is not taken on; its own keys are used"
      warnings.append(Diagnostic(file: credentialName, message: message))
    }
    let found = VendorCredential(
      secretID: id, secretKey: key,
      token: reader.string("token").flatMap { $0.isEmpty ? nil : $0 })
    if let end = reader.string("expiresAt").flatMap(Double.init), end <= Double(unixSeconds) {
      let minutes = Int(Double(unixSeconds) - end) / 60
      let message = "this temporary credential ended \(minutes) minutes ago; log in again"
      warnings.append(Diagnostic(file: credentialName, message: message))
    }
    return Answer(value: found, outcome: "found \(found)", warnings: warnings)
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
    configuration.region = region.flatMap { $0.isEmpty ? nil : $0 }
    // The vendor's command line writes the usual host for every product; only another one counts.
    configuration.host = (host ?? nil).flatMap {
      $0.isEmpty || $0 == "trocket.tencentcloudapi.com" ? nil : $0
    }
    let shownHost = configuration.host.map { ", host \($0)" } ?? ""
    return Answer(
      value: configuration,
      outcome: (configuration.region.map { "region \($0)" } ?? "no region") + shownHost)
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
