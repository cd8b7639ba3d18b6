import FoundationEssentials
import Testing

@testable import TencentCloud

struct JSONRepairTests {
  private func repaired(_ bytes: [UInt8], itemLimit: Int? = nil) -> (text: String, dropped: Int) {
    let result = JSONRepair(Data(bytes), itemLimit: itemLimit).result
    return (String(decoding: result.json, as: UTF8.self), result.droppedItems)
  }

  @Test(arguments: [
    #"{"a":"\ud83d"}"#, #"{"a":"\ude00"}"#, #"{"a":"\uD83Dx"}"#.replacing("x", with: ""),
  ])
  func halfOfAPairCostsItself(_ text: String) {
    #expect(repaired(Array(text.utf8)).text == #"{"a":"\#u{FFFD}"}"#)
  }

  @Test(arguments: [
    #"{"a":"\ud83d\ude00","\u00e9":1}"#, "{\"a\":\"中文 é 😀\"}", #"{"a":"\\ud83d \"[,]\""}"#, "", "[",
    "\"",
    "\"\\", "\"\\u12", #"{"a":"\uD83D\uDE00"}"#,
  ])
  func whatIsSoundStaysAsItIs(_ text: String) {
    #expect(repaired(Array(text.utf8)).text == text)
  }

  @Test func whatIsNoUTF8CostsItself() {
    let head = Array(#"{"a":"x"#.utf8)
    let tail = Array(#"y","b":"中"}"#.utf8)
    for broken: [UInt8] in [
      [0xFF], [0xC0], [0xE4, 0xB8], [0xF0, 0x9F, 0x98], [0xED, 0xA0], [0x80],
    ] {
      let text = repaired(head + broken + tail).text
      #expect(text.hasPrefix("{\"a\":\"x\u{FFFD}"), "\(broken)")
      #expect(text.hasSuffix(#"y","b":"中"}"#), "\(broken)")
      #expect((try? JSONValue(parsing: Data(text.utf8))) != nil)
    }
  }

  @Test func aBareControlCharacterIsEscaped() {
    #expect(repaired(Array("{\"a\":\"x\u{1}\ny\"}".utf8)).text == #"{"a":"x\u0001\u000ay"}"#)
  }

  @Test func aLongListIsCut() {
    let text = #"{"Response":{"Data":[{"a":[1,2,3]},{"b":","},3,4],"T":[1],"RequestId":"r"}}"#
    #expect(
      repaired(Array(text.utf8), itemLimit: 2)
        == (#"{"Response":{"Data":[{"a":[1,2,3]},{"b":","}],"T":[1],"RequestId":"r"}}"#, 2))
    #expect(repaired(Array(text.utf8), itemLimit: 4) == (text, 0))
    #expect(repaired(Array(text.utf8)) == (text, 0))
    #expect(
      repaired(Array(#"{"Response":{"Data":[]}}"#.utf8), itemLimit: 1).dropped == 0)
    #expect(
      repaired(Array(#"{"Response":{"Data":[1,"\ud800",3]}}"#.utf8), itemLimit: 1)
        == (#"{"Response":{"Data":[1]}}"#, 2))
  }

  @Test func theRestOfAnAnswerIsReadWithABrokenText() async throws {
    for broken in [#"\ud83d"#.utf8.map { $0 }, [0xFF]] {
      let body = Data(
        Array(#"{"Response":{"Name":"cut "#.utf8) + broken
          + Array(#"","Count":3,"RequestId":"r"}}"#.utf8))
      let test = ClientUnderTest { _, _ in TransportResponse(status: 200, body: body) }
      let reply = try await test.client.reply(to: ModifyThing())
      #expect(reply.value == DescribeThing.Response(name: "cut \u{FFFD}", count: 3))
      #expect(try reply.json()["Name"] == .string("cut \u{FFFD}"))
    }
  }

  @Test func aPageOfTooManyItemsIsCutAndSaid() async throws {
    let test = ClientUnderTest(bodies: #"{"Response":{"Data":[1,2,3],"RequestId":"r"}}"#)
    var call = CloudCall(
      action: "DescribeThing", version: "2020-01-02", mutates: false,
      body: Data("{}".utf8))
    #expect(try await test.client.send(call).excess == nil)
    call.itemLimit = 2
    let reply = try await test.client.send(call)
    #expect(reply.excess == .tooMany(asked: 2, given: 3))
    #expect(try reply.json()["Data"] == .array([.integer(1), .integer(2)]))
  }
}
