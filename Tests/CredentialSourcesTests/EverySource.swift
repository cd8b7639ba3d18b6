import ConfigurationFiles
import Simulator
import TencentCloud
import TestDirectory

@testable import CredentialSources

/// Every source whose keys end, with what the program beside it writes before it is asked again.
enum EverySource: String, CaseIterable, Sendable {
  case machineRole, assumedRole, roleByMachine, roleByKeyFile, webIdentity, browserLogin
  case refreshedLogin, signOn, keyFile, program

  private static let files = XDGDirectories(environment: [:], fallbackHome: "/")

  private func vendor(_ world: FakeWorld) -> VendorFiles {
    VendorFiles(
      profile: "default",
      directories: XDGDirectories(environment: [:], fallbackHome: world.directory.path),
      unixSeconds: Int64(world.clock.now))
  }

  /// What others write: a token, keys, a login.
  func write(_ world: FakeWorld) async throws {
    // The token of a login that is refreshed ends before the first keys do.
    let end = Int(world.clock.now) + (self == .refreshedLogin ? 60 : 86_400)
    switch self {
    case .machineRole, .assumedRole, .roleByMachine: break
    case .webIdentity: world.directory.write("token", "a token\n")
    case .browserLogin, .refreshedLogin:
      world.directory.write(
        ".tccli/default.credential",
        """
        {"type": "oauth", "oauth": {"openId": "me", "accessToken": "access", "expiresAt": \(end),
        "refreshToken": "refresh", "site": "cn"}}
        """)
    case .signOn:
      world.directory.write(
        ".tccli/default.credential",
        """
        {"type": "sso", "sso": {"token": "login", "uin": 100000000001, "expiresAt": \(end),
        "roleConfigurationId": "rc-1", "roleConfigurationName": "reader", "zoneId": "z-1",
        "site": "cn"}}
        """)
    case .keyFile, .roleByKeyFile, .program:
      let issued = try await world.issue()
      let (keys, end) = (issued.credential, Int(issued.endsAt ?? 0))
      world.directory.write(
        ".tccli/default.credential",
        """
        {"secretId": "\(keys.secretID)", "secretKey": "\(keys.secretKey)",
        "token": "\(keys.token ?? "")", "expiresAt": \(end)}
        """)
      world.directory.write(
        "printed",
        """
        {"SecretId": "\(keys.secretID)", "SecretKey": "\(keys.secretKey)",
        "Token": "\(keys.token ?? "")", "Expiration": "\(Self.text(end))"}
        """)
    }
  }

  func plan(_ world: FakeWorld) throws -> CredentialPlan {
    let role = RoleRequest(arn: FakeWorld.role, sessionName: "test", externalID: "outside")
    switch self {
    case .machineRole: return .machineRole
    case .assumedRole:
      return CredentialPlan.keys(Simulator.demoCredential, name: "demo").taking(role)
    case .roleByMachine: return CredentialPlan.machineRole.taking(role)
    case .webIdentity:
      let variables = WebIdentityVariables([
        "TKE_REGION": "ap-guangzhou", "TKE_PROVIDER_ID": "tke", "TKE_ROLE_ARN": FakeWorld.role,
        "TKE_WEB_IDENTITY_TOKEN_FILE": world.directory.path + "/token",
      ])
      guard let variables else { throw Missing() }
      return .webIdentity(variables)
    case .browserLogin, .refreshedLogin, .signOn, .keyFile:
      let files = vendor(world)
      guard let found = files.credential().value else { throw Missing() }
      return .vendor(found, role: nil, files)
    case .roleByKeyFile: return try Self.keyFile.plan(world).taking(role)
    case .program: return .program(["/bin/cat", world.directory.path + "/printed"])
    }
  }

  struct Missing: Error {}

  /// A time as programs print it.
  private static func text(_ seconds: Int) -> String {
    let date = CivilDate(unixSeconds: Int64(seconds))
    let rest = seconds % 86_400
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(date.year)-\(two(date.month))-\(two(date.day))T"
      + "\(two(rest / 3600)):\(two(rest / 60 % 60)):\(two(rest % 60))Z"
  }
}
