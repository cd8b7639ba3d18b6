import ModelViewUpdate
import Synchronization
import TerminalUI
import Testing

@testable import Catalog
@testable import Console
@testable import Watching

/// What is written at the end.
@Suite struct LastWritingsTests {
  private struct Stuck: Error {}

  /// One stuck file is waited for together with the others, so that no wait adds to another.
  @Test func everyFileIsWaitedForAtOnce() async {
    let driver = ConsoleDriver()
    var model = driver.runtime.model
    model.keptPins["ap-x"] = KeptList()
    model.keptPins["ap-x"]?.takeRead([])
    model.keptPins["ap-x"]?.change(
      .adding([Pin(resource: "groups", instanceID: "rmq-1", parent: nil, rowID: "g")]))
    for id in ["mqtt-2", "mqtt-1"] {
      model.keptClients[id] = KeptList()
      model.keptClients[id]?.takeRead([])
      model.keptClients[id]?.change(.adding(["a"]))
    }
    model.keptClients["mqtt-3"] = KeptList()
    model.keptClients["mqtt-3"]?.takeUnreadable("it is not JSON")
    model.keptClients["mqtt-3"]?.change(.adding(["a"]))
    let left = LastWritings(model)
    #expect(
      left.underWay.english
        == "Saving the pins of ap-x, the watched clients of mqtt-1, the watched clients of mqtt-2 "
        + "(Ctrl-C cancels)")
    #expect(left.givenUp.chinese.hasSuffix("未保存：ap-x 的固定项、mqtt-1 的客户端关注列表、mqtt-2 的客户端关注列表"))
    // None of them ends before all have begun.
    let begun = Mutex(0)
    let waitForAll: @Sendable () async throws -> Void = {
      begun.withLock { $0 += 1 }
      while begun.withLock({ $0 }) < 3 { await Task.yield() }
      throw Stuck()
    }
    var environment = driver.environment
    environment.pins = KeptStore(read: { _ in [] }) { _, _ in
      try await waitForAll()
      return []
    }
    environment.clients = KeptStore(read: { _ in [] }) { _, _ in
      try await waitForAll()
      return []
    }
    #expect(await left.write(environment).count == 3)
  }
}
