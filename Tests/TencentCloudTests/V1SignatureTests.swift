import FoundationEssentials
import Testing

@testable import TencentCloud

/// The worked example of the vendor's documentation of signature v1, step by step. Its SecretId and
/// SecretKey really end in seven asterisks, and the list's parameter is `InstanceIds.0`.
struct V1SignatureTests {
  let secretKey = "Gu5t9xGARNpq86cd98joQYCN3*******"
  let example = V1Signature(
    method: .get, host: "cvm.tencentcloudapi.com",
    parameters: [
      "Action": "DescribeInstances", "SecretId": "AKIDz8krbsJ5yKBZQpn74WFkmLPx3*******",
      "Timestamp": "1465185768", "Nonce": "11886", "Region": "ap-guangzhou",
      "InstanceIds.0": "ins-09dx96dg", "Offset": "0", "Limit": "20", "Version": "2017-03-12",
    ],
    digest: .sha1)
  let requestString =
    "Action=DescribeInstances&InstanceIds.0=ins-09dx96dg&Limit=20&Nonce=11886&Offset=0"
    + "&Region=ap-guangzhou&SecretId=AKIDz8krbsJ5yKBZQpn74WFkmLPx3*******&Timestamp=1465185768"
    + "&Version=2017-03-12"

  @Test func writesTheRequestString() {
    #expect(example.requestString == requestString)
  }

  @Test func writesTheStringToSign() {
    #expect(example.stringToSign == "GETcvm.tencentcloudapi.com/?" + requestString)
  }

  @Test func signs() {
    #expect(example.signature(secretKey: secretKey) == "zmmjn35mikh6pM3V7sUEuX4wyYM=")
  }

  @Test func encodesValuesAndTheSignature() {
    let query = example.encodedParameters(secretKey: secretKey)
    #expect(query.contains("&Signature=zmmjn35mikh6pM3V7sUEuX4wyYM%3D&Timestamp=1465185768&"))
    #expect(query.contains("&SecretId=AKIDz8krbsJ5yKBZQpn74WFkmLPx3%2A%2A%2A%2A%2A%2A%2A&"))
  }

  /// No example with SHA-256 is published with its key: the string to sign above, under the same
  /// key, computed with another implementation of HMAC.
  @Test func signsWithSHA256() {
    var example = example
    example.digest = .sha256
    #expect(
      example.signature(secretKey: secretKey) == "LzvvZM+0Rl8Q51FXGiFEVp3AeXl2V8Wewa194M4b078=")
  }

  @Test func sortsNamesByTheirBytes() {
    var example = example
    example.parameters = ["b.2": "1", "b.12": "2", "a": "3", "B": "4", "b_": "5", "b": "6"]
    #expect(example.requestString == "B=4&a=3&b=6&b.12=2&b.2=1&b_=5")
  }
}
