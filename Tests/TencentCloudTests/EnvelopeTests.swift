import FoundationEssentials
import Testing

@testable import TencentCloud

struct EnvelopeTests {
  @Test(arguments: [
    #"{"Response":{"Name":"a","Count":9007199254740993,"RequestId":"r"}}"#,
    #"{"Response":{"Name":"a","Count":9007199254740993,"RequestId":"r","Error":null}}"#,
    #"{"Error":null,"RequestId":null,"Response":{"Name":"a","Count":9007199254740993,"#
      + #""RequestId":"r","New":[{"Deep":[1.5,null]}]},"More":1}"#,
    "  \n{\"Response\":{\"RequestId\":\"r\",\"Count\":9007199254740993,\"Name\":\"a\"}}\n",
  ])
  func readsAnAnswer(_ body: String) async throws {
    let test = ClientUnderTest(bodies: body)
    let reply = try await test.client.reply(to: DescribeThing())
    #expect(reply.value == DescribeThing.Response(name: "a", count: 9_007_199_254_740_993))
    #expect(reply.requestID == "r")
    #expect(reply.body == Data(body.utf8))
    #expect(try reply.json()["Count"] == .integer(9_007_199_254_740_993))
  }

  @Test func readsAnAnswerWithoutFields() async throws {
    let test = ClientUnderTest(bodies: #"{"Response":{"Name":null}}"#)
    let reply = try await test.client.reply(to: DescribeThing())
    #expect(reply.value == DescribeThing.Response())
    #expect(reply.requestID == "")
  }

  @Test(arguments: [
    #"{"Response":{"Error":{"Code":"A.B","Message":"m"},"RequestId":"r"}}"#,
    #"{"Response":{"Error":{"Code":"A.B","Message":"m","More":1},"RequestId":"r","Name":7}}"#,
    #"{"Error":{"Code":"A.B","Message":"m"},"RequestId":"r"}"#,
    #"{"Error":{"Code":"A.B","Message":"m"},"RequestId":"r","Response":null}"#,
  ])
  func readsARefusal(_ body: String) async {
    let test = ClientUnderTest(bodies: body)
    let error = await #expect(throws: CloudError.self) {
      try await test.client.call(DescribeThing())
    }
    #expect(error?.kind == .service(code: "A.B", message: "m"))
    #expect(error?.requestID == "r")
  }

  @Test func readsARefusalWithAnotherStatus() async {
    let test = ClientUnderTest { _, _ in
      .json(#"{"Response":{"Error":{"Code":"A","Message":"m"},"RequestId":"r"}}"#, status: 401)
    }
    let error = await #expect(throws: CloudError.self) {
      try await test.client.call(DescribeThing())
    }
    #expect(error?.code == "A")
  }

  @Test(arguments: [
    ("", "it is empty"), ("<html>busy</html>", "17 bytes of application/json: not JSON"),
    (#"{"Response":{"Name":"#, "20 bytes of application/json: not JSON"),
    ("{}", "no Response in it"),
    (
      #"{"Response":{"New":"# + String(repeating: "[", count: 5000)
        + String(repeating: "]", count: 5000) + "}}", "it is nested too deep to be read"
    ),
    ("[]", "it is not an object"), (#"{"Response":null}"#, "no Response"),
    (#"{"Response":[]}"#, "Response is not an object"),
    (#"{"Response":{"Name":7,"RequestId":"r"}}"#, "Name is not a text"),
    (#"{"Response":{"Error":{"Message":"m"}}}"#, "Error.Code is missing"),
    (String(repeating: "[", count: 100_000), "nested too deep"), ("\u{0}\u{1}", "not JSON"),
  ])
  func saysWhatIsWrong(_ body: String, _ reason: String) async {
    for isWrite in [false, true] {
      let test = ClientUnderTest(bodies: body)
      let error = await #expect(throws: CloudError.self) {
        _ =
          isWrite
          ? try await test.client.call(ModifyThing())
          : try await test.client.call(DescribeThing())
      }
      guard case .malformed(let defect) = error?.kind else {
        Issue.record("not malformed but \(String(describing: error))")
        return
      }
      #expect("\(defect)".contains(reason))
      // Nothing of the language that this is written in.
      #expect(!"\(defect)".contains("Dictionary") && !"\(defect)".contains("Decoding"))
      #expect(error?.isOutcomeUnknown == isWrite)
      #expect(error?.requestID == (body.contains(#""r""#) ? "r" : nil))
    }
  }

  @Test(arguments: [400, 403, 404, 408, 413, 418, 500, 501, 202, 204])
  func reportsAStatus(_ status: Int) async {
    let test = ClientUnderTest { _, _ in .json("<html>", status: status) }
    let error = await #expect(throws: CloudError.self) { try await test.client.call(ModifyThing()) }
    #expect(error?.kind == .httpStatus(status))
    // Only an error of the client's says that nothing was carried out.
    #expect(error?.isOutcomeUnknown == (status >= 500 || status == 408 || status < 300))
  }

  @Test(arguments: [301, 302, 307, 308])
  func refusesARedirect(_ status: Int) async {
    let test = ClientUnderTest { _, _ in
      .json(#"{"Response":{"Name":"a","RequestId":"r"}}"#, status: status)
    }
    let error = await #expect(throws: CloudError.self) {
      try await test.client.call(DescribeThing())
    }
    #expect(error?.kind == .redirected)
    #expect(test.transport.requests.count == 1)
    #expect(error?.isOutcomeUnknown == false)
    let change = await #expect(throws: CloudError.self) {
      try await test.client.call(ModifyThing())
    }
    #expect(change?.kind == .redirected && change?.isOutcomeUnknown == true)
  }

  @Test func keepsInvalidUTF8FromHarm() async {
    let test = ClientUnderTest { _, _ in
      TransportResponse(status: 200, body: Data([0x7B, 0x22, 0xFF, 0xFE, 0x22, 0x3A, 0x31, 0x7D]))
    }
    await #expect(throws: CloudError.self) { try await test.client.call(DescribeThing()) }
  }
}

/// What a service repeats of a call in its message.
@Suite struct EchoTests {
  private func message(_ parameters: String) async throws -> String? {
    let error = #"{"Code":"A","Message":"bad: call me at 138, ok"}"#
    let test = ClientUnderTest(bodies: #"{"Response":{"Error":\#(error),"RequestId":"r"}}"#)
    let call = CloudCall(
      action: ActionID(service: "s", name: "Send"), version: "v", mutates: true,
      body: Data(parameters.utf8))
    do throws(CloudError) {
      _ = try await test.client.send(call)
      return nil
    } catch {
      guard case .service(_, let message) = error.kind else { return nil }
      return message
    }
  }

  @Test func theBodyOfAMessageIsMasked() async throws {
    #expect(try await message(#"{"MsgBody":"call me at 138"}"#) == "bad: ••••, ok")
    #expect(try await message(#"{"Payload":"call me at 138"}"#) == "bad: ••••, ok")
    #expect(try await message(#"{"Topic":"call me at 138"}"#) == "bad: call me at 138, ok")
    // What is as short as a word stands in any text.
    #expect(try await message(#"{"MsgBody":"ok"}"#) == "bad: call me at 138, ok")
  }
}
