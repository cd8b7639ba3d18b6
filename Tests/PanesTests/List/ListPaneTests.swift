import ActionLiterals
import ModelViewUpdate
import TencentCloud
import TerminalUI
import Testing

@testable import Catalog
@testable import Panes

/// The list of topics with rows named by numbers.
private func list(_ names: [String], rows: Int = 4) -> ListPane {
  var list = ListPane(location: Location(.mqttTopics, instanceID: "mqtt-1"))
  list.viewport.resize(rows: rows, count: 0)
  list.startReload()
  list.arrive(page(names), at: moment)
  list.finishLoad(.success(true))
  return list
}

private func page(_ names: [String], total: Int? = nil) -> ListPage {
  ListPage(
    rows: names.map { Row(id: $0, values: [.text($0), .text("remark of \($0)"), .unknown]) },
    total: total ?? names.count)
}

private let moment = Moment(uptimeMilliseconds: 0, unixMilliseconds: 1_700_000_000_000)

private func shown(_ list: ListPane) -> [String] { list.order.map { list.rows[$0].id } }

@Suite struct ListPaneTests {
  @Test func selectsTheFirstRowOfAListThatArrives() {
    let list = list(["a", "b"])
    #expect(list.selectedRow?.id == "a")
    #expect(list.selectedID == "a")
  }

  @Test func keepsTheSelectionByIdentityWhenRowsComeBeforeIt() {
    var list = list(["b", "c", "d"])
    list.select(id: "c")
    list.startReload()
    list.arrive(page(["a", "b", "bb", "c", "d"]), at: moment)
    #expect(shown(list) == ["b", "c", "d"], "old rows stay until all new ones are here")
    list.finishLoad(.success(true))
    #expect(shown(list) == ["a", "b", "bb", "c", "d"])
    #expect(list.selectedRow?.id == "c")
  }

  @Test func keepsTheSelectedRowAtItsPlaceOnTheScreen() {
    var list = list((0..<20).map { "t\($0)" })
    list.select(position: 10)
    let place = list.viewport.selected - list.viewport.first
    list.startReload()
    list.arrive(page(["x", "y"] + (0..<20).map { "t\($0)" }), at: moment)
    list.finishLoad(.success(true))
    #expect(list.selectedRow?.id == "t10")
    #expect(list.viewport.selected - list.viewport.first == place)
  }

  @Test func selectsTheNeighbourOfARowThatIsGone() {
    var list = list(["a", "b", "c"])
    list.select(id: "b")
    list.startReload()
    list.arrive(page(["a", "c"]), at: moment)
    list.finishLoad(.success(true))
    #expect(list.selectedRow?.id == "c")
    #expect(list.selectedID == "c")
  }

  @Test func aFailedReloadKeepsWhatWasHeld() {
    var list = list(["a", "b"])
    list.startReload()
    list.arrive(page(["z"]), at: moment)
    list.finishLoad(.failure(CloudError(.transport(.timedOut), action: "X")))
    #expect(shown(list) == ["a", "b"])
  }

  private func filter(_ text: String) -> ListFilter {
    ListFilter(
      text, of: nil, at: FilterTime(unixMilliseconds: 0, zone: .fixed(hours: 0)))
  }

  @Test func filtersByWordsThatMustAndMustNotOccur() {
    var list = list(["order-paid", "order-cancelled", "stock"])
    list.editFilter { $0.paste("order !cancel") }
    #expect(shown(list) == ["order-paid"])
    #expect(list.selectedRow?.id == "order-paid")
  }

  @Test func narrowingAndWideningAFilterAgreeWithFilteringAnew() {
    var list = list((0..<300).map { "topic-\($0 * 7 % 300)-\($0 % 13)" })
    for text in [
      "t", "to", "topic-1", "topic-12", "topic-1", "", "9 !1", "9 !19", "", "c", "c\\", "c\\-",
    ] {
      list.editFilter {
        $0 = LineEditor(text: text)
      }
      let filter = self.filter(text)
      let expected = list.rows.filter { filter.matches($0, now: 0) }.map(\.id)
      #expect(shown(list) == expected, "filter \(text)")
    }
  }

  @Test func matchesChineseAndIgnoresCase() {
    let row = Row(id: "ORDER", values: [.text("ORDER"), .text("订单中心 Settlement")])
    #expect(filter("订单 order").matches(row, now: 0))
    #expect(filter("SETTLE").matches(row, now: 0))
    #expect(!filter("库存").matches(row, now: 0))
  }

  @Test func appendsPagesWithoutMovingAnything() {
    var list = ListPane(location: Location(.mqttTopics, instanceID: "m"))
    list.viewport.resize(rows: 4, count: 0)
    list.startReload()
    list.arrive(page((0..<100).map { "a\($0)" }, total: 200), at: moment)
    list.select(position: 50)
    let first = list.viewport.first
    list.arrive(page((100..<200).map { "a\($0)" }, total: 200), at: moment)
    #expect(list.rows.count == 200)
    #expect(list.selectedRow?.id == "a50")
    #expect(list.viewport.first == first)
  }

  @Test func sortsBothWaysWithUnknownValuesLast() throws {
    var list = ListPane(location: Location(.groups, instanceID: "rmq"))
    list.viewport.resize(rows: 10, count: 0)
    list.startReload()
    let rows = ["a", "b", "c"].map {
      Row(
        id: $0,
        values: [
          .text($0), .flag(true), .flag(false), .integer(16), .text(""), .text("rmq"),
        ])
    }
    list.arrive(ListPage(rows: rows, total: 3), at: moment)
    list.finishLoad(.success(true))
    let lag = try #require(list.resource.columns.first { $0.name == "ConsumerLag" })
    list.sort = Resource.Sort(column: lag, isDescending: true)
    list.take([
      "a": .success(Sample(GroupSample(lag: 5, tps: 1, consumers: 1), takenAt: moment)),
      "c": .success(Sample(GroupSample(lag: 70, tps: 1, consumers: 1), takenAt: moment)),
    ])
    #expect(shown(list) == ["c", "a", "b"])
    list.sort?.isDescending = false
    list.rearrange()
    #expect(shown(list) == ["a", "c", "b"])
  }
}
