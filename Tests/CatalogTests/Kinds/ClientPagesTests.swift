import FoundationEssentials
import MQTT
import TencentCloud
import Testing

@testable import Catalog

/// The way past the first 1,024 clients, as long as the answers agree with what it is taken for.
@Suite struct ClientPagesTests {
  /// Clients of one kind, the one that connected last first.
  private func clients(_ times: [Int64]) -> [MQTTClientInfo] {
    times.enumerated().map { index, time in
      MQTTClientInfo(clientID: "c\(index)", connectTime: time.date, disconnectTime: time.date)
    }
  }

  private func full(from last: Int64) -> [MQTTClientInfo] {
    clients((0..<Int64(ClientPages.limit)).map { last - $0 })
  }

  private func pages(
    _ clients: [MQTTClientInfo], _ bound: ClientPages.Bound, wanted: OnlineStatus = .online
  ) -> ClientPages {
    ClientPages(clients: clients, bound: bound, wanted: wanted)
  }

  @Test func aListThatIsNotCutIsWhole() {
    #expect(pages(clients([3, 2, 1]), .init(status: .all), wanted: .all).next == nil)
    #expect(pages(clients([3, 2, 1]), .init(status: .online)).next == nil)
  }

  @Test func theOfflineOnesAreAskedForAfterTheOnlineOnes() {
    let next = pages(clients([3, 2, 1]), .init(status: .online), wanted: .all).next
    #expect(next == ClientPages.Bound(status: .offline))
  }

  @Test func aCutListGoesOnAtTheTimeOfItsLast() {
    let last: Int64 = 1_700_000_000_000
    let next = pages(full(from: last), .init(status: .online)).next
    // Those of the last millisecond are asked for again.
    let expected = last - Int64(ClientPages.limit - 1) + 1
    #expect(next == ClientPages.Bound(status: .online, milliseconds: expected))
    #expect(next.flatMap { ClientPages.Bound(token: $0.token) } == next)
  }

  @Test func nothingLeadsOnWhereTheOrderIsAnother() {
    let last: Int64 = 1_700_000_000_000
    let backwards = Array(full(from: last).reversed())
    #expect(pages(backwards, .init(status: .online)).next == nil)
  }

  @Test func nothingLeadsOnWhereTheBoundIsNone() {
    let last: Int64 = 1_700_000_000_000
    let bound = ClientPages.Bound(status: .online, milliseconds: last - 5000)
    #expect(pages(full(from: last), bound).next == nil)
  }

  @Test func nothingLeadsOnWithinOneMillisecond() {
    let time: Int64 = 1_700_000_000_000
    let all = clients([Int64](repeating: time, count: ClientPages.limit))
    let bound = ClientPages.Bound(status: .online, milliseconds: time + 1)
    #expect(pages(all, bound).next == nil)
  }

  @Test func whatIsNotSaidIsNotAdded() {
    #expect(ClientReading.sum(nil) == nil)
    #expect(ClientReading.sum([]) == 0)
    #expect(ClientReading.sum([1, nil]) == nil)
    #expect(ClientReading.sum([1, 2]) == 3)
  }
}
