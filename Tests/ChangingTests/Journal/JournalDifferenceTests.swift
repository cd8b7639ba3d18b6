import ActionLiterals
import MQTT
import TRocket
import TencentCloud
import Testing

@testable import Catalog
@testable import Changing

/// What a change in the journal is said to have made other.
@Suite struct JournalDifferenceTests {
  private static let author = JournalAuthor(
    user: "root", sudoUser: nil, sshClient: nil, host: "jump", profile: nil, endpoint: nil,
    secretIDEnd: "wxyz", session: "17")

  /// As the file gives it back.
  private func change(
    _ action: ActionID, _ parameters: [String: JSONValue], seen: [String: JSONValue] = [:],
    before: [String: JSONValue] = [:], found: [String: JSONValue] = [:],
    names: [String: String] = [:], answer: [String: JSONValue] = [:]
  ) throws -> JournalChange {
    let change = Change(
      action: try #require(APICatalogs.known.action(action)), parameters: .object(parameters),
      seen: seen, names: names)
    let record = ChangeRecord(
      number: 1, region: "ap-guangzhou", change: change, before: before, found: found)
    let receipt = ChangeReceipt(
      reply: CallReply(json: .object(answer), requestID: "r-1"), verification: .pending)
    let line = JournalLine(
      .ended(record, .done(receipt)), by: JournalDifferenceTests.author, unixMilliseconds: 0)
    return try #require(JournalChange(try JournalLine(parsing: Array(line.json.compact.utf8))))
  }

  private func cell(_ name: String, of change: JournalChange, _ language: Language) -> FieldValue {
    let values = change.row(language).values
    return zip(JournalResource.resource.fields, values).first { $0.0.name == name }?.1 ?? .unknown
  }

  private func order(_ priorities: KeyValuePairs<Int64, Int64>) -> JSONValue {
    .array(
      priorities.map { .object(["Id": .integer($0.key), "Priority": .integer($0.value)]) })
  }

  @Test func anOrderIsToldByNames() throws {
    let before = order([1004: 1, 1005: 5])
    let change = try change(
      UpdateAuthorizationPolicyPriority.id,
      ["InstanceId": .string("mqtt-1"), "Priorities": order([1005: 1, 1004: 5])],
      seen: ["Priorities": before], before: ["Priorities": before],
      names: ["1004": "no-foreign-network", "1005": "devices-own-status"])
    #expect(
      change.difference == "Priorities: devices-own-status 5 → 1, no-foreign-network 1 → 5")
    #expect(
      cell("WhatChanged", of: change, .english)
        == .text("Priorities devices-own-status 5 → 1, no-foreign-network 1 → 5"))
    #expect(
      cell("WhatChanged", of: change, .chinese)
        == .text("优先级 devices-own-status 5 → 1、no-foreign-network 1 → 5"))
    #expect(cell("ChangedThing", of: change, .english) == .text("Authorization policies"))
    #expect(cell("InstanceId", of: change, .english) == .text("mqtt-1"))
    // What takes it back tells them by the same names.
    guard case .change(let inverse) = Inverse.of(try #require(change.line?.record)) else {
      Issue.record("no inverse")
      return
    }
    #expect(inverse.names["1005"] == "devices-own-status")
  }

  @Test func whatIsANumberToTheServiceIsToldByItsName() throws {
    let change = try change(
      ModifyAuthorizationPolicy.id,
      ["InstanceId": .string("mqtt-1"), "Id": .integer(1003), "Remark": .string("new")],
      seen: ["PolicyName": .string("user-sensor"), "Remark": .string("old")],
      before: ["Remark": .string("old")])
    #expect(cell("ChangedThing", of: change, .english) == .text("user-sensor"))
    #expect(change.json["target"] == .string("1003"))
    #expect(change.json["names"]?["1003"] == .string("user-sensor"))
  }

  @Test func aListIsToldItemByItem() throws {
    func rules(_ addresses: String...) -> JSONValue {
      .array(addresses.map { .object(["Ip": .string($0), "Allow": .bool(true)]) })
    }
    let old = rules("10.0.0.0/8", "192.0.2.0/24")
    let change = try change(
      ModifyInstanceEndpoint.id,
      ["InstanceId": .string("rmq-1"), "IpRules": rules("10.0.0.0/8", "198.51.100.0/24")],
      seen: ["IpRules": old], before: ["IpRules": old])
    let title = FieldTitles.phrase("Ip").english
    let allow = FieldTitles.phrase("Allow").english
    #expect(
      cell("WhatChanged", of: change, .english)
        == .text(
          "Access rules 2 → 2, - \(allow) yes \(title) 192.0.2.0/24, "
            + "+ \(allow) yes \(title) 198.51.100.0/24"))
    #expect(change.difference?.contains("[") == false)
  }

  @Test func aResetSaysWhereItGoesOn() throws {
    let change = try change(
      ResetConsumerGroupOffset.id,
      [
        "InstanceId": .string("rmq-1"), "ConsumerGroup": .string("g"), "Topic": .string("t"),
        "ResetTimestamp": .integer(-1),
      ], before: ["ConsumerLag": .integer(76_294)], found: ["ConsumerLag": .integer(66)])
    #expect(
      cell("WhatChanged", of: change, .english)
        == .text("Lag 76,294 → 66, From the newest message"))
    #expect(
      cell("WhatChanged", of: change, .chinese) == .text("堆积 76,294 → 66、重置时间点 最新消息"))
    #expect(change.difference == "ConsumerLag: 76,294 → 66; ResetTimestamp: – → newest")
    #expect(cell("ChangedThing", of: change, .english) == .text("g/t"))
  }

  @Test func theIdThatTheServiceGaveAMessageIsKept() throws {
    let change = try change(
      SendMessage.id,
      [
        "InstanceId": .string("rmq-1"), "Topic": .string("t"), "MsgBody": .string("secret card"),
        "MsgKey": .string("KEY-1"),
      ], answer: ["MsgId": .string("01AB")])
    #expect(change.difference == "MsgKey: KEY-1; MsgId: 01AB")
    #expect(change.json["made"] == .string("01AB"))
    #expect(!change.json.compact.contains("secret card"))
    guard case .text(let row) = cell("WhatChanged", of: change, .english) else {
      Issue.record("no text")
      return
    }
    #expect(row.hasSuffix(" 01AB"))
  }

  @Test func aPushSaysWhatWasPushedToWhom() throws {
    let change = try change(
      VerifyMessageConsumption.id,
      [
        "InstanceId": .string("rmq-1"), "ConsumerGroup": .string("g"), "Topic": .string("t"),
        "MsgId": .string("01AB"), "ClientId": .string("worker-1"),
      ])
    let difference = try #require(change.difference)
    #expect(difference.contains("ClientId: worker-1"))
  }
}
