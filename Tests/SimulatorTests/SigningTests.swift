import FoundationEssentials
import TRocket
import TencentCloud
import Testing

@testable import Simulator

/// All the ways in which a client may sign and write a call.
struct SigningTests {
  @Test(arguments: SigningMethod.allCases, Way.allCases)
  func takesEveryMethod(method: SigningMethod, way: Way) async throws {
    let fixture = try Fixture(way, signing: method)
    let id = try await fixture.instance("trade")
    let found = try await fixture.client.call(
      DescribeTopicList(
        instanceID: id, filters: [Filter(name: "TopicType", values: ["Order", "Transaction"])],
        offset: 0, limit: 100))
    #expect(Set(found.data.map(\.topicType)) == [.fifo, .transaction])
    let remark = "中文 +&=% ~ \u{1F600} a b"
    let modify = ModifyConsumerGroup(
      instanceID: id, consumerGroup: "invoice-issuer", consumeEnable: false, maxRetryTimes: 3,
      remark: remark)
    #expect(await fixture.code(modify) == nil)
    let group = try await fixture.group("invoice-issuer", of: id)
    #expect(group.remark == remark && group.consumeEnable == false && group.maxRetryTimes == 3)
    #expect(await fixture.code(ModifyInstance(instanceID: id, sendReceiveRatio: 0.25)) == nil)
    let instance = try await fixture.client.call(DescribeInstance(instanceID: id))
    #expect(instance.sendReceiveRatio == 0.25)
  }

  /// The vendor's client can leave the body unsigned: it says so, and signs the hash of these words.
  @Test(arguments: [("UNSIGNED-PAYLOAD", nil), ("unsigned", "AuthFailure.SignatureFailure")])
  func takesAnUnsignedBody(said: String, expected: String?) {
    var signed = SignedRequest()
    let body = signed.body
    signed.body = Data("UNSIGNED-PAYLOAD".utf8)
    let request = signed.request {
      $0.body = body
      $0.headers.append(HeaderField("X-TC-Content-SHA256", said))
    }
    #expect(Simulator(now: { TestClock.start }).respond(to: request).code == expected)
  }

  @Test(arguments: SigningMethod.allCases)
  func refusesAWrongKey(method: SigningMethod) async throws {
    var credential = Simulator.demoCredential
    credential.secretKey = "wrong"
    let fixture = try Fixture(signing: method, credential: credential)
    let list = DescribeInstanceList(offset: 0, limit: 1)
    #expect(await fixture.code(list) == "AuthFailure.SignatureFailure")
    credential = Simulator.demoCredential
    credential.token = "stolen"
    let other = try Fixture(signing: method, credential: credential)
    #expect(await other.code(list) == "AuthFailure.TokenFailure")
  }

  private func code(_ change: (inout [String: String]) -> Void, tail: String = "") -> String? {
    var form = [
      "Action": "DescribeInstanceList", "Version": "2023-03-08", "Region": "ap-guangzhou",
      "Timestamp": String(TestClock.start / 1000), "Nonce": "7",
      "SecretId": Simulator.demoCredential.secretID, "Offset": "0", "Limit": "10",
    ]
    change(&form)
    var request = TransportRequest(
      method: .get, endpoint: Endpoint(isSecure: false, host: "127.0.0.1", port: 80), headers: [],
      body: Data())
    let signature = V1Signature(
      method: .get, host: request.endpoint.hostHeader, parameters: form, digest: .sha1)
    request.target =
      "/?" + signature.encodedParameters(secretKey: Simulator.demoCredential.secretKey) + tail
    return Simulator(now: { TestClock.start }).respond(to: request).code
  }

  @Test(arguments: [
    ("True", nil), ("false", nil), ("1", nil), ("0", nil), ("yes", "InvalidParameter"),
  ])
  func readsTruthInAnyCase(text: String, expected: String?) {
    let result = code {
      $0["Action"] = "CreateInstance"
      $0["Offset"] = nil
      $0["Limit"] = nil
      $0["InstanceType"] = "PRO"
      $0["Name"] = "n"
      $0["SkuCode"] = "pro_4k"
      $0["EnablePublic"] = text
    }
    #expect(result == expected)
  }

  /// Clients in Go leave empty texts out of forms, and a query begins with an empty task id.
  @Test(arguments: [("Topic", "MissingParameter"), ("TaskRequestId", "ResourceNotFound.Instance")])
  func takesALeftOutTaskForAnEmptyOne(left: String, expected: String) {
    let result = code { form in
      form["Action"] = "DescribeMQTTMessageList"
      form["InstanceId"] = "mqtt-none"
      form["Topic"] = "t"
      form["StartTime"] = "1"
      form["EndTime"] = "2"
      form["TaskRequestId"] = ""
      form[left] = nil
    }
    #expect(result == expected)
  }

  @Test func checksForms() {
    #expect(code { _ in } == nil)
    #expect(code({ _ in }, tail: "&Limit=5") == "InvalidParameter")
    #expect(code({ _ in }, tail: "&Extra=5") == "AuthFailure.SignatureFailure")
    #expect(code({ _ in }, tail: "&a=%zz") == "InvalidParameter")
    #expect(
      code { $0["Timestamp"] = String(TestClock.start / 1000 - 301) }
        == "AuthFailure.SignatureExpire")
    #expect(code { $0["Nonce"] = nil } == "MissingParameter")
    #expect(code { $0["SecretId"] = "x" } == "AuthFailure.SecretIdNotFound")
    #expect(code { $0["Region"] = "mars" } == "UnsupportedRegion")
    #expect(code { $0["Limit"] = "ten" } == "InvalidParameter")
    #expect(code { $0["Colour"] = "red" } == "UnknownParameter")
    #expect(code { $0["Limit.0"] = "1" } == "InvalidParameter")
    #expect(code { $0["Filters.x.Name"] = "1" } == "InvalidParameter")
    #expect(code { $0["Filters.0.Name"] = "InstanceId" } == "MissingParameter")
    #expect(
      code { $0["Big"] = String(repeating: "x", count: 40_000) } == "RequestSizeLimitExceeded")
  }
}
