public import ConfigurationFiles
import Synchronization
public import TencentCloud

/// The file of keys of the vendor's command line, whatever its `type` is: keys, a login, the role of
/// the machine. That program may write another type while this one runs; it is followed where the
/// keys are of the same account.
public struct VendorFile: CredentialSource {
  private typealias Kind = FoundLogin.Kind

  /// What the file was when it was read last, and what reads it so.
  private struct State {
    var kind: FoundLogin.Kind
    var source: any CredentialSource
    var latest: Credential?
  }

  private let vendor: VendorFiles
  private let role: FoundRole?
  private let world: SourceWorld
  private let known = KnownAccount()
  private let state: Shared

  private final class Shared: Sendable {
    let value: Mutex<State>
    init(_ state: State) { value = Mutex(state) }
  }

  /// - Parameters:
  ///   - first: What the file held when the program began.
  ///   - role: The role that it named then.
  public init(_ files: VendorFiles, first: FoundLogin, role: FoundRole?, in world: SourceWorld) {
    // Whoever reads it again looks at the end by himself.
    vendor = files.ending(at: 0)
    self.role = role
    self.world = world
    let latest = first.credential.map { Credential($0) }
    state = Shared(
      State(
        kind: first.kind, source: Self.source(first, vendor, known, world), latest: latest))
  }

  /// The file.
  public var files: [String] { [vendor.credentialPath] }

  /// Learns whose keys they are while they hold: keys that end cannot be asked about later.
  public func learnAccount() async {
    guard known.id == nil, let keys = state.value.withLock({ $0.latest }) else { return }
    known.learn(try? await world.tokens.identity(of: keys).accountID)
  }

  /// The keys of the file as it is now.
  public func issue() async throws(CredentialFailure) -> IssuedCredential {
    let found = try read()
    let (kind, source) = state.value.withLock { ($0.kind, $0.source) }
    if found.kind == kind {
      let issued = try await source.issue()
      let isFirst = state.value.withLock { state in
        defer { state.latest = issued.credential }
        return state.latest == nil
      }
      if isFirst { Task.detached { await learnAccount() } }
      return issued
    }
    await learnAccount()
    let other = Self.source(found, vendor, known, world)
    let issued = try await other.issue()
    let account = try await world.tokens.identity(of: issued.credential).accountID
    guard known.id == account else { throw KeyFile.otherAccount(vendor.credentialName) }
    state.value.withLock {
      $0 = State(kind: found.kind, source: other, latest: issued.credential)
    }
    return issued
  }

  private func read() throws(CredentialFailure) -> FoundLogin {
    let answer = vendor.credential()
    let name = vendor.credentialName
    guard let found = answer.value else {
      let reason = answer.refusal ?? answer.outcome
      throw CredentialFailure(
        "\(name): \(reason)", "\(name)：\(ChineseSentences.chinese(reason))")
    }
    guard answer.role?.arn == role?.arn else {
      throw CredentialFailure(
        "\(name) names another role now; quit and begin again", "\(name) 中的角色已改变；请退出后重新启动")
    }
    return found
  }

  private static func source(
    _ found: FoundLogin, _ files: VendorFiles, _ known: KnownAccount, _ world: SourceWorld
  ) -> any CredentialSource {
    switch found {
    case .keys(let keys, _):
      KeyFile(
        path: files.credentialPath, name: files.credentialName, first: Credential(keys),
        world.tokens, known: known
      ) { files.credential() }
    case .login(let login):
      LoginFile(
        files, first: login, LoginService(world.transport, clock: world.clock), clock: world.clock)
    case .machineRole: MachineRole(world.metadata)
    case .webIdentity(let variables): WebIdentity(variables, world.tokens)
    }
  }
}

extension FoundLogin {
  /// What it is, apart from the keys.
  enum Kind: Equatable, Sendable {
    case keys
    case browser
    case signOn
    case machineRole
    case webIdentity
  }

  var kind: Kind {
    switch self {
    case .keys: .keys
    case .login(let login): login.kind == .browser ? .browser : .signOn
    case .machineRole: .machineRole
    case .webIdentity: .webIdentity
    }
  }
}
