import ActionLiterals
import MQTT
import TRocket
import TencentCloud
import Testing

@testable import Catalog
@testable import Panes

@Suite struct FormRequestTests {
  private func form(_ action: String, _ values: [String: String]) throws -> FormFields {
    let descriptor = try #require(APICatalog.trocket2024.action(named: action))
    var form = FormFields(fields: descriptor.parameters.map { FormField($0, of: "trocket") })
    for index in form.fields.indices {
      form.fields[index].set(values[form.fields[index].descriptor.name] ?? "")
    }
    return form
  }

  private let whole = FormRequest(leavesOutUnchanged: false)

  @Test func sendsWhatWasGivenWithItsTypes() throws {
    var form = try form(
      "CreateConsumerGroup",
      [
        "InstanceId": "rmq-1", "ConsumerGroup": "billing", "MaxRetryTimes": " 9007199254740993 ",
        "ConsumeEnable": "true", "ConsumeMessageOrderly": "false",
      ])
    #expect(
      whole.parameters(&form)
        == .object([
          "InstanceId": .string("rmq-1"), "ConsumerGroup": .string("billing"),
          "MaxRetryTimes": .integer(9_007_199_254_740_993), "ConsumeEnable": .bool(true),
          "ConsumeMessageOrderly": .bool(false),
        ]))
  }

  @Test func marksEveryFieldThatIsWrong() throws {
    var form = try form("CreateTopic", ["InstanceId": "rmq-1", "QueueNum": "three"])
    #expect(whole.parameters(&form) == nil)
    let wrong = form.fields.filter { $0.problem != nil }.map(\.descriptor.name)
    #expect(wrong == ["Topic", "TopicType", "QueueNum"])
  }

  @Test func aRequiredRemarkMayBeEmpty() throws {
    var form = try form(
      "CreateRole",
      ["InstanceId": "rmq-1", "Role": "reader", "PermWrite": "false", "PermRead": "true"])
    #expect(whole.parameters(&form)?["Remark"] == .string(""))
  }

  @Test func listsOfStructuresAndOfTexts() throws {
    var form = try form("DescribeTopicList", ["InstanceId": "rmq-1"])
    let filters = try #require(form.fields.firstIndex { $0.descriptor.name == "Filters" })
    form.addItem(to: filters)
    form[.init(field: filters, item: 0, member: 0)]?.set("TopicType")
    form[.init(field: filters, item: 0, member: 1)]?.set("Normal, Order，Transaction")
    let expected: JSONValue = .array([
      .object([
        "Name": .string("TopicType"),
        "Values": .array([.string("Normal"), .string("Order"), .string("Transaction")]),
      ])
    ])
    #expect(whole.parameters(&form)?["Filters"] == expected)
    form[.init(field: filters, item: 0, member: 0)]?.set("")
    #expect(whole.parameters(&form) == nil)
    #expect(form[.init(field: filters, item: 0, member: 0)]?.problem == Phrases.needed)
  }

  @Test func aChangeLeavesOutWhatIsAsItWasAndClearsWhatWasEmptied() throws {
    let action = try #require(APICatalog.trocket2024.action(named: "ModifyTopic"))
    var form = FormFields(fields: action.parameters.map { FormField($0, of: "trocket") })
    FormFilling.fill(
      &form, nil,
      [
        "InstanceId": .string("rmq-1"), "Topic": .string("t"), "Remark": .string("old"),
        "QueueNum": .integer(3), "MsgTTL": .integer(72),
      ])
    let remark = try #require(form.fields.firstIndex { $0.descriptor.name == "Remark" })
    form.fields[remark].set("")
    #expect(
      FormRequest(leavesOutUnchanged: true).parameters(&form)
        == .object([
          "InstanceId": .string("rmq-1"), "Topic": .string("t"), "Remark": .string(""),
        ]))
  }

  @Test func presentValuesLeaveWhatIsTypedAlone() throws {
    let action = try #require(APICatalog.trocket2024.action(named: "ModifyTopic"))
    var form = FormFields(fields: action.parameters.map { FormField($0, of: "trocket") })
    let remark = try #require(form.fields.firstIndex { $0.descriptor.name == "Remark" })
    form.fields[remark].set("mine")
    FormFilling.fill(&form, nil, ["Remark": .string("theirs"), "MsgTTL": .integer(24)])
    #expect(form.fields[remark].text == "mine")
    #expect(form.fields[remark].present == "theirs")
    #expect(form.fields.last?.text == "24")
    #expect(form.fields.last?.isChanged == false)
  }

  @Test func aValueNewerThanTheConsoleIsKeptAsText() throws {
    let form = try form("CreateTopic", ["TopicType": "PRIORITY"])
    #expect(form.fields.first { $0.descriptor.name == "TopicType" }?.text == "PRIORITY")
  }

  @Test func everyRequestOfTheAPIHasAForm() {
    for action in APICatalog.trocket2024.actions {
      for field in action.parameters.map({ FormField($0, of: "trocket") }) {
        if case .structure = field.descriptor.kind {
          #expect(field.descriptor.isList && !field.emptyItem.isEmpty, "\(action.name)")
        }
      }
    }
  }

  /// A time is read by the clock and typed so; what is left alone is sent to the millisecond.
  @Test func timesAreReadAndTypedByTheClock() throws {
    let action = try #require(APICatalogs.known.action(ModifyBlockRule.id))
    let zone = TimeZoneRule.fixed(hours: 8)
    var form = FormFields(
      fields: action.parameters.map { FormField($0, of: "mqtt", timeZone: zone) })
    let end: Int64 = 1_795_528_800_123
    FormFilling.fill(
      &form, nil,
      [
        "InstanceId": .string("mqtt-1"), "Name": .string("b"), "Type": .integer(1),
        "Include": .string("a*"), "ExpireTime": .integer(end),
      ])
    let index = try #require(form.fields.firstIndex { $0.descriptor.name == "ExpireTime" })
    #expect(form.fields[index].text == "2026-11-24 22:00:00")
    #expect(whole.parameters(&form)?["ExpireTime"] == .integer(end))
    var typed = whole
    // 20:00 there.
    typed.times = TimeRangeText(now: 1_795_521_600_000, timeZone: zone)
    for (text, wanted) in [
      ("2h", 1_795_528_800_000), ("21:30", 1_795_527_000_000),
      ("2026-11-24 22:00:01", 1_795_528_801_000), ("1795528800123", end),
    ] {
      form.fields[index].set(text)
      #expect(typed.parameters(&form)?["ExpireTime"] == .integer(wanted), "\(text)")
    }
    form.fields[index].set("2026-11-24 19:00")
    #expect(typed.parameters(&form) == nil, "that is over")
    #expect(form.fields[index].problem == Phrases.timeNeeded)
  }

  @Test(arguments: [("3d", 72), ("36h", 36), ("48", 48), ("90m", nil), ("d", nil), ("-3d", nil)])
  func aDurationIsTypedWithItsUnitOrInThatOfItsField(_ text: String, _ hours: Int64?) throws {
    var form = try form(
      "ModifyTopic", ["InstanceId": "rmq-1", "Topic": "t", "MsgTTL": text])
    #expect(whole.parameters(&form)?["MsgTTL"] == hours.map(JSONValue.integer))
  }
}
