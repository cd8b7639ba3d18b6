import FoundationEssentials
import MQTT
import TRocket
import TencentCloud
import Testing

/// What is kept of a call has no body of a message.
@Suite struct MessageBodiesTests {
  @Test func aBodyIsKeptAsItsLengthAndHash() throws {
    let action = try #require(APICatalog.trocket.action(named: "SendMessage"))
    let kept = action.withoutBodies(
      .object(["Topic": .string("t"), "MsgBody": .string("abc"), "MsgKey": .string("k")]))
    let digest = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    #expect(
      kept
        == .object([
          "Topic": .string("t"), "MsgKey": .string("k"),
          "MsgBody": .string("3 bytes, SHA-256 \(digest)"),
        ]))
    #expect(action.sendsMessage)
  }

  @Test func bytesAreCountedAndNotCharacters() throws {
    let action = try #require(APICatalog.mqtt.action(named: "PublishMessage"))
    guard
      case .string(let text)? = action.withoutBodies(.object(["Payload": .string("试")]))[
        "Payload"]
    else {
      Issue.record("no text")
      return
    }
    #expect(text.hasPrefix("3 bytes, SHA-256 "))
  }

  @Test func whatIsNoBodyStays() throws {
    let action = try #require(APICatalog.trocket.action(named: "SendMessage"))
    let without = TencentCloud.JSONValue.object(["Topic": .string("t"), "MsgBody": .null])
    #expect(action.withoutBodies(without) == without)
    let other = try #require(APICatalog.trocket.action(named: "ModifyTopic"))
    let remark = TencentCloud.JSONValue.object(["MsgBody": .string("abc")])
    #expect(other.withoutBodies(remark) == remark && !other.sendsMessage)
  }
}
