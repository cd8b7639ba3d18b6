import Testing

@testable import TencentCloud

struct StatisticsTests {
  @Test func countsCallsAndBytes() async throws {
    let clock = VirtualClock()
    let test = ClientUnderTest(clock: clock) { _, index in
      clock.advance(0.25)
      return index == 1 ? .refusal("Nope") : .fine
    }
    _ = try await test.client.call(DescribeThing())
    await #expect(throws: CloudError.self) { try await test.client.call(ModifyThing()) }
    let statistics = test.client.statistics
    #expect(statistics.byAction["DescribeThing"]?.sentBytes == 12)
    #expect(
      statistics.byAction["DescribeThing"]?.receivedBytes == TransportResponse.fine.body.count)
    #expect(statistics.total.calls == 2)
    #expect(statistics.total.failures == 1)
    #expect(statistics.latencySeconds(percentile: 0.5) == 0.25)
  }

  @Test func keepsTheLatestLatencies() {
    var statistics = CallStatistics()
    #expect(statistics.latencySeconds(percentile: 0.5) == nil)
    for number in 1...100 { statistics.add(latencySeconds: Double(number)) }
    #expect(statistics.latencySeconds(percentile: 0.5) == 50)
    #expect(statistics.latencySeconds(percentile: 0.99) == 99)
    #expect(statistics.latencySeconds(percentile: 0) == 1)
    #expect(statistics.latencySeconds(percentile: 1) == 100)
    for _ in 0..<CallStatistics.latencyLimit { statistics.add(latencySeconds: 7) }
    #expect(statistics.latenciesSeconds.count == CallStatistics.latencyLimit)
    #expect(statistics.latencySeconds(percentile: 1) == 7)
  }
}
