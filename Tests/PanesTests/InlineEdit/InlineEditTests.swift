import TRocket
import TencentCloud
import TerminalUI
import Testing

@testable import Catalog
@testable import Changing
@testable import Panes

/// Edits in place, without any console around them.
struct QuickEditTests {
  private func subject(
    _ action: String, _ name: String, seen: [String: JSONValue]
  ) throws -> InlineEditSubject {
    InlineEditSubject(
      action: try #require(APICatalog.trocket.action(named: action)),
      target: ChangeTarget(instanceID: "rmq-1", name: name), seen: seen)
  }

  @Test func aPermissionIsSentWithTheOtherAsItWasSeenAndWithoutTheRemark() throws {
    let role = try subject(
      "ModifyRole", "reader",
      seen: ["PermRead": .bool(true), "PermWrite": .bool(false), "Remark": .string("x")])
    let change = try #require(role.change(["PermWrite": .bool(true)]))
    #expect(
      change.parameters
        == .object([
          "InstanceId": .string("rmq-1"), "Role": .string("reader"), "PermRead": .bool(true),
          "PermWrite": .bool(true),
        ]))
    #expect(change.seen == role.seen)
  }

  @Test func whatWouldBeSentUnseenIsRefused() throws {
    let role = try subject("ModifyRole", "reader", seen: ["PermWrite": .bool(false)])
    #expect(role.change(["Remark": .string("x")]) == nil)
    #expect(
      role.modification(["Remark": .string("x")]).state == .refused(InlineEditPhrases.notSeen))
  }

  @Test func aRemarkOfATopicIsSentAlone() throws {
    let topic = try subject(
      "ModifyTopic", "orders", seen: ["QueueNum": .integer(8), "Remark": .string("old")])
    #expect(
      topic.change(["Remark": .string("")])?.parameters
        == .object([
          "InstanceId": .string("rmq-1"), "Topic": .string("orders"), "Remark": .string(""),
        ]))
  }

  @Test(arguments: [
    ("{remark} (old)", "hot 热 (old)"), ("{name}@{instance} #{number}", "orders@rmq-1 #3"),
    ("{{name}} {{", "{name} {"), ("", ""), ("plain", "plain"),
  ])
  func aTemplateIsFilledByEachThing(text: String, filled: String) throws {
    let topic = try subject("ModifyTopic", "orders", seen: ["Remark": .string("hot 热")])
    let template = try RemarkTemplate.parse(text).get()
    #expect(template.text(of: topic, number: 3) == filled)
  }

  @Test(arguments: [
    ("{nmae}", RemarkTemplate.Problem.unknown("nmae")), ("{}", .unknown("")), ("{name", .brace),
    ("name}", .brace), ("{{name}", .brace),
  ])
  func aWrongTemplateIsTold(text: String, problem: RemarkTemplate.Problem) {
    #expect(RemarkTemplate.parse(text) == .failure(problem))
  }

  @Test func bracesOfASingleRemarkAreText() throws {
    var edit = InlineEdit(.remark, [try subject("ModifyTopic", "orders", seen: [:])], bodyRow: 0)
    edit.input = LineEditor(text: "{nmae}")
    #expect(edit.problem == nil)
    #expect(edit.values == [.string("{nmae}")])
  }

  @Test func aRetryLimitIsAWholeNumberAndSharedOnlyWhereAllHaveIt() throws {
    let first = try subject("ModifyConsumerGroup", "a", seen: ["MaxRetryTimes": .integer(16)])
    let second = try subject("ModifyConsumerGroup", "b", seen: ["MaxRetryTimes": .integer(3)])
    #expect(InlineEdit(.retryLimit, [first, first], bodyRow: 0).original == "16")
    var edit = InlineEdit(.retryLimit, [first, second], bodyRow: 0)
    #expect(edit.original.isEmpty && edit.problem == Phrases.needed)
    #expect(edit.isUntouched, "a line that opens empty is no mistake yet")
    #expect(edit.presentNumbers == "3 × 1, 16 × 1")
    for wrong in ["x", "-1", "1.5", "99999999999999999999"] {
      edit.input = LineEditor(text: wrong)
      #expect(edit.problem == Phrases.wholeNumberNeeded, "\(wrong)")
      #expect(edit.values == nil)
    }
    edit.input = LineEditor(text: "5")
    #expect(edit.values == [.integer(5), .integer(5)])
  }

  // MARK: Marks

  private func list(_ names: [String]) -> ListPane {
    var list = ListPane(location: Location(.topics, instanceID: "rmq-1"))
    list.viewport.resize(rows: 10, count: 0)
    list.replaceRows(rows(names))
    list.select(position: 0)
    return list
  }

  private func rows(_ names: [String]) -> [Row] {
    let count = Resources.resource(.topics).fields.count
    return names.map {
      Row(id: $0, values: [.text($0)] + Array(repeating: .unknown, count: count - 1))
    }
  }

  @Test func marksStayWithTheirRowsThroughRefreshFilterAndSort() {
    var list = list(["a", "b", "c", "d"])
    list.toggleMark()
    list.select(position: 2)
    list.toggleMark()
    #expect(list.markedIDs == ["a", "c"])
    #expect(list.selectedRow?.id == "d")
    list.replaceRows(rows(["d", "c", "x", "a"]))
    #expect(list.markedRows.map(\.id) == ["c", "a"])
    list.editFilter { $0.paste("x") }
    list.sort = Resource.Sort(column: list.columns[0], isDescending: true)
    list.rearrange()
    #expect(list.markedRows.map(\.id) == ["c", "a"])
    list.replaceRows(rows(["c", "x"]))
    #expect(list.markedIDs == ["c"], "what is gone cannot be changed")
  }

  @Test func aRangeIsMarkedInTheOrderThatIsShown() {
    var list = list(["a", "b", "c", "d", "e"])
    list.select(position: 3)
    list.toggleMark()
    list.select(position: 1)
    list.markRange()
    #expect(list.markedIDs == ["b", "c", "d"])
    list.markAll()
    #expect(list.markedIDs.count == 5)
    list.markAll()
    #expect(list.markedIDs.isEmpty)
  }

  @Test func onlyWhatIsShownIsMarkedTogether() {
    var list = list(["order-1", "pay-1", "order-2"])
    list.editFilter { $0.paste("order") }
    list.markAll()
    #expect(list.markedIDs == ["order-1", "order-2"])
  }
}
