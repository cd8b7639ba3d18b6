public import ConfigurationFiles
public import TencentCloud

/// What sources need of the world.
public struct SourceWorld: Sendable {
  /// The way to the service, by whatever proxy there is.
  public var transport: any Transport
  /// The way to the metadata service of this machine, without any proxy.
  public var metadata: any Transport
  /// The service that issues temporary keys.
  public var tokens: TokenService
  /// The variables of this process.
  public var environment: [String: String]
  /// Time.
  public var clock: CallEnvironment

  /// A world.
  public init(
    transport: any Transport, metadata: any Transport, tokens: TokenService,
    environment: [String: String], clock: CallEnvironment = .live
  ) {
    self.transport = transport
    self.metadata = metadata
    self.tokens = tokens
    self.environment = environment
    self.clock = clock
  }
}

/// Where keys will come from: decided at the start, before anything is asked.
public struct CredentialPlan: Sendable {
  /// The place in English, such as `~/.tccli/default.credential`.
  public private(set) var name: String
  /// The same in Chinese.
  public private(set) var chineseName: String
  /// The keys that are known without asking anybody; under a role, those that it is taken on with.
  public private(set) var known: Credential?
  /// Whose keys they will be, whatever they are at the moment; nil where they stay the same.
  public private(set) var account: String?
  /// Whether these are the keys that calls are signed with, and not those that others are got with.
  public private(set) var isKnownInUse = true
  /// What calls may begin with.
  private var first: IssuedCredential?
  private let make: @Sendable (SourceWorld) -> any CredentialSource

  private init(
    _ name: String, _ chineseName: String? = nil, account: String?,
    first: IssuedCredential? = nil,
    _ make: @escaping @Sendable (SourceWorld) -> any CredentialSource
  ) {
    self.name = name
    self.chineseName = chineseName ?? name
    self.account = account
    self.first = first
    known = first?.credential
    self.make = make
  }

  /// Whether the keys never change, and nobody has to keep them.
  public var isFixed: Bool { account == nil }

  /// The source itself.
  public func source(in world: SourceWorld) -> any CredentialSource { make(world) }

  /// What keeps the keys and renews them.
  public func keeper(in world: SourceWorld, status: CredentialStatus) -> CredentialKeeper {
    let source = make(world)
    // Whose keys in a file end soon are is learnt while they hold.
    if known?.token != nil { Task.detached { await source.learnAccount() } }
    return CredentialKeeper(source, first: first, status: status, clock: world.clock)
  }

  /// Keys that stay as they are.
  public static func keys(_ credential: Credential, name: String) -> CredentialPlan {
    CredentialPlan(name, account: nil, first: IssuedCredential(credential)) { _ in
      FixedSource(credential)
    }
  }

  /// Keys in a file, which may be written anew.
  public static func file(
    path: String, name: String, _ first: IssuedCredential, read: @escaping KeyFile.Reading
  ) -> CredentialPlan {
    let account = "\(name) \(first.credential.secretID)"
    return CredentialPlan(name, account: account, first: first) {
      KeyFile(path: path, name: name, first: first.credential, $0.tokens, read: read)
    }
  }

  /// The file of keys of the vendor's command line.
  /// - Parameter role: The role that the file names.
  public static func vendor(
    _ found: FoundLogin, role: FoundRole?, _ files: VendorFiles
  ) -> CredentialPlan {
    var first: IssuedCredential?
    var account = "\(files.credentialName) machine"
    switch found {
    case .keys(let keys, let end):
      first = IssuedCredential(Credential(keys), endsAt: end)
      account = "\(files.credentialName) \(keys.secretID)"
    case .login(let login):
      first = login.credential.flatMap { keys in
        login.endsAt.map { IssuedCredential(Credential(keys), endsAt: $0) }
      }
      account = "login \(login.account) \(files.profile)"
    case .machineRole, .webIdentity: break
    }
    let isMachine = found == .machineRole
    var plan = CredentialPlan(
      isMachine ? "the role of this machine (\(files.credentialName))" : files.credentialName,
      isMachine ? "本机绑定的角色（\(files.credentialName)）" : nil, account: account, first: first
    ) {
      VendorFile(files, first: found, role: role, in: $0)
    }
    if case .login = found { plan.isKnownInUse = false }
    return plan
  }

  /// The role of this machine.
  public static var machineRole: CredentialPlan {
    CredentialPlan("the role of this machine", "本机绑定的角色", account: "machine") {
      MachineRole($0.metadata)
    }
  }

  /// The role of a pod.
  public static func webIdentity(_ variables: WebIdentityVariables) -> CredentialPlan {
    CredentialPlan(
      "the role of this pod (TKE_ROLE_ARN)", "本 Pod 的角色（TKE_ROLE_ARN）",
      account: variables.roleARN
    ) { WebIdentity(variables, $0.tokens) }
  }

  /// A program of the user's.
  public static func program(_ words: [String]) -> CredentialPlan {
    CredentialPlan(
      "credential_process (\(words.first ?? ""))", account: words.joined(separator: " ")
    ) { CredentialProgram(words, environment: $0.environment) }
  }

  /// A role that is taken on with these keys.
  public func taking(_ role: RoleRequest) -> CredentialPlan {
    let base = make
    var plan = CredentialPlan(
      "\(role.arn), by \(name)", "\(role.arn)，通过\(chineseName)",
      account: "\(role.arn) \(account ?? known?.secretID ?? "")"
    ) { AssumedRole(role, by: base($0), $0.tokens) }
    plan.known = known
    plan.isKnownInUse = false
    return plan
  }
}
