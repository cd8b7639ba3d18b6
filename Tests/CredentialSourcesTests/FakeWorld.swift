import FoundationEssentials
import Simulator
import Synchronization
import TencentCloud
import TestDirectory

@testable import CredentialSources

/// The services that issue keys, each as a test has it: `sts` is the simulator's, whose keys the
/// simulator takes; the metadata service and the login service hand those out.
final class FakeWorld: Transport {
  let clock = HandClock()
  let directory = TemporaryDirectory()
  let simulator: Simulator
  private let state = Mutex(State())

  struct State {
    var requests: [TransportRequest] = []
    var failures: [String: TransportResponse] = [:]
    var isUnreachable = false
  }

  static let role = "qcs::cam::uin/100000000001:roleName/reader"

  init() {
    let clock = clock
    simulator = Simulator(now: { Int64(clock.now * 1000) })
    simulator.faults.ignoresRequestLimits = true
  }

  /// What was asked of that host, in order.
  func requests(to host: String) -> [TransportRequest] {
    state.withLock { $0.requests.filter { $0.endpoint.host == host } }
  }

  func change(_ change: (inout State) -> Void) { state.withLock { change(&$0) } }

  var configuration: CloudClientConfiguration {
    CloudClientConfiguration(credential: Simulator.demoCredential, region: "ap-guangzhou")
  }

  var tokens: TokenService {
    TokenService(transport: self, configuration: configuration, clock: clock.environment)
  }

  var sources: SourceWorld {
    SourceWorld(
      transport: self, metadata: self, tokens: tokens, environment: ["PATH": "/usr/bin:/bin"],
      clock: clock.environment)
  }

  /// Keys that the simulator takes.
  func issue() async throws -> IssuedCredential {
    let service = TokenService(
      transport: SimulatorTransport(simulator), configuration: configuration,
      clock: clock.environment)
    let request = RoleRequest(arn: Self.role)
    let answer = try await service.call(
      "AssumeRole", request.parameters, by: Simulator.demoCredential)
    return try TokenService.issued(answer, by: "AssumeRole")
  }

  func send(_ request: TransportRequest) async throws(TransportError) -> TransportResponse {
    let (failure, isUnreachable) = state.withLock { state in
      state.requests.append(request)
      return (state.failures[request.endpoint.host], state.isUnreachable)
    }
    if isUnreachable { throw .unreachable(detail: "no route") }
    if let failure { return failure }
    switch request.endpoint.host {
    case "metadata.tencentyun.com":
      return request.target.hasSuffix("/") ? Self.answer("reader\n") : await keys(Self.metadata)
    case "cli.cloud.tencent.com":
      return switch request.target {
      case "/api/org/gen_saml_response": Self.answer(#"{"SAMLResponse":"saml"}"#)
      case "/refresh_user_token":
        Self.answer(#"{"AccessToken":"another","ExpiresAt":\#(Int(clock.now) + 86_400)}"#)
      default: await keys(Self.login(request.target))
      }
    default: return try await SimulatorTransport(simulator).send(request)
    }
  }

  private func keys(_ text: (Credential, Int) -> String) async -> TransportResponse {
    guard let issued = try? await issue() else {
      return TransportResponse(status: 500, body: Data())
    }
    return Self.answer(text(issued.credential, Int(issued.endsAt ?? 0)))
  }

  static func answer(_ text: String, status: Int = 200) -> TransportResponse {
    TransportResponse(status: status, body: Data(text.utf8))
  }

  private static func metadata(_ keys: Credential, _ end: Int) -> String {
    """
    {"Code": "Success", "TmpSecretId": "\(keys.secretID)", "TmpSecretKey": "\(keys.secretKey)",
    "Token": "\(keys.token ?? "")", "ExpiredTime": \(end)}
    """
  }

  private static func login(_ path: String) -> (Credential, Int) -> String {
    { keys, end in
      path == "/get_temp_cred"
        ? """
        {"SecretId": "\(keys.secretID)", "SecretKey": "\(keys.secretKey)",
        "Token": "\(keys.token ?? "")", "ExpiresAt": \(end)}
        """
        : """
        {"Credentials": {"TmpSecretId": "\(keys.secretID)", "TmpSecretKey": "\(keys.secretKey)",
        "Token": "\(keys.token ?? "")"}, "ExpiredTime": \(end)}
        """
    }
  }
}
