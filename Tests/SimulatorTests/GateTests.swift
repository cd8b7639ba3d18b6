import FoundationEssentials
import TRocket
import TencentCloud
import Testing

@testable import Simulator

struct GateTests {
  private func code(
    _ call: SignedRequest, _ spoil: (inout TransportRequest) -> Void = { _ in }
  ) -> String? {
    Simulator(now: { TestClock.start }).respond(to: call.request(spoil)).code
  }

  @Test func answersAsTheServiceDoes() throws {
    let response = Simulator(now: { TestClock.start }).respond(to: SignedRequest().request())
    #expect(response.status == 200)
    #expect(response.contentType == "application/json")
    #expect(response.date == "Wed, 14 Jan 2026 19:00:00 GMT")
    guard case .string(let id)? = try JSONValue(parsing: response.body)["Response"]?["RequestId"]
    else { throw CancellationError() }
    #expect(UUID(uuidString: id) != nil)
    #expect(response.code == nil)
  }

  @Test func refusesWrongSignatures() {
    var other = Simulator.demoCredential
    other.secretKey = "wrong"
    #expect(code(SignedRequest(credential: other)) == "AuthFailure.SignatureFailure")
    other = Simulator.demoCredential
    other.secretID = "AKIDunknown"
    #expect(code(SignedRequest(credential: other)) == "AuthFailure.SecretIdNotFound")
    #expect(code(SignedRequest(token: "t")) == "AuthFailure.TokenFailure")
    #expect(code(SignedRequest()) { $0.body.append(0x20) } == "AuthFailure.SignatureFailure")
    #expect(
      code(SignedRequest()) { $0.endpoint.host = "localhost" } == "AuthFailure.SignatureFailure")
    #expect(
      code(SignedRequest()) { $0.replaceHeader("Content-Type", "application/json; charset=utf-8") }
        == "AuthFailure.SignatureFailure")
    #expect(
      code(SignedRequest()) { $0.replaceHeader("Authorization", "Basic YTpi") }
        == "AuthFailure.InvalidAuthorization")
    #expect(code(SignedRequest()) { $0.replaceHeader("Authorization", nil) } == "MissingParameter")
  }

  @Test(
    arguments: [
      (-301, "AuthFailure.SignatureExpire"), (-300, nil), (0, nil), (300, nil),
      (301, "AuthFailure.SignatureExpire"), (Int64.min / 2, "AuthFailure.SignatureExpire"),
    ] as [(Int64, String?)])
  func takesSignaturesOfFiveMinutes(seconds: Int64, expected: String?) {
    #expect(code(SignedRequest(timestamp: TestClock.start / 1000 + seconds)) == expected)
  }

  /// The cloud's own address of the product.
  private static let host = "trocket.ap-guangzhou.tencentcloudapi.com"

  @Test func refusesWhatItDoesNotKnow() {
    #expect(code(SignedRequest(action: "DescribeNothing")) == "InvalidAction")
    #expect(code(SignedRequest(action: nil)) == "MissingParameter")
    #expect(code(SignedRequest(version: "2017-03-12")) == "NoSuchVersion")
    #expect(code(SignedRequest(service: "cvm")) == "NoSuchProduct")
    #expect(code(SignedRequest(service: "cvm", host: Self.host)) == "AuthFailure.SignatureFailure")
    #expect(code(SignedRequest(host: Self.host)) == nil)
    #expect(code(SignedRequest(region: "mars-north-1")) == "UnsupportedRegion")
    #expect(code(SignedRequest(region: nil)) == "MissingParameter")
  }

  @Test(arguments: [
    (#"{"Offset":0,"Limit":10,"Colour":1}"#, "UnknownParameter"),
    (#"{"Offset":0}"#, "MissingParameter"),
    (#"{"Offset":0,"Limit":null}"#, "MissingParameter"),
    (#"{"Offset":"0","Limit":10}"#, "InvalidParameter"),
    (#"{"Offset":0,"Limit":10.5}"#, "InvalidParameter"),
    (#"{"Offset":0,"Limit":99999999999999999999}"#, "InvalidParameter"),
    (#"{"Offset":0,"Limit":10,"Filters":{}}"#, "InvalidParameter"),
    (#"{"Offset":0,"Limit":10,"Filters":[{"Name":"InstanceId"}]}"#, "MissingParameter"),
    (
      #"{"Offset":0,"Limit":10,"Filters":[{"Name":"InstanceId","Values":[1]}]}"#, "InvalidParameter"
    ),
    (
      #"{"Offset":0,"Limit":10,"Filters":[{"Name":"Colour","Values":["red"]}]}"#,
      "InvalidParameterValue"
    ),
    (#"{"Offset":-1,"Limit":10}"#, "InvalidParameterValue"),
    ("[]", "InvalidRequest"), ("", "InvalidRequest"), ("{", "InvalidRequest"),
    (String(repeating: "[", count: 100_000), "InvalidRequest"),
    (String(repeating: #"{"a":"#, count: 100_000), "InvalidRequest"),
  ])
  func checksParameters(body: String, expected: String) {
    #expect(code(SignedRequest(body: Data(body.utf8))) == expected)
  }

  @Test(arguments: [
    ("CreateInstance", #"{"InstanceType":"GOLD","Name":"n","SkuCode":"pro_1w"}"#),
    ("CreateInstance", #"{"InstanceType":"PRO","Name":"n","SkuCode":"pro_1w","PayMode":2}"#),
    ("CreateInstance", #"{"InstanceType":"PRO","Name":"n","SkuCode":"basic_1k"}"#),
    (
      "ImportSourceClusterTopics",
      #"{"TaskId":"t","TopicList":[{"TopicName":"a","TopicType":"ODD","QueueNum":3}]}"#
    ),
  ])
  func checksValues(action: String, body: String) {
    #expect(
      code(SignedRequest(action: action, body: Data(body.utf8))) == "InvalidParameterValue")
  }

  @Test func refusesTextThatIsNotUTF8() {
    let body = Data(#"{"Offset":0,"Limit":10,"Filters":""#.utf8) + Data([0xFF, 0xC0, 0x22, 0x7D])
    #expect(code(SignedRequest(body: body)) != nil)
  }

  @Test func limitsEachActionInASecond() {
    let clock = TestClock()
    let simulator = Simulator(now: { clock.now })
    let request = SignedRequest().request()
    for _ in 0..<20 { #expect(simulator.respond(to: request).code == nil) }
    #expect(simulator.respond(to: request).code == "RequestLimitExceeded")
    let other = SignedRequest(action: "DescribeMQTTInstanceList").request()
    #expect(simulator.respond(to: other).code == nil)
    clock.advance(seconds: 1)
    #expect(simulator.respond(to: request).code == nil)
    let groups = SignedRequest(
      action: "DescribeConsumerGroup", body: Data(#"{"InstanceId":"rmq-none"}"#.utf8)
    ).request()
    for _ in 0..<100 {
      #expect(simulator.respond(to: groups).code == "ResourceNotFound.Instance")
    }
  }
}
