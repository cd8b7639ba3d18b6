import ConfigurationFiles
import Changing
import Glibc
import TRocket
import TencentCloud
import Testing

@testable import mqdeck

struct CallOptionsTests {
  /// Each way of signing that the settings name is the client's of that name.
  @Test(arguments: SignatureSetting.allCases)
  func theSettingsChooseTheSignature(_ setting: SignatureSetting) {
    var profile = ProfileSettings()
    profile.signature = setting
    let options = CallOptions(profile, language: .chinese)
    #expect(options.signing.rawValue == setting.rawValue)
    #expect(options.language == .chinese)
  }

  @Test func nothingSetIsSignatureV3OverPost() {
    #expect(CallOptions(ProfileSettings(), language: nil) == CallOptions())
    #expect(CallOptions().signing == .v3Post)
    #expect(SignatureSetting.allCases.count == SigningMethod.allCases.count)
  }

  /// Nested parameters reach the simulator by every way, and come back as the same answer.
  @Test func everySignatureIsTakenByTheSimulatedCloud() throws {
    let program = Program()
    let cloud = try SimulatedCloud(program)
    defer { cloud.process.signal(SIGTERM) }
    let endpoint = cloud.endpoint
    for setting in SignatureSetting.allCases {
      program.home.write(
        ".config/mqdeck/config.yaml", "signature: \(setting.rawValue)\n")
      let outcome = try program.run(
        "call", "DescribeTopicList", "--InstanceId", "rmq-h28zr47h", "--Filters.0.Name",
        "TopicType", "--Filters.0.Values.0", "FIFO", "--endpoint", endpoint)
      #expect(outcome.status == 0, "\(setting): \(outcome.error)")
      #expect(outcome.output.contains("\"FIFO\""), "\(setting)")
      #expect(!outcome.output.contains("\"NORMAL\""), "\(setting): the filter was lost")
    }
  }

  /// What a client is made with is what the settings say, whatever made it.
  @Test func theClientOfARegionCallsSo() async throws {
    var profile = ProfileSettings()
    profile.signature = .v1SHA1Get
    profile.usesRegionalHost = true
    let cloud = LiveCloud(
      options: CallOptions(profile, language: .english), callGuard: SessionGuard(GuardRules())
    ) {
      LiveCloud.Started(
        parts: .init(
          transport: NoTransport(),
          account: CallerAccount(Credential(secretID: "a", secretKey: "b"))),
        stop: {})
    }
    let configuration = try await cloud.client(region: "ap-seoul").configuration
    #expect(configuration.signingMethod == .v1SHA1Get)
    #expect(configuration.language == .english)
    #expect(configuration.endpoint(of: "trocket").host == "trocket.ap-seoul.tencentcloudapi.com")
  }

  @Test func everyRegionHasItsHost() {
    let credential = Credential(secretID: "a", secretKey: "b")
    func host(_ region: String, isRegional: Bool) -> String {
      CallOptions(isRegionalHost: isRegional)
        .configuration(credential, region: region, endpoint: nil)
        .endpoint(of: APICatalog.trocket.service).host
    }
    #expect(APICatalog.trocket.regions.count == 18)
    for region in APICatalog.trocket.regions {
      let own = "trocket.\(region).tencentcloudapi.com"
      let isFinance = region.hasSuffix("-fsi")
      let hasOwn = APICatalog.trocket.hostRegions.contains(region)
      let plain = "trocket.tencentcloudapi.com"
      #expect(host(region, isRegional: false) == (isFinance ? own : plain))
      #expect(host(region, isRegional: true) == (hasOwn ? own : plain), "\(region)")
    }
    #expect(host("ap-nanjing", isRegional: true) == "trocket.tencentcloudapi.com")
  }
}

/// Nothing is sent in these tests.
private struct NoTransport: Transport {
  func send(_ request: TransportRequest) async throws(TransportError) -> TransportResponse {
    throw .cancelled
  }
}
