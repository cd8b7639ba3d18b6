import ModelViewUpdate
import TerminalUI
import Testing

@testable import Catalog
@testable import Console
@testable import Panes
@testable import Watching

/// A list whose file could not be read is not one without entries.
@Suite struct KeptUnreadTests {
  private let driver = ConsoleDriver()
  private let moment = Moment(uptimeMilliseconds: 0, unixMilliseconds: 1_795_487_400_000)

  @Test func watchedClientsThatCouldNotBeReadAreNotNone() throws {
    let program = ConsoleProgram(environment: driver.environment)
    var model = driver.runtime.model
    _ = model.push(.list(ListPane(location: Location(.mqttClients, instanceID: "mqtt-1"))))
    _ = program.update(
      &model, .clientsKept(KeptAnswer("mqtt-1", .unreadable("m.json:3: it is not JSON"))),
      at: moment)
    var list = try #require(model.top?.list)
    #expect(list.isKeptUnread && list.total == nil && list.rows.isEmpty)
    #expect(list.emptyText?.english.contains("Could not read") == true)
    #expect(list.emptyText?.chinese.contains("m.json:3") == true)
    _ = program.update(&model, .clientsKept(KeptAnswer("mqtt-1", .read(["a"]))), at: moment)
    list = try #require(model.top?.list)
    #expect(!list.isKeptUnread && list.total == 1 && list.emptyText == nil)
  }

  @Test func pinsThatCouldNotBeReadAreToldOnTheBoard() throws {
    let program = ConsoleProgram(environment: driver.environment)
    var model = driver.runtime.model
    _ = model.push(.list(ListPane(location: Location(.board))))
    let region = model.session.region
    _ = program.update(
      &model, .pinning(KeptAnswer(region, .unreadable("p.json:1: it ends too early"))), at: moment)
    var board = try #require(model.top?.list)
    #expect(board.isKeptUnread)
    #expect(board.emptyText?.english.contains("p.json:1: it ends too early") == true)
    _ = program.update(&model, .pinning(KeptAnswer(region, .read([]))), at: moment)
    board = try #require(model.top?.list)
    #expect(!board.isKeptUnread)
    #expect(board.emptyText?.english.contains("p.json") != true)
  }
}
