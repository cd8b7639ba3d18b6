import Catalog
import Changing
import Simulator
import TRocket
import TencentCloud

/// What colleagues changed in the demonstration before anybody looked: as the groups there stand.
struct DemoStory {
  let simulator: Simulator
  let region: String
  /// The present, in Unix milliseconds.
  let now: Int64

  /// The lines of the journal, the oldest first.
  var lines: [JournalLine] {
    change(
      1, by: "li.wei", minutesAgo: 134, of: "eta-model", in: "prod-logistics",
      name: "ConsumeEnable", from: .bool(true), to: .bool(false))
      + change(
        2, by: "chen.yu", minutesAgo: 41, of: "settlement-order", in: "prod-trade-core",
        name: "Remark", from: .string("清结算入账"),
        to: .string("清结算入账。堆积超过 50 万请呼叫 finance on-call"))
  }

  private func change(
    _ number: Int, by user: String, minutesAgo: Int64, of group: String, in instance: String,
    name: String, from old: JSONValue, to new: JSONValue
  ) -> [JournalLine] {
    guard let instanceID = simulator.instanceID(beginningWith: instance),
      let action = APICatalogs.known.action(ModifyConsumerGroup.id)
    else { return [] }
    let change = Change(
      action: action,
      parameters: .object([
        "InstanceId": .string(instanceID), "ConsumerGroup": .string(group), name: new,
      ]), seen: [name: old])
    let record = ChangeRecord(
      number: number, region: region, change: change, before: [name: old])
    let author = JournalAuthor(
      user: user, host: "jump-01", session: "demo-\(number)")
    let time = now - minutesAgo * 60_000
    let begun = JournalLine(.begun(record), by: author, unixMilliseconds: time)
    var ended = begun
    ended.event = .ended
    ended.unixMilliseconds = time + 400
    ended.outcome = .done
    ended.requestID = "5f2c31d8-9d0e-4f7a-8c1b-00000000000\(number)"
    return [begun, ended]
  }
}
