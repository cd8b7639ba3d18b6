public import ConfigurationFiles
public import TencentCloud

/// Keys that stand in a file of another program, which may be written anew while this one runs.
///
/// Where it then holds other keys, they have to be of the same account: no screen of one account may
/// come to act in another.
public struct KeyFile: CredentialSource {
  /// Reads the file again.
  public typealias Reading = @Sendable () -> VendorFiles.Answer<FoundLogin>

  private let path: String
  private let name: String
  private let read: Reading
  private let first: Credential
  private let service: TokenService
  private let known: KnownAccount

  /// - Parameters:
  ///   - first: The keys that the program began with.
  ///   - service: Says whose keys are whose.
  public init(
    path: String, name: String, first: Credential, _ service: TokenService,
    read: @escaping Reading
  ) {
    self.init(path: path, name: name, first: first, service, known: KnownAccount(), read: read)
  }

  /// - Parameter known: The account, which others learn as well.
  init(
    path: String, name: String, first: Credential, _ service: TokenService, known: KnownAccount,
    read: @escaping Reading
  ) {
    self.path = path
    self.name = name
    self.first = first
    self.service = service
    self.read = read
    self.known = known
  }

  /// The file.
  public var files: [String] { [path] }

  /// The keys that stand there now.
  public func issue() async throws(CredentialFailure) -> IssuedCredential {
    let answer = read()
    guard case .keys(let found, let end)? = answer.value else {
      let reason = answer.refusal ?? answer.outcome
      throw CredentialFailure(
        "\(name): \(reason)", "\(name)：\(ChineseSentences.chinese(reason))")
    }
    // In words without an age, which would be news each time.
    if let end, end <= service.clock.unixSeconds() {
      throw CredentialFailure(
        "\(name): the keys there are over; log in again", "\(name)：其中的密钥已过期，请重新登录")
    }
    let credential = Credential(found)
    if credential.secretID != first.secretID { try await compare(credential) }
    return IssuedCredential(credential, endsAt: end)
  }

  /// Learns whose keys they are while they hold: keys that end cannot be asked about later.
  public func learnAccount() async {
    known.learn(try? await service.identity(of: first).accountID)
  }

  private func compare(_ credential: Credential) async throws(CredentialFailure) {
    if known.id == nil { await learnAccount() }
    let now = try await service.identity(of: credential).accountID
    guard known.id == now else { throw Self.otherAccount(name) }
  }

  static func otherAccount(_ name: String) -> CredentialFailure {
    CredentialFailure(
      "\(name) holds keys that may be of another account now; quit and begin again",
      "\(name) 中的密钥可能属于另一个账号；请退出后重新启动")
  }
}

extension Credential {
  /// The same keys, as calls are signed with them.
  public init(_ found: VendorCredential) {
    self.init(secretID: found.secretID, secretKey: found.secretKey, token: found.token)
  }
}
