import ModelViewUpdate
import Testing

@testable import Catalog
@testable import Console
@testable import Panes

/// The whole life of an instance with keys alone, against the simulator.
@Suite(.serialized) struct LifeWalkTests {
  /// Sends what is reviewed: off the safe button, then Enter.
  private static let send = "ctrl-s tab enter"

  @Test(arguments: [(80, 24), (120, 40)])
  func rocketMQ(_ size: (columns: Int, rows: Int)) async throws {
    let driver = ConsoleDriver(columns: size.columns, rows: size.rows)
    await driver.start()
    await driver.play("+ p tab text:walk tab p \(LifeWalkTests.send)")
    let id = try #require(driver.runtime.model.top?.list?.selectedRow?.id)
    #expect(driver.screen.contains("CreateInstance walk: done \(id)"))
    #expect(driver.screen.contains("creating"))
    await driver.play("+70s")
    #expect(driver.selectedStatus == "RUNNING")

    await driver.play("e down text:night-watch \(LifeWalkTests.send)")
    #expect(driver.screen.contains("ModifyInstance \(id): done"))
    await driver.play("enter tab + text:orders \(LifeWalkTests.send)")
    #expect(driver.screen.contains("CreateTopic orders: done"))
    #expect(driver.runtime.model.top?.list?.selectedRow?.id == "orders")
    await driver.play("e down text:all-orders \(LifeWalkTests.send)")
    #expect(driver.rowText("Remark") == "all-orders")

    await driver.play("shift-tab + text:billing \(LifeWalkTests.send)")
    #expect(driver.screen.contains("CreateConsumerGroup billing: done"))
    await driver.play("e ")
    await driver.play("down down down text:0 \(LifeWalkTests.send)")
    #expect(driver.screen.contains("ModifyConsumerGroup billing: done"))

    await driver.play(
      "tab tab + text:reader down text:reads down right down right \(LifeWalkTests.send)")
    #expect(driver.screen.contains("CreateRole reader: done"))
    await driver.play("e right \(LifeWalkTests.send)")
    #expect(driver.screen.contains("ModifyRole reader: done"))

    await driver.play("D text:wrong enter")
    #expect(driver.screen.contains("Type reader to confirm"))
    await driver.play("ctrl-u text:reader enter")
    #expect(driver.screen.contains("DeleteRole reader: done"))
    await driver.play("tab tab D text:billing enter")
    #expect(driver.screen.contains("DeleteConsumerGroup billing: done"))
    await driver.play("tab D text:orders enter")
    #expect(driver.screen.contains("DeleteTopic orders: done"))
    await driver.play("esc D text:\(id) enter")
    #expect(driver.screen.contains("DeleteInstance \(id): done"))
    await driver.play("+60s")
    #expect(driver.runtime.model.top?.list?.rows.contains { $0.id == id } == false)
  }

  @Test(arguments: [(80, 24), (120, 40)])
  func mqtt(_ size: (columns: Int, rows: Int)) async throws {
    let driver = ConsoleDriver(columns: size.columns, rows: size.rows)
    await driver.start()
    await driver.play("tab + b tab text:things tab b \(LifeWalkTests.send)")
    let id = try #require(driver.runtime.model.top?.list?.selectedRow?.id)
    #expect(driver.screen.contains("CreateMQTTInstance things: done \(id)"))
    await driver.play("+70s")
    #expect(driver.selectedStatus == "RUNNING")
    await driver.play("e down text:lab \(LifeWalkTests.send)")
    #expect(driver.rowText("Remark") == "lab")

    await driver.play(": text:bind-mqtt-certificate enter text:ssl-server down text:ssl-ca")
    // A wrong certificate cuts every device off: two names are typed.
    await driver.play("ctrl-s +1s")
    let words = driver.runtime.model.top?.review?.confirmation?.asked.all ?? []
    #expect(words.count == 2 && words.first == id)
    for word in words { await driver.play("text:\(word) enter") }
    #expect(driver.screen.contains("ModifyMQTTInstanceCertBinding \(id): done"))
    await driver.play(": text:open-mqtt-public enter text:10 down enter text:10.0.0.0/8 down right")
    await driver.play(LifeWalkTests.send)
    #expect(driver.screen.contains("CreateMQTTInsPublicEndpoint \(id): done"))
    await driver.play("+70s : text:modify-mqtt-public enter ctrl-u text:20 \(LifeWalkTests.send)")
    #expect(driver.screen.contains("ModifyMQTTInsPublicEndpoint \(id): done"))
    await driver.play("+70s : text:close-mqtt-public enter text:\(id) enter")
    #expect(driver.screen.contains("DeleteMQTTInsPublicEndpoint \(id): done"))

    await driver.play("enter + text:telemetry \(LifeWalkTests.send)")
    #expect(driver.screen.contains("CreateMQTTTopic telemetry: done"))
    await driver.play("e text:readings \(LifeWalkTests.send)")
    #expect(driver.rowText("Remark") == "readings")
    await driver.play("tab + down right down right down text:gateway \(LifeWalkTests.send)")
    #expect(driver.screen.contains("CreateMQTTUser gateway: done"))
    await driver.play("e right \(LifeWalkTests.send)")
    #expect(driver.screen.contains("ModifyMQTTUser gateway: done"))
    await driver.play("D text:gateway enter")
    #expect(driver.screen.contains("DeleteMQTTUser gateway: done"))
    await driver.play("shift-tab D text:telemetry enter")
    #expect(driver.screen.contains("DeleteMQTTTopic telemetry: done"))
    await driver.play("esc D text:\(id) enter")
    #expect(driver.screen.contains("DeleteMQTTInstance \(id): done"))
    await driver.play("+60s")
    #expect(driver.runtime.model.top?.list?.rows.contains { $0.id == id } == false)
  }
}

extension ConsoleDriver {
  /// The status of the selected instance.
  fileprivate var selectedStatus: String? { rowText("InstanceStatus") }

  /// A field of the selected row.
  fileprivate func rowText(_ name: String) -> String? {
    guard let list = runtime.model.top?.list, let row = list.selectedRow,
      let index = list.resource.fields.firstIndex(where: { $0.name == name })
    else { return nil }
    switch row.values[index] {
    case .text(let text), .token(let text): return text
    default: return nil
    }
  }
}
