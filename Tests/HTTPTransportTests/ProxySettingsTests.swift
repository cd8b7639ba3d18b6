import TencentCloud
import Testing

@testable import HTTPTransport

struct ProxySettingsTests {
  private let service = Endpoint(host: "trocket.tencentcloudapi.com")

  private func route(_ environment: [String: String], _ url: String) throws -> ProxyRoute {
    try ProxySettings(environment: environment).route(to: Endpoint(url))
  }

  @Test func goesDirectlyWithoutVariables() throws {
    #expect(try route([:], "https://a.test") == .direct)
    #expect(try route(["HTTPS_PROXY": ""], "https://a.test") == .direct)
  }

  @Test(arguments: [
    ("http://p:3128", ProxyRoute.connect(host: "p", port: 3128, login: nil)),
    ("p:3128", .connect(host: "p", port: 3128, login: nil)),
    ("http://p", .connect(host: "p", port: 80, login: nil)),
    ("http://p:80/", .connect(host: "p", port: 80, login: nil)),
    ("HTTP://10.0.0.1:8080/", .connect(host: "10.0.0.1", port: 8080, login: nil)),
    ("http://[fd00::1]:8080", .connect(host: "fd00::1", port: 8080, login: nil)),
    (
      "http://me:se%40cr%3Aet@p:1",
      .connect(host: "p", port: 1, login: .init(user: "me", password: "se@cr:et"))
    ),
    ("http://me@p:1", .connect(host: "p", port: 1, login: .init(user: "me", password: ""))),
    (
      "http://me:100%@p:1",
      .connect(host: "p", port: 1, login: .init(user: "me", password: "100%"))
    ),
    ("socks5://p", .socks(host: "p", port: 1080)),
    ("socks5h://p:9050", .socks(host: "p", port: 9050)),
    ("socks5://p:80", .socks(host: "p", port: 80)),
  ])
  func readsAnAddress(_ text: String, _ route: ProxyRoute) throws {
    #expect(try self.route(["HTTPS_PROXY": text], "https://a.test") == route)
  }

  @Test(arguments: [
    "https://p:1", "ftp://p:1", "http://", "http://p:99999", "http://p:x", "socks5://u:hidden@p",
    "http://u:hidden@",
  ])
  func refusesAnAddressWithoutRepeatingIt(_ text: String) throws {
    let error = #expect(throws: TransportError.self) {
      try route(["HTTPS_PROXY": text], "https://a.test")
    }
    guard case .proxy(let detail) = error else {
      Issue.record("not about the proxy but \(String(describing: error))")
      return
    }
    #expect(detail.contains("HTTPS_PROXY"))
    #expect(!detail.contains("hidden"))
  }

  @Test(arguments: [
    ("http://p:1 ", "ends with a blank"), ("http://p:1\r", "ends with a carriage return (CR)"),
    ("http://p:1\n", "ends with a line feed (LF)"), (" http://p:1", "begins with a blank"),
    ("\"http://p:1\"", "stands in quotes, which are part of it here"),
    ("'p:1'", "stands in quotes, which are part of it here"),
    ("http://u:hid/den@p:1", "has a “/” in its user name or password: write it as %2F"),
    ("http://u:12/hidden@p:1", "has a “/” in its user name or password: write it as %2F"),
    ("socks5://u/hidden@p:1", "has a “/” in its user name or password: write it as %2F"),
  ])
  func saysWhatIsOdd(_ text: String, _ oddity: String) {
    #expect(throws: TransportError.proxy(detail: "https_proxy \(oddity)")) {
      try route(["https_proxy": text], "https://a.test")
    }
  }

  @Test func whatIsEmptyIsNotSet() throws {
    let environment = [
      "https_proxy": "", "HTTPS_PROXY": "", "all_proxy": "", "ALL_PROXY": "p:1", "no_proxy": "",
      "NO_PROXY": "b.test",
    ]
    #expect(
      try route(environment, "https://a.test") == .connect(host: "p", port: 1, login: nil))
    #expect(try route(environment, "https://b.test") == .direct)
  }

  @Test func takesTheVariableOfTheScheme() throws {
    let environment = [
      "https_proxy": "lower:1", "HTTPS_PROXY": "upper:2", "http_proxy": "plain:3",
      "HTTP_PROXY": "forged:4", "ALL_PROXY": "all:5",
    ]
    #expect(
      try route(environment, "https://a.test") == .connect(host: "lower", port: 1, login: nil))
    #expect(try route(environment, "http://a.test") == .connect(host: "plain", port: 3, login: nil))
    #expect(
      try route(["ALL_PROXY": "all:5"], "https://a.test")
        == .connect(host: "all", port: 5, login: nil))
    #expect(try route(["HTTP_PROXY": "forged:4"], "http://a.test") == .direct)
  }

  @Test(arguments: [
    "http://localhost:1", "https://127.0.0.1", "https://127.8.9.1:2", "https://[::1]:3",
  ])
  func reachesThisMachineDirectly(_ url: String) throws {
    #expect(try route(["ALL_PROXY": "http://p:1"], url) == .direct)
  }

  @Test(arguments: [
    ("*", "https://a.test", true),
    ("a.test", "https://a.test", true), ("a.test", "https://b.a.test", true),
    ("a.test", "https://ba.test", false), ("a.test", "https://test", false),
    (".a.test", "https://b.a.test", true), ("*.a.test", "https://b.a.test", true),
    ("A.TEST", "https://b.A.test", true),
    ("x, a.test y", "https://a.test", true), (" , ,", "https://a.test", false),
    ("a.test:443", "https://a.test", true), ("a.test:8443", "https://a.test", false),
    ("a.test:8443", "https://a.test:8443", true),
    ("10.1.2.3", "https://10.1.2.3", true), ("10.1.2.3", "https://10.1.2.30", false),
    ("10.1.2.3:8443", "https://10.1.2.3", false), ("10.1.2.3:443", "https://10.1.2.3", true),
    ("10.0.0.0/8", "https://10.200.2.3", true), ("10.0.0.0/8", "https://11.0.0.1", false),
    ("10.128.0.0/9", "https://10.127.0.1", false), ("10.128.0.0/9", "https://10.129.0.1", true),
    ("0.0.0.0/0", "https://9.9.9.9", true), ("0.0.0.0/0", "https://a.test", false),
    ("10.0.0.0/33", "https://10.0.0.1", false),
    ("fd00::/8", "https://[fdab::1]", true), ("fd00::/8", "https://[fe80::1]", false),
    ("[fd00::1]:443", "https://[fd00::1]", true), ("fd00::1", "https://[fd00:0::0:1]", true),
    ("::ffff:10.0.0.1", "https://[::ffff:a00:1]", true),
  ])
  func knowsExceptions(_ list: String, _ url: String, _ isDirect: Bool) throws {
    let route = try route(["HTTPS_PROXY": "http://p:1", "NO_PROXY": list], url)
    #expect((route == .direct) == isDirect)
  }

  @Test func hidesThePassword() {
    let route = ProxyRoute.connect(
      host: "p", port: 1, login: .init(user: "me", password: "hidden"))
    #expect("\(route)" == "the proxy p:1")
    #expect(!"\(ProxyRoute.Login(user: "me", password: "hidden"))".contains("hidden"))
  }
}
