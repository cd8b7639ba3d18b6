import TencentCloud
import Testing

@testable import mqdeck

struct EndpointAddressTests {
  private func address(_ text: String, insecure: Bool = false) -> Endpoint? {
    try? EndpointAddress.parse(text, allowsInsecure: insecure)
  }

  @Test func hostsAndPorts() {
    #expect(address("https://trocket.example") == Endpoint(host: "trocket.example"))
    #expect(address("HTTPS://a.b:8443/") == Endpoint(host: "a.b", port: 8443))
    #expect(
      address("http://127.0.0.1:8080") == Endpoint(isSecure: false, host: "127.0.0.1", port: 8080))
    #expect(address("http://[::1]:81") == Endpoint(isSecure: false, host: "::1", port: 81))
    #expect(address("http://localhost") == Endpoint(isSecure: false, host: "localhost"))
  }

  @Test(arguments: [
    "", "a.b", "ftp://a.b", "https://", "https://:80", "https://a.b:0", "https://a.b:65536",
    "https://a.b:x", "https://a.b/path", "https://u:p@a.b", "https://a.b?x", "https://a b",
    "https://::1", "https://[::1", "https://[::1]x", "https://пример",
  ])
  func whatIsNoAddress(text: String) {
    #expect(address(text) == nil)
  }

  @Test(arguments: [
    "http://trocket.example", "http://127.0.0.1.evil.example", "http://10.0.0.1", "http://[::2]",
    "http://localhost.example", "http://127.0.0.256", "http://128.0.0.1",
  ])
  func plainHTTPStaysOnThisMachine(text: String) {
    #expect(address(text) == nil)
    #expect(address(text, insecure: true) != nil)
  }
}
