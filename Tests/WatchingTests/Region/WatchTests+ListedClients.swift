import ModelViewUpdate
import TencentCloud
import Testing

@testable import Catalog
@testable import Watching

/// What is kept of the clients that a region lists.
extension WatchTests {
  private func connected(_ time: Int64, lag: Int64? = 0) -> ClientFacts {
    ClientFacts(
      status: "CONNECTED", address: "10.0.0.1:5000", connectedAt: time, disconnectedAt: nil,
      lag: lag, inflight: 0)
  }

  private func list(
    _ watch: inout Watch, _ clients: [String: ClientFacts], isCut: Bool = false, at seconds: Int64
  ) {
    watch.take(
      .clients("mqtt-1"), answer(.clients(clients, isCut: isCut)), at: moment(seconds), jitter: 0)
    watch.judge(at: moment(seconds))
  }

  private func found(_ watch: Watch, _ kind: Finding.Kind) -> [String?] {
    watch.findings.findings.filter { $0.kind == kind }.map(\.subject)
  }

  @Test func aClientThatComesBackAgainAndAgainIsFoundWithoutBeingWatched() throws {
    var watch = watch([facts("mqtt-1", isMQTT: true)])
    for round in 0..<5 {
      list(
        &watch, ["c": connected(Int64(round) * 1000), "d": connected(1)],
        at: Int64(round) * 30)
    }
    let key = ClientKey(instanceID: "mqtt-1", clientID: "c")
    #expect(try #require(watch.clients[key]).changes.count == 5)
    #expect(Flapping(watch.clients[key] ?? ClientHistory(), at: moment(120)).level == .bad)
    #expect(watch.clients[ClientKey(instanceID: "mqtt-1", clientID: "d")]?.changes.count == 1)
  }

  @Test func oneThatIsListedNoMoreIsNotConnected() throws {
    var watch = watch([facts("mqtt-1", isMQTT: true)])
    let key = ClientKey(instanceID: "mqtt-1", clientID: "c")
    list(&watch, ["c": connected(1)], at: 1)
    list(&watch, [:], at: 30)
    #expect(watch.clients[key]?.latest == .gone)
    // What was cut off says nothing of it.
    list(&watch, ["c": connected(2)], at: 60)
    list(&watch, ["d": connected(2)], isCut: true, at: 90)
    #expect(watch.clients[key]?.latest?.status == "CONNECTED")
    // Long after it went nothing is kept of it.
    list(&watch, [:], at: 100)
    list(&watch, [:], at: 1000)
    #expect(watch.clients[key] == nil)
  }

  @Test func aBacklogIsFoundUntilItIsGone() {
    var watch = watch([facts("mqtt-1", isMQTT: true)])
    for second in [1, 30, 60] as [Int64] {
      list(&watch, ["c": connected(1, lag: 5000), "d": connected(1, lag: nil)], at: second)
    }
    #expect(found(watch, .backlog) == ["c"])
    // What is not said takes nothing back.
    list(&watch, ["c": connected(1, lag: nil)], at: 90)
    #expect(found(watch, .backlog) == ["c"])
    for second in [120, 150, 180, 210] as [Int64] {
      list(&watch, ["c": connected(1, lag: 3)], at: second)
    }
    #expect(found(watch, .backlog) == [])
  }

  @Test func whatWaitsIsNoChangeOfTheConnection() {
    var history = ClientHistory()
    history.take(.success(connected(1, lag: 5)), at: moment(1))
    history.take(.success(connected(1, lag: 9)), at: moment(2))
    #expect(history.changes.count == 1 && history.latest?.lag == 9)
  }
}
