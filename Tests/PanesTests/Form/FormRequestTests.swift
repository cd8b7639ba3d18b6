import ActionLiterals
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
}
