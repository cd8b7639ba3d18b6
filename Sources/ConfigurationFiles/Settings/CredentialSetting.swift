/// Where the keys of a profile come from, as a file gives it.
public struct CredentialSetting: Equatable, Sendable {
  /// The places that can be named.
  public enum Source: String, CaseIterable, Sendable {
    /// The vendor's variables.
    case environment
    /// The file of the vendor's libraries.
    case sdk
    /// The role of the machine.
    case machineRole = "cvm-role"
    /// The token of a pod.
    case webIdentity = "web-identity"
  }

  /// The place; nil takes the usual ones in their order.
  public var source: Source?
  /// The profile of the vendor's command line whose file is taken.
  public var sourceProfile: String?
  /// A program that prints keys, with its arguments.
  public var process: [String]?
  /// A role to be taken on with the keys.
  public var roleARN: String?
  /// What the owner of the role asks for besides.
  public var externalID: String?
  /// What the service's records call the use of the role.
  public var sessionName: String?
  /// Where the role is named.
  public var rolePosition: SourcePosition?

  /// Whether something of it is written wrongly: then no other place takes its part, as whoever names
  /// an account must not end up in another.
  public private(set) var isMistaken = false

  /// Nothing set.
  public init() {}

  init(_ reader: inout MappingReader) {
    let mistakes = reader.diagnostics.count
    defer { isMistaken = reader.diagnostics.count > mistakes }
    source = reader.choice("credential_source", among: Source.allCases.map(\.rawValue))
      .flatMap(Source.init)
    sourceProfile = reader.string("source_profile")
    process = CredentialSetting.words("credential_process", &reader)
    roleARN = reader.string("role_arn")
    rolePosition = reader.position(of: "role_arn")
    externalID = reader.string("external_id")
    sessionName = reader.string("session_name")
    let places = [source != nil, sourceProfile != nil, process != nil]
    if places.filter({ $0 }).count > 1 {
      reader.report(
        "credential_source, source_profile and credential_process name one place each: "
          + "write one of them",
        at: reader.position(of: "credential_process") ?? reader.position(of: "source_profile"))
    }
    if roleARN == nil, externalID != nil || sessionName != nil {
      reader.report(
        "without role_arn this means nothing",
        at: reader.position(of: externalID == nil ? "session_name" : "external_id"))
    }
  }

  /// A line that a shell would take apart is refused: there is none.
  private static func words(_ key: String, _ reader: inout MappingReader) -> [String]? {
    guard let words = reader.strings(key) else { return nil }
    if words.isEmpty || words[0].isEmpty || words.count == 1 && words[0].contains(" ") {
      reader.report(
        "“\(key)” is a list of words, such as [/usr/bin/keys, prod]", at: reader.position(of: key))
      return nil
    }
    return words
  }

  /// Whether a place is named.
  public var namesPlace: Bool { source != nil || sourceProfile != nil || process != nil }

  /// These where they are set, else those of `general`: a place with all that belongs to it, and a
  /// role with all that belongs to it.
  func filled(from general: CredentialSetting) -> CredentialSetting {
    var filled = self
    filled.isMistaken = isMistaken || general.isMistaken
    if !namesPlace {
      filled.source = general.source
      filled.sourceProfile = general.sourceProfile
      filled.process = general.process
    }
    if roleARN == nil {
      filled.roleARN = general.roleARN
      filled.externalID = general.externalID
      filled.sessionName = general.sessionName
      filled.rolePosition = general.rolePosition
    }
    return filled
  }
}
