import FoundationEssentials
import Testing

@testable import TencentCloud

/// The worked example of the vendor's documentation of signature v3, step by step. Its SecretId and
/// SecretKey really end in seven asterisks.
struct TC3SignatureTests {
  let credential = Credential(
    secretID: "AKIDz8krbsJ5yKBZQpn74WFkmLPx3*******",
    secretKey: "Gu5t9xGARNpq86cd98joQYCN3*******")
  let example = TC3Signature(
    method: .post,
    signedFields: [
      HeaderField("X-TC-Action", "DescribeInstances"),
      HeaderField("Host", "cvm.tencentcloudapi.com"),
      HeaderField("Content-Type", "  application/json; charset=utf-8 "),
    ],
    payload: Data(
      #"{"Limit": 1, "Filters": [{"Values": ["\u672a\u547d\u540d"], "Name": "instance-name"}]}"#
        .utf8),
    service: "cvm", timestamp: 1_551_113_065)

  @Test func hashesThePayload() {
    #expect(
      example.hashedPayload == "35e9c5b0e3ae67532d3c9f17ead6c90222632e5b1ff7f6e89887f1398934f064")
  }

  @Test func writesTheCanonicalRequest() {
    #expect(
      example.canonicalRequest == """
        POST
        /

        content-type:application/json; charset=utf-8
        host:cvm.tencentcloudapi.com
        x-tc-action:describeinstances

        content-type;host;x-tc-action
        35e9c5b0e3ae67532d3c9f17ead6c90222632e5b1ff7f6e89887f1398934f064
        """)
  }

  @Test func hashesTheCanonicalRequest() {
    #expect(
      example.hashedCanonicalRequest
        == "7019a55be8395899b900fb5564e4200d984910f34794a27cb3fb7d10ff6a1e84")
  }

  @Test func writesTheStringToSign() {
    #expect(
      example.stringToSign == """
        TC3-HMAC-SHA256
        1551113065
        2019-02-25/cvm/tc3_request
        7019a55be8395899b900fb5564e4200d984910f34794a27cb3fb7d10ff6a1e84
        """)
  }

  @Test func derivesTheKeys() {
    let date = TC3Signature.secretDate(secretKey: credential.secretKey, date: "2019-02-25")
    #expect(
      date.hexadecimal == "f1cb4d518a0eda9d5cbbfdb7850983f1e603eeae484edea76e4dd8d8deb5556e")
    let service = TC3Signature.secretService(secretDate: date, service: "cvm")
    #expect(
      service.hexadecimal == "e7c609ce81bea53546bed2cc904778bef9ca14082e48e67883443ed64e227cd7")
    #expect(
      TC3Signature.secretSigning(secretService: service).hexadecimal
        == "8aa8ab5755582f576e94bcfe383b8e29325b0ca90c3590d569221c6a63a091ed")
  }

  @Test func signs() {
    #expect(
      example.signature(secretKey: credential.secretKey)
        == "be4f67d323c78ab9acb7395e43c0dbcf822a9cfac32fea2449a7bc7726b770a3")
  }

  @Test func writesTheHeader() {
    #expect(
      example.authorization(credential).headerValue
        == "TC3-HMAC-SHA256 Credential=AKIDz8krbsJ5yKBZQpn74WFkmLPx3*******/2019-02-25/cvm/"
        + "tc3_request, SignedHeaders=content-type;host;x-tc-action, "
        + "Signature=be4f67d323c78ab9acb7395e43c0dbcf822a9cfac32fea2449a7bc7726b770a3")
  }

  @Test func readsItsOwnHeader() throws {
    let header = example.authorization(credential)
    #expect(TC3Authorization(header.headerValue) == header)
  }

  @Test(arguments: [
    "", "TC3-HMAC-SHA256", "Basic Credential=a/b/c/tc3_request, SignedHeaders=x, Signature=y",
    "TC3-HMAC-SHA256 Credential=a/b/c/other, SignedHeaders=x, Signature=y",
    "TC3-HMAC-SHA256 Credential=a/b/tc3_request, SignedHeaders=x, Signature=y",
    "TC3-HMAC-SHA256 Credential=/b/c/tc3_request, SignedHeaders=x, Signature=y",
    "TC3-HMAC-SHA256 Credential=a/b/c/tc3_request, SignedHeaders=x",
    "TC3-HMAC-SHA256 Credential=a/b/c/tc3_request, SignedHeaders=x, Signature=y, Signature=z",
  ])
  func refusesAnotherHeader(_ header: String) {
    #expect(TC3Authorization(header) == nil)
  }
}
