import ConfigurationFiles
import CredentialSources
import TencentCloud
import Testing

@testable import mqdeck

/// Where the keys of another profile go: to the hosts that its own files name.
struct SourceProfileTests {
  private let home = TemporaryHome()

  private func setup(endpoint: String? = nil) -> Setup {
    let process = ProcessEnvironment(
      environment: [:], directories: XDGDirectories(environment: [:], fallbackHome: home.path),
      output: Output(), unixSeconds: { 1_800_000_000 })
    var connection = ConnectionOptions()
    connection.profile = "prod"
    connection.endpoint = endpoint
    return Setup(connection, in: process)
  }

  private func write(source: String?, own: String? = nil) {
    home.write(
      ".config/mqdeck/config.yaml",
      """
      profiles:
        prod:
          source_profile: base
          role_arn: qcs::cam::uin/100000000001:roleName/reader
      """)
    home.write(".tccli/base.credential", #"{"secretId": "AKID1", "secretKey": "key"}"#)
    if let source { home.write(".tccli/base.configure", source) }
    if let own { home.write(".tccli/prod.configure", own) }
  }

  private func hosts(_ setup: Setup) throws -> (products: String, tokens: String) {
    let options = CallOptions(setup.profile, language: nil, endpoints: setup.productEndpoints)
    let own = options.configuration(
      Credential(secretID: "", secretKey: ""), region: try #require(setup.region?.name),
      endpoint: setup.endpoint?.address)
    var source = setup.configurationOfSource(own)
    source.services.insert("sts")
    return (own.endpoint(of: "trocket").host, source.endpoint(of: "sts").host)
  }

  private static let inside = """
    {"_sys_param": {"region": "ap-beijing"},
    "trocket": {"endpoint": "trocket.inside.example"}, "sts": {"endpoint": "sts.inside.example"}}
    """

  @Test func hostsAndRegionOfTheSourceHoldWhereTheProfileHasNone() throws {
    write(source: Self.inside)
    let setup = setup()
    #expect(setup.region?.name == "ap-beijing")
    #expect(setup.endpoint?.source == "~/.tccli/base.configure")
    #expect(try hosts(setup) == ("trocket.inside.example", "sts.inside.example"))
    #expect(setup.choice.place?.outcome.contains("the hosts beside it") == true)
  }

  /// The keys go to no host that only the profile names, and its calls to none of the source's.
  @Test func eachKeepsItsOwn() throws {
    write(
      source: Self.inside,
      own:
        #"{"_sys_param": {"region": "ap-guangzhou"}, "trocket": {"endpoint": "trocket.own.example"}}"#
    )
    let setup = setup()
    #expect(setup.region?.name == "ap-guangzhou")
    #expect(try hosts(setup) == ("trocket.own.example", "sts.inside.example"))
    write(source: #"{"_sys_param": {"region": "ap-beijing"}}"#)
    let plain = self.setup()
    #expect(try hosts(plain) == ("trocket.own.example", "sts.tencentcloudapi.com"))
  }

  @Test func aSourceThatNamesOneProductDerivesTheOthers() throws {
    write(source: #"{"region": "ap-beijing", "trocket": {"endpoint": "trocket.inside.example"}}"#)
    #expect(try hosts(setup()) == ("trocket.inside.example", "sts.inside.example"))
  }

  @Test func aGivenAddressHoldsForBoth() throws {
    write(source: Self.inside)
    let given = setup(endpoint: "https://trocket.given.example")
    #expect(try hosts(given) == ("trocket.given.example", "sts.given.example"))
    // Beside one that names no product the source's files say where sts is.
    let other = setup(endpoint: "https://gateway.example")
    #expect(try hosts(other).tokens == "sts.inside.example")
  }

  @Test func whatIsNoHostIsRefused() {
    write(source: #"{"region": "ap-beijing", "sts": {"endpoint": "a b"}}"#)
    #expect(setup().endpointMistake != nil)
  }
}
