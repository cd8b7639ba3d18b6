import ModelViewUpdate
import TencentCloud
import TerminalUI
import Testing

@testable import Catalog
@testable import Console
@testable import Panes
@testable import Watching

/// Filters, columns and order of lists.
@Suite struct ViewWalkTests {
  private func driver(
    _ script: String, filters: [NamedFilter] = [], views: [ViewChoice] = []
  ) async -> ConsoleDriver {
    let driver = ConsoleDriver(columns: 120, rows: 40, namedFilters: filters)
    driver.views.write("views", views)
    await driver.start()
    await driver.play(script)
    return driver
  }

  private func list(_ driver: ConsoleDriver) throws -> ListPane {
    try #require(driver.runtime.model.top?.list)
  }

  @Test func groupsOpenWithTheWorstFirst() async throws {
    let list = try list(await driver("+40s enter"))
    #expect(list.sort?.column.name == "ConsumerLag" && list.sort?.isDescending == true)
    let lags = list.order.compactMap { list.samples[list.rows[$0].id]?.latest?.group?.lag }
    #expect(lags.count > 3 && lags == lags.sorted(by: >))
    #expect(list.viewport.selected == 0)
  }

  @Test func aPredicateOnWhatIsMeasuredFollowsTheSamples() async throws {
    let list = try list(await driver("enter / text:lag>100 enter +20s"))
    let shown = Set(list.order.map { list.rows[$0].id })
    for row in list.rows {
      let lag = list.samples[row.id]?.latest?.group?.lag
      #expect(shown.contains(row.id) == ((lag ?? 0) > 100), "\(row.id)")
    }
    #expect(!shown.isEmpty && shown.count < list.rows.count && list.unmeasuredCount == 0)
  }

  @Test func aFilterIsFoundAgainWhereItWasLeft() async throws {
    let driver = await driver("enter / text:order enter tab")
    #expect(try list(driver).filter == nil)
    await driver.play("shift-tab")
    #expect(try list(driver).filterText == "order")
    #expect(driver.line(1).contains(" of ") && driver.line(1).contains("/order"))
    await driver.play("esc tab shift-tab")
    #expect(try list(driver).filter == nil)
  }

  @Test func aFilterOfTheSettingsIsUsedByItsName() async throws {
    let filters = [NamedFilter(name: "mine", text: "order !paid")]
    let driver = await driver("enter : text:filter space text:mine enter", filters: filters)
    #expect(try list(driver).filterText == "order !paid")
  }

  @Test func aMatchThatTheNameDoesNotShowSaysWhere() async throws {
    let driver = await driver("enter +5s")
    let full = try list(driver)
    let place = try #require(full.resource.fields.firstIndex { $0.name == "Remark" })
    let words = full.rows.compactMap { row -> String? in
      guard case .text(let remark) = row.values[place] else { return nil }
      return remark.split(separator: " ").map(String.init).first {
        word in
        word.count > 4 && word.utf8.allSatisfy { (0x61...0x7A).contains($0) }
          && !row.id.contains(word)
      }
    }
    let word = try #require(words.first)
    await driver.play("/ text:\(word) enter")
    #expect(try list(driver).foundFields.contains("Remark"))
    #expect(driver.line(1).contains("in Remark"))
  }

  @Test func aPatternThatTakesTooLongIsGivenUpAndSaysSo() async throws {
    let rows = (0..<20_000).map { index -> Row in
      var state = UInt64(index) &* 0x9E37_79B9_7F4A_7C15 | 1
      let name = (0..<90).map { _ -> Character in
        state = state &* 6_364_136_223_846_793_005 &+ 1
        return state >> 60 & 1 == 0 ? "a" : "c"
      }
      return Row(id: String(name), values: [.text(String(name))])
    }
    var list = ListPane(location: Location(.topics, instanceID: "rmq"))
    list.viewport.resize(rows: 10, count: 0)
    list.replaceRows(rows)
    list.editFilter { $0 = LineEditor(text: "/a.{20}a.{20}a.{20}b/") }
    #expect(list.filterFlaw == .givenUp && list.order.isEmpty)
    list.editFilter { $0 = LineEditor(text: "/(a+)+$/") }
    #expect(list.filterFlaw == nil && !list.order.isEmpty)
  }

  @Test func columnsAreChosenMovedAndKept() async throws {
    let driver = await driver("enter +5s ctrl-o down space enter")
    let hidden = try list(driver)
    var expected = hidden.resource.columns
    expected.remove(at: 1)
    #expect(hidden.columns == expected)
    #expect(driver.views.read("views").map(\.view) == ["groups"])
    await driver.play("ctrl-o down K J enter")
    await driver.play("ctrl-o r enter")
    #expect(try list(driver).columns == hidden.resource.columns)
    #expect(driver.views.read("views").isEmpty)
  }

  @Test func escapeTakesTheChoiceOfColumnsBack() async throws {
    let driver = await driver("enter +5s ctrl-o down space o esc")
    let list = try list(driver)
    #expect(list.columns == list.resource.columns && list.sort == list.resource.defaultSort)
    #expect(driver.views.read("views").isEmpty)
  }

  @Test func whatWasKeptIsFoundAtTheNextStart() async throws {
    let kept = ViewChoice(
      view: "groups", columns: ["Remark", "ConsumerGroup", "Nothing", "Tps"], sort: "Tps",
      isDescending: false)
    let list = try list(await driver("enter +5s", views: [kept]))
    #expect(list.columns.map(\.name) == ["ConsumerGroup", "Remark", "Tps"])
    #expect(list.sort?.column.name == "Tps" && list.sort?.isDescending == false)
  }

  @Test func anOrderIsKeptForItsKindOfList() async throws {
    let driver = await driver("enter tab 3 esc down enter tab")
    #expect(try list(driver).sort?.column.name == "QueueNum")
    #expect(driver.views.read("views").map(\.sort) == ["QueueNum"])
  }

  @Test func everyFieldIsAColumnWhileTheListIsWide() async throws {
    let driver = await driver("enter tab tab ctrl-w")
    let wide = try list(driver)
    let todays = wide.resource.columnDialects.filter { $1 == .today }.keys
    let offered = wide.resource.fields.map(\.name).filter { !todays.contains($0) }
    #expect(Set(wide.columns.map(\.name)).isSuperset(of: offered))
    await driver.play("ctrl-w")
    #expect(
      try list(driver).columns == wide.resource.columns.filter { !todays.contains($0.name) })
  }

  @Test func theBoardSortsByNumbers() async throws {
    let driver = await driver("+40s")
    await driver.play(": text:board enter 3")
    let list = try list(driver)
    let place = try #require(list.resource.fields.firstIndex { $0.name == "ConsumerLag" })
    let lags = list.order.compactMap { index -> Int64? in
      if case .integer(let lag) = list.rows[index].values[place] { lag } else { nil }
    }
    #expect(lags.count > 3 && lags == lags.sorted(by: >))
  }
}
