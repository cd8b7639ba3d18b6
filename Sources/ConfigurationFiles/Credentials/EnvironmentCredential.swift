/// What the vendor's variables give. One that is set and empty, or holds nothing but blanks, is not
/// set.
public struct EnvironmentCredential {
  /// The pair; nil where there is none, or none that can be used.
  public private(set) var credential: VendorCredential?
  /// The region; nil where there is none.
  private(set) var region: String?
  /// The profile of the vendor's command line; nil where there is none.
  private(set) var profile: String?
  /// The role that is to be taken on; nil where none is named.
  public private(set) var role: FoundRole?
  /// What was found, or why nothing was.
  private(set) var outcome = "not set"
  /// Why the pair that is set cannot be used; nil where it can, or none is set.
  public private(set) var refusal: String?
  /// What was left out of them.
  private(set) var warnings: [Diagnostic] = []

  /// Whether there is a pair, or one that cannot be used: either way it comes before the files.
  public var isSet: Bool { credential != nil || refusal != nil }

  /// Whether one of the two is set and the other is not.
  private(set) var isHalf = false

  private let environment: [String: String]

  /// Reads them.
  public init(_ environment: [String: String]) {
    self.environment = environment
    profile = value("TCCLI_PROFILE")
    region = value("TENCENTCLOUD_REGION")
    readPair()
    role = value("TENCENTCLOUD_ROLE_ARN").map {
      FoundRole(
        arn: $0, sessionName: value("TENCENTCLOUD_ROLE_SESSION_NAME"),
        source: "TENCENTCLOUD_ROLE_ARN")
    }
  }

  private mutating func readPair() {
    let names = ["TENCENTCLOUD_SECRET_ID", "TENCENTCLOUD_SECRET_KEY", "TENCENTCLOUD_TOKEN"]
    let values = names.map { value($0) }
    guard let id = values[0], let key = values[1] else {
      if values[0] == nil, values[1] == nil { return }
      let missing = values[0] == nil ? names[0] : names[1]
      outcome = "\(missing) is not set; one without the other is no use"
      isHalf = true
      return
    }
    for (name, text) in zip(names, values) {
      guard let mistake = text.flatMap({ OutsideText($0).mistake }) else { continue }
      refusal = "\(name) \(mistake)"
      outcome = refusal ?? ""
      return
    }
    let found = VendorCredential(secretID: id, secretKey: key, token: values[2])
    credential = found
    outcome = "found \(found)" + (found.token == nil ? "" : ", with TENCENTCLOUD_TOKEN")
  }

  private mutating func value(_ name: String) -> String? {
    guard let raw = environment[name], !raw.isEmpty else { return nil }
    let value = OutsideText(raw)
    if let leftOut = value.leftOut {
      let message = value.isEmpty ? "has nothing but blanks" : "\(leftOut) is left out"
      warnings.append(Diagnostic(file: name, message: message))
    }
    return value.isEmpty ? nil : value.text
  }
}
