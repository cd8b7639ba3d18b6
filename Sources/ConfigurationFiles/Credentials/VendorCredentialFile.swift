/// What stands in a file of keys of the vendor's command line, by its `type`.
struct VendorCredentialFile {
  private typealias Answer = VendorFiles.Answer<FoundLogin>

  private var reader: MappingReader
  private let files: VendorFiles
  private let name: String
  private var warnings: [Diagnostic] = []

  init(_ reader: MappingReader, _ files: VendorFiles) {
    self.reader = reader
    self.files = files
    name = files.credentialName
  }

  mutating func answer(at now: Int64) -> VendorFiles.Answer<FoundLogin> {
    let type = reader.string("type") ?? "default"
    var answer: Answer
    switch type {
    case "default": answer = keys(at: now)
    case "cvm-role": answer = Answer(value: .machineRole, outcome: "takes the role of the machine")
    case "oauth", "sso": answer = login(type, at: now)
    default: answer = refused("“type” is “\(type)”, which is not known")
    }
    // What stands first in the file is told first.
    if let mistake = reader.diagnostics.first { return refused("\(mistake)") }
    answer.warnings = warnings
    // The machine's role is taken as it is.
    if let found = answer.value, found != .machineRole { answer.role = role() }
    return answer
  }

  /// Keys `secretId`, `secretKey`, `token`, and `expiresAt` where they end.
  private mutating func keys(at now: Int64) -> Answer {
    let id = value("secretId")
    let key = value("secretKey")
    let token = value("token")
    if reader.node("sso") != nil, id == nil {
      let name = files.profile == "default" ? "" : " --profile \(files.profile)"
      return refused("nobody is logged in; run: tccli sso login" + name)
    }
    if id == nil, key == nil { return Answer(outcome: "no “secretId”") }
    guard let id, let key else {
      return refused("no " + (id == nil ? "“secretId”" : "“secretKey”"))
    }
    if let mistake = mistake(id, key, token) { return refused(mistake) }
    let found = VendorCredential(secretID: id, secretKey: key, token: token)
    let end = end("expiresAt")
    if let age = end?.over(at: now) {
      let refusal = "this temporary credential ended \(age) ago; log in again"
      return Answer(outcome: "found \(found); \(refusal)", refusal: refusal)
    }
    return Answer(value: .keys(found, endsAt: end?.unixSeconds), outcome: "found \(found)")
  }

  private func mistake(_ id: String?, _ key: String?, _ token: String?) -> String? {
    for (name, text) in [("secretId", id), ("secretKey", key), ("token", token)] {
      if let mistake = text.flatMap({ OutsideText($0).mistake }) { return "“\(name)” \(mistake)" }
    }
    return nil
  }

  private func refused(_ reason: String) -> Answer { Answer(outcome: reason, refusal: reason) }

  /// The keys that were issued last, and what issues new ones.
  private mutating func login(_ type: String, at now: Int64) -> Answer {
    let id = value("secretId")
    let key = value("secretKey")
    let token = value("token")
    if let mistake = mistake(id, key, token) { return refused(mistake) }
    var credential: VendorCredential?
    if let id, let key { credential = VendorCredential(secretID: id, secretKey: key, token: token) }
    let end = end("expiresAt")
    let read = reader.mapping(type) { inner -> VendorLogin? in
      defer { inner.ignoreOtherKeys() }
      return Self.login(type, &inner)
    }
    guard var login = read ?? nil else {
      return refused("the login in “\(type)” is not whole; log in again")
    }
    login.credential = credential
    login.endsAt = end?.unixSeconds
    let ended = login.tokenEndsAt.flatMap { CredentialEnd(unixSeconds: $0).over(at: now) }
    let hasKeys = credential != nil && end?.over(at: now) == nil
    if let ended, !hasKeys, login.refreshToken == nil {
      return refused(
        "this login ended \(ended) ago; run: \(login.command(profile: files.profile))")
    }
    let kind = type == "sso" ? "the organisation’s sign-on" : "a login in a browser"
    return Answer(value: .login(login), outcome: "found \(login), by \(kind)")
  }

  private static func login(_ type: String, _ inner: inout MappingReader) -> VendorLogin? {
    func text(_ key: String) -> String? { inner.string(key).flatMap { $0.isEmpty ? nil : $0 } }
    let end = text("expiresAt").flatMap(CredentialEnd.init)?.unixSeconds
    let site = text("site") ?? "cn"
    guard type == "sso" else {
      guard let token = text("accessToken"), let account = text("openId") else { return nil }
      return VendorLogin(
        kind: .browser, token: token, tokenEndsAt: end, refreshToken: text("refreshToken"),
        site: site, account: account)
    }
    guard let token = text("token"), let uin = text("uin"),
      let id = text("roleConfigurationId"), let name = text("roleConfigurationName"),
      let zone = text("zoneId")
    else { return nil }
    return VendorLogin(
      kind: .signOn(.init(id: id, name: name, zone: zone)), token: token, tokenEndsAt: end,
      site: site, account: uin)
  }

  private mutating func end(_ key: String) -> CredentialEnd? {
    guard reader.node(key) != nil else { return nil }
    // That it is a list or a mapping is no reason to refuse the keys.
    var quiet = reader
    let text = quiet.string(key).map { OutsideText($0).text }
    if let end = text.flatMap(CredentialEnd.init) { return end }
    warnings.append(
      Diagnostic(
        file: name, message: "“\(key)” is no time; when this credential ends is not known"))
    return nil
  }

  private mutating func role() -> FoundRole? {
    guard let arn = value("role-arn") ?? value("roleArn") else { return nil }
    return FoundRole(
      arn: arn, sessionName: value("role-session-name") ?? value("roleSessionName"), source: name)
  }

  /// Text without what nobody sees at its ends; nil where nothing is left.
  private mutating func value(_ key: String) -> String? {
    guard let value = reader.string(key).map(OutsideText.init), !value.isEmpty else { return nil }
    if let leftOut = value.leftOut {
      warnings.append(
        Diagnostic(
          file: name, position: reader.position(of: key),
          message: "\(leftOut) of “\(key)” is left out"))
    }
    return value.text
  }
}
