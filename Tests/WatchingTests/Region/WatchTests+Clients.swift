import ModelViewUpdate
import Testing

@testable import Catalog
@testable import Watching

/// What is kept of MQTT clients.
extension WatchTests {
  private func see(
    _ watch: inout Watch, _ status: String, connectedAt: Int64, at seconds: Int64
  ) {
    watch.take(
      .client(instanceID: "mqtt-1", clientID: "c"),
      answer(
        .client(
          ClientFacts(
            status: status, address: "10.0.0.1:5000", connectedAt: connectedAt,
            disconnectedAt: nil))), at: moment(seconds), jitter: 0)
  }

  @Test func aClientIsRememberedWhereItChanges() throws {
    var watch = watch([facts("mqtt-1", isMQTT: true)])
    watch.watchClients(["c", "d"], of: "mqtt-1")
    see(&watch, "CONNECTED", connectedAt: 5, at: 1)
    see(&watch, "CONNECTED", connectedAt: 5, at: 60)
    see(&watch, "DISCONNECTED", connectedAt: 5, at: 120)
    see(&watch, "CONNECTED", connectedAt: 130_000, at: 180)
    let client = try #require(watch.clients[ClientKey(instanceID: "mqtt-1", clientID: "c")])
    #expect(client.changes.map(\.seenAt) == [moment(1), moment(120), moment(180)])
    #expect(client.latest?.connectedAt == 130_000 && client.answeredAt == moment(180))
    #expect(client.isUnsettled(at: moment(479)) && !client.isUnsettled(at: moment(480)))
    watch.watchClients(["d"], of: "mqtt-1")
    #expect(watch.clients.keys.map(\.clientID) == ["d"])
    #expect(!watch.poller.targets.contains(.client(instanceID: "mqtt-1", clientID: "c")))
  }

  @Test func aPinnedClientIsSeenWithoutBeingKept() {
    var watch = watch([facts("mqtt-1", isMQTT: true)])
    let key = ClientKey(instanceID: "mqtt-1", clientID: "c")
    func answerClient(at seconds: Int64) {
      let facts = ClientFacts(
        status: "CONNECTED", address: nil, connectedAt: nil, disconnectedAt: nil)
      watch.take(key.target, answer(.client(facts)), at: moment(seconds), jitter: 0)
    }
    watch.watchClients(["c"], of: "mqtt-1")
    watch.setPinned([key.target])
    watch.watchClients([], of: "mqtt-1")
    answerClient(at: 1)
    #expect(watch.clients[key]?.latest?.status == "CONNECTED")
    watch.setPinned([])
    #expect(watch.clients[key] == nil)
  }
}
