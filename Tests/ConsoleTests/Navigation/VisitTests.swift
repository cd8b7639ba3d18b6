import ModelViewUpdate
import TerminalUI
import Testing

@testable import Catalog
@testable import Console
@testable import Panes
@testable import Watching

/// Going back and forward over places that were visited.
@Suite(.serialized) struct VisitTests {
  private func driver(_ keys: String) async -> ConsoleDriver {
    let driver = ConsoleDriver(columns: 120, rows: 40)
    await driver.start()
    await driver.play(keys)
    return driver
  }

  private func list(_ driver: ConsoleDriver) -> ListPane? { driver.runtime.model.top?.list }

  @Test func aPlaceComesBackWithItsFilterItsOrderAndItsRow() async throws {
    // The groups of an instance, filtered, sorted, the third row; then its topics.
    let driver = await driver("enter / text:o enter 2 j j")
    let left = try #require(list(driver))
    let row = try #require(left.selectedID)
    await driver.play("tab")
    #expect(list(driver)?.location.resource == .topics)
    await driver.play("[")
    let again = try #require(list(driver))
    #expect(again.location.resource == .groups && again.filterText == "o")
    #expect(again.sort == left.sort && again.selectedID == row)
    #expect(again.selectedRow?.id == row)
    await driver.play("]")
    #expect(list(driver)?.location.resource == .topics)
  }

  @Test func backFromAnotherPartOfTheRegionLeadsToTheInstanceAgain() async throws {
    let driver = await driver("enter j enter")
    let depth = driver.runtime.model.panes.count
    let place = try #require(driver.runtime.model.top?.location)
    await driver.play(": text:board enter")
    #expect(driver.runtime.model.panes.count == 1)
    await driver.play("[")
    #expect(driver.runtime.model.top?.location == place)
    #expect(driver.runtime.model.panes.count == depth)
    #expect(list(driver)?.rows.isEmpty == false)
    // What lies below was not asked for until it comes into view.
    let below = try #require(driver.runtime.model.panes.dropLast().last?.list)
    #expect(below.rows.isEmpty)
    await driver.play("esc")
    #expect(list(driver)?.location.resource == .groups && list(driver)?.rows.isEmpty == false)
  }

  @Test func theLastPlaceAndBackAgain() async {
    let driver = await driver("enter tab")
    let place = driver.runtime.model.top?.location
    await driver.play(": text:board enter -")
    #expect(driver.runtime.model.top?.location == place)
    await driver.play("-")
    #expect(driver.runtime.model.top?.location.resource == .board)
  }

  @Test func whatComesAfterIsForgottenOnceOneGoesElsewhere() async {
    let driver = await driver("enter tab [ enter")
    await driver.play("]")
    #expect(driver.screen.contains("No later place"))
  }

  @Test func aFormIsNoPlace() async {
    let driver = await driver("enter tab e esc")
    let places = driver.runtime.model.visits.visits.compactMap(\.stops.last?.location.resource)
    #expect(places == [.board, .instances, .groups, .topics])
  }

  @Test func aLetterComesBackToAPlace() async throws {
    let driver = await driver("enter / text:risk enter M r")
    #expect(driver.screen.contains("Marked as r"))
    await driver.play(": text:board enter '")
    #expect(driver.screen.contains("Consumer groups › /risk"))
    await driver.play("r")
    #expect(list(driver)?.location.resource == .groups && list(driver)?.filterText == "risk")
    await driver.play("' x")
    #expect(driver.screen.contains("No mark x"))
  }

  @Test func escTakesTheQuestionForALetterAway() async {
    let driver = await driver("M esc j")
    #expect(driver.runtime.model.visits.marks.isEmpty && driver.runtime.model.overlay == nil)
    await driver.play("'")
    #expect(driver.screen.contains("No marks yet: M and a letter mark a place"))
  }

  @Test func qGoesBackAndQuitsOnlyFromTheFirstScreen() async {
    let driver = await driver("enter d q")
    #expect(driver.runtime.outcome == nil && list(driver)?.location.resource == .groups)
    await driver.play("q")
    #expect(driver.runtime.outcome == nil && list(driver)?.location.resource == .instances)
    // The console began with the board.
    await driver.play("q")
    #expect(driver.runtime.outcome == nil && list(driver)?.location.resource == .board)
    await driver.play("q")
    #expect(driver.runtime.outcome == .quit(status: 0))
  }

  @Test func whatWasMeasuredForLongIsAskedAbout() async {
    let driver = await driver("enter tab")
    var model = driver.runtime.model
    #expect(!QuitUpdate.asks(&model), "a demonstration loses nothing")
    model.session.isDemo = false
    #expect(!QuitUpdate.asks(&model), "a minute is soon measured again")
    model.moment = Moment(
      uptimeMilliseconds: model.moment.uptimeMilliseconds + 11 * 60_000,
      unixMilliseconds: model.moment.unixMilliseconds + 11 * 60_000)
    #expect(QuitUpdate.asks(&model))
    #expect(model.place == .question)
    LeavingUpdate.goOn(&model)
    #expect(model.overlay == nil)
  }
}
