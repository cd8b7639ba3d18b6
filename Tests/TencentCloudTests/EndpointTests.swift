import Testing

@testable import TencentCloud

struct EndpointTests {
  @Test func isTheServicesOwn() {
    let host = { Endpoint.of(service: "trocket", region: $0, isRegional: $1).host }
    #expect(host("ap-guangzhou", false) == "trocket.tencentcloudapi.com")
    #expect(host("ap-guangzhou", true) == "trocket.ap-guangzhou.tencentcloudapi.com")
    #expect(host("ap-shanghai-fsi", false) == "trocket.ap-shanghai-fsi.tencentcloudapi.com")
    #expect(host("ap-shenzhen-fsi", true) == "trocket.ap-shenzhen-fsi.tencentcloudapi.com")
  }

  /// Another product is asked below the domain that was given, or where everything is served.
  @Test(arguments: [
    ("https://trocket.tencentcloudapi.com", "https://mqtt.tencentcloudapi.com"),
    ("https://trocket.ap-seoul.tencentcloudapi.com", "https://mqtt.ap-seoul.tencentcloudapi.com"),
    (
      "https://trocket.internal.tencentcloudapi.com:8443",
      "https://mqtt.internal.tencentcloudapi.com:8443"
    ),
    ("https://monitor.intl.tencentcloudapi.com", "https://mqtt.intl.tencentcloudapi.com"),
    ("https://gateway.corp.test", "https://gateway.corp.test"),
    ("https://trocket-gateway.test", "https://trocket-gateway.test"),
    ("https://trocket", "https://trocket"), ("https://10.0.0.1", "https://10.0.0.1"),
    ("http://127.0.0.1:9", "http://127.0.0.1:9"), ("http://[::1]:9", "http://[::1]:9"),
    ("http://localhost:9", "http://localhost:9"),
  ])
  func aSiblingIsBelowTheSameDomain(given: String, derived: String) throws {
    let credential = Credential(secretID: "a", secretKey: "b")
    var configuration = CloudClientConfiguration(
      credential: credential, region: "ap-seoul", endpoint: try Endpoint(given))
    #expect(configuration.endpoint(of: "mqtt").description == given)
    configuration.services = ["trocket", "mqtt", "monitor"]
    #expect(configuration.endpoint(of: "mqtt").description == derived)
    configuration.endpoint = nil
    #expect(configuration.endpoint(of: "mqtt").host == "mqtt.tencentcloudapi.com")
  }

  @Test(arguments: [
    ("https://a.test", Endpoint(host: "a.test")),
    ("HTTPS://A.test/", Endpoint(host: "a.test")),
    ("https://a.test:443", Endpoint(host: "a.test")),
    ("https://a.test:80", Endpoint(host: "a.test", port: 80)),
    ("http://127.0.0.1:8080", Endpoint(isSecure: false, host: "127.0.0.1", port: 8080)),
    ("http://[::1]:8080/", Endpoint(isSecure: false, host: "::1", port: 8080)),
    ("http://[::1]", Endpoint(isSecure: false, host: "::1")),
  ])
  func readsAnAddress(_ text: String, _ endpoint: Endpoint) throws {
    #expect(try Endpoint(text) == endpoint)
  }

  @Test(arguments: [
    ("", EndpointError.noScheme), ("a.test", .noScheme), ("ftp://a.test", .noScheme),
    ("https://", .badHost), ("https://:80", .badHost), ("https://a b", .badHost),
    ("https://ä.test", .badHost), ("https://[::1", .badHost), ("https://[x]", .badHost),
    ("https://a.test/path", .notOnlyHostAndPort), ("https://a.test?x", .notOnlyHostAndPort),
    ("https://me@a.test", .notOnlyHostAndPort), ("https://a.test#x", .notOnlyHostAndPort),
    ("https://a.test:", .badPort), ("https://a.test:0", .badPort),
    ("https://a.test:65536", .badPort),
    ("https://a.test:x", .badPort), ("https://[::1]x", .badPort),
  ])
  func refusesAnother(_ text: String, _ error: EndpointError) {
    #expect(throws: error) { try Endpoint(text) }
  }

  @Test func writesItself() {
    #expect(Endpoint(host: "a.test").description == "https://a.test")
    #expect(Endpoint(isSecure: false, host: "::1", port: 80).description == "http://[::1]:80")
  }

  @Test(arguments: [
    ("localhost", true), ("a.localhost", false), ("127.0.0.1", true), ("127.255.0.9", true),
    ("::1", true), ("localhost.test", false), ("128.0.0.1", false), ("127.0.0.1.test", false),
    ("127.1", false), ("mylocalhost", false),
  ])
  func knowsThisMachine(_ host: String, _ isLoopback: Bool) {
    #expect(Endpoint(host: host).isLoopback == isLoopback)
  }
}
