import FoundationEssentials
import Testing

@testable import TencentCloud

/// What goes out.
struct RequestTests {
  private func request(
    _ call: CloudCall? = nil, _ configure: (inout CloudClientConfiguration) -> Void
  ) async throws -> TransportRequest {
    let test = ClientUnderTest(configure: configure) { _, _ in .fine }
    if let call {
      _ = try await test.client.send(call)
    } else {
      _ = try await test.client.call(DescribeThing())
    }
    return try #require(test.transport.requests.first)
  }

  private static let nested = CloudCall(
    action: "DescribeThing", version: "2020-01-02", mutates: false,
    body: Data(
      #"""
      {"Filters":[{"Name":"a b","Values":["未命名","x&y"]},{"Name":"c","Values":[]}],
       "Limit":10,"IsNew":true,"Ratio":0.5,"None":null,"Big":9007199254740993,"Empty":""}
      """#.utf8))
  private static let flat: [String: String] = [
    "Filters.0.Name": "a b", "Filters.0.Values.0": "未命名", "Filters.0.Values.1": "x&y",
    "Filters.1.Name": "c", "Limit": "10", "IsNew": "true", "Ratio": "0.5",
    "Big": "9007199254740993", "Empty": "",
  ]

  @Test func isJSONWithAllHeaders() async throws {
    let request = try await request { configuration in
      configuration.credential.token = "temporary"
      configuration.language = .english
      configuration.requestClient = "mqdeck/1"
    }
    #expect(request.method == .post)
    #expect(request.target == "/")
    #expect(request.endpoint == Endpoint(host: "thing.tencentcloudapi.com"))
    #expect(String(decoding: request.body, as: UTF8.self) == #"{"Id":"x/1"}"#)
    #expect(request.responseLimitBytes == 52_428_800)
    let headers = Dictionary(uniqueKeysWithValues: request.headers.map { ($0.name, $0.value) })
    let signature = TC3Signature(
      method: .post,
      signedFields: [
        HeaderField("Content-Type", "application/json"),
        HeaderField("Host", "thing.tencentcloudapi.com"),
      ],
      payload: request.body, service: "thing", timestamp: 1_551_113_065)
    #expect(
      headers == [
        "Content-Type": "application/json", "X-TC-Action": "DescribeThing",
        "X-TC-Version": "2020-01-02", "X-TC-Timestamp": "1551113065",
        "X-TC-Region": "ap-guangzhou", "X-TC-Token": "temporary", "X-TC-Language": "en-US",
        "X-TC-RequestClient": "mqdeck/1",
        "Authorization": "TC3-HMAC-SHA256 Credential=AKIDexample/2019-02-25/thing/tc3_request, "
          + "SignedHeaders=content-type;host, "
          + "Signature=\(signature.signature(secretKey: "example-key"))",
      ])
  }

  @Test func leavesOutWhatIsNotSet() async throws {
    let request = try await request { configuration in configuration.region = "" }
    #expect(request.header("X-TC-Token") == nil)
    #expect(request.header("X-TC-Language") == nil)
    #expect(request.header("X-TC-Region") == nil)
  }

  @Test func isAQueryWithSignatureV3() async throws {
    let request = try await request(Self.nested) { $0.signingMethod = .v3Get }
    #expect(request.method == .get)
    #expect(request.body.isEmpty)
    #expect(request.header("Content-Type") == "application/x-www-form-urlencoded")
    let query = String(request.target.dropFirst(2))
    #expect(Self.decoded(query) == Self.flat)
    #expect(query.contains("Filters.0.Values.0=%E6%9C%AA%E5%91%BD%E5%90%8D&"))
    #expect(query.contains("Filters.0.Name=a%20b&"))
    let signature = TC3Signature(
      method: .get, canonicalQuery: query,
      signedFields: [
        HeaderField("Content-Type", "application/x-www-form-urlencoded"),
        HeaderField("Host", "thing.tencentcloudapi.com"),
      ],
      payload: Data(), service: "thing", timestamp: 1_551_113_065)
    let header = request.header("Authorization").flatMap { TC3Authorization($0) }
    #expect(header?.signature == signature.signature(secretKey: "example-key"))
  }

  @Test(arguments: [
    (SigningMethod.v1SHA1Get, HTTPMethod.get, V1Signature.Digest.sha1),
    (.v1SHA256Get, .get, .sha256), (.v1SHA1Post, .post, .sha1), (.v1SHA256Post, .post, .sha256),
  ])
  func isSignedWithV1(
    _ method: SigningMethod, _ httpMethod: HTTPMethod, _ digest: V1Signature.Digest
  ) async throws {
    let request = try await request(Self.nested) { configuration in
      configuration.signingMethod = method
      configuration.credential.token = "temporary"
      configuration.language = .chinese
      configuration.endpoint = Endpoint(isSecure: false, host: "127.0.0.1", port: 8080)
    }
    #expect(request.method == httpMethod)
    #expect(request.header("Content-Type") == "application/x-www-form-urlencoded")
    #expect(request.header("Authorization") == nil)
    let form =
      httpMethod == .get
      ? String(request.target.dropFirst(2)) : String(decoding: request.body, as: UTF8.self)
    if httpMethod == .post { #expect(request.target == "/") }
    var parameters = Self.decoded(form)
    let signature = parameters.removeValue(forKey: "Signature")
    let common = [
      "Action": "DescribeThing", "Version": "2020-01-02", "Timestamp": "1551113065", "Nonce": "1",
      "SecretId": "AKIDexample", "SignatureMethod": digest.rawValue, "Region": "ap-guangzhou",
      "Token": "temporary", "Language": "zh-CN", "RequestClient": "mqdeck",
    ]
    #expect(parameters == Self.flat.merging(common) { $1 })
    let expected = V1Signature(
      method: httpMethod, host: "127.0.0.1:8080", parameters: parameters, digest: digest)
    #expect(signature == expected.signature(secretKey: "example-key"))
  }

  @Test(arguments: [
    (SigningMethod.v3Post, 10_485_760), (.v3Get, 32_768), (.v1SHA256Post, 1_048_576),
    (.v1SHA1Get, 32_768),
  ])
  func isRefusedWhenTooLarge(_ method: SigningMethod, _ limit: Int) async {
    let test = ClientUnderTest(configure: { $0.signingMethod = method }) { _, _ in .fine }
    var call = Self.nested
    call.body = Data(#"{"A":"\#(String(repeating: "a", count: limit + 1))"}"#.utf8)
    let error = await #expect(throws: CloudError.self) { try await test.client.send(call) }
    guard case .requestTooLarge(let bytes, limit) = error?.kind else {
      Issue.record("not too large but \(String(describing: error))")
      return
    }
    #expect(bytes > limit)
    #expect(test.transport.requests.isEmpty)
  }

  @Test func takesTheLargestRequest() async throws {
    var call = Self.nested
    call.body = Data(#"{"A":"\#(String(repeating: "a", count: 10_485_760 - 8))"}"#.utf8)
    #expect(try await request(call) { _ in }.body.count == 10_485_760)
  }

  @Test(arguments: ["[]", "1", "", "{"])
  func needsAnObjectForAQuery(_ body: String) async {
    let test = ClientUnderTest(configure: { $0.signingMethod = .v3Get }) { _, _ in .fine }
    var call = Self.nested
    call.body = Data(body.utf8)
    let error = await #expect(throws: CloudError.self) { try await test.client.send(call) }
    guard case .unwritable = error?.kind else {
      Issue.record("not unwritable but \(String(describing: error))")
      return
    }
  }

  @Test func isRefusedWhenReadOnly() async throws {
    let test = ClientUnderTest(configure: { $0.isReadOnly = true }) { _, _ in .fine }
    let error = await #expect(throws: CloudError.self) { try await test.client.call(ModifyThing()) }
    #expect(error?.kind == .readOnly)
    #expect(error?.isOutcomeUnknown == false)
    var call = Self.nested
    call.mutates = true
    await #expect(throws: CloudError.self) { try await test.client.send(call) }
    #expect(test.transport.requests.isEmpty)
    _ = try await test.client.call(DescribeThing())
    #expect(test.transport.requests.count == 1)
  }

  private static func decoded(_ form: String) -> [String: String] {
    var values: [String: String] = [:]
    for pair in form.split(separator: "&") {
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      values[String(parts[0])] = String(parts[1]).percentDecoded
    }
    return values
  }

  @Test(arguments: ["", "a b+c/ü%😀~", "\u{0}\n", "%41"])
  func percentEncodingComesBack(_ text: String) {
    #expect(text.percentEncoded.percentDecoded == text)
    #expect(text.percentEncoded.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F })
  }

  @Test(arguments: ["%", "a%4", "%zz", "%FF", "%+1"])
  func brokenPercentEncodingIsNone(_ text: String) {
    #expect(text.percentDecoded == nil)
  }
}
