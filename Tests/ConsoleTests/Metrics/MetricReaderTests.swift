import CloudMonitor
import FoundationEssentials
import Simulator
import TRocket
import TencentCloud
import Testing

@testable import Catalog
@testable import Console
@testable import Watching

/// Reading metrics over the simulated cloud.
@Suite struct MetricReaderTests {
  private let clock = HandClock()
  private let simulator: Simulator
  private let client: CloudClient
  private var now: Int64 { clock.unixMilliseconds / 1000 }

  init() {
    let clock = clock
    simulator = Simulator(
      seed: 7, dialect: .today, now: { clock.unixMilliseconds })
    simulator.faults.ignoresRequestLimits = true
    client = ConsoleDriver.client(simulator, clock, isReadOnly: false)
  }

  private func reader(
    _ purpose: MonitorPurpose = .opened, budget: Int = 1000, over transport: (any Transport)? = nil
  ) -> MetricReader {
    MetricReader(
      client: transport.map { ConsoleDriver.client($0, clock) } ?? client,
      ledger: MonitorShelf(budget: budget).ledger, purpose: purpose, now: now)
  }

  private func groups(_ count: Int) -> [MetricSubject] {
    (0..<count).map { .group(GroupKey(instanceID: "rmq-x", name: "g\($0)")) }
  }

  @Test func readsTheLagOfAllInstancesInOneCall() async throws {
    let list = try await client.call(
      TRocket.DescribeInstanceList(offset: 0, limit: 100))
    let ids = list.data.compactMap(\.instanceID)
    let reading = await reader(.background).read(
      .instanceLag, of: ids.map(MetricSubject.instance))
    #expect(reading.calls.count == 1 && reading.failure == nil && !reading.isShort)
    #expect(reading.complete == [.instanceLag])
    let found = try #require(reading.series[.instanceLag])
    #expect(found.count == ids.count && ids.count > 1)
    for (_, series) in found {
      let newest = try #require(series.latest)
      #expect(now - newest.unixSeconds >= 120 && now - newest.unixSeconds < 600)
      #expect(newest.isProvisional(at: now))
    }
    #expect(found.values.contains { ($0.latest?.value ?? 0) > 1000 })
  }

  @Test func whatIsNotThereHasAnEmptySeriesAndNoZero() async {
    let reading = await reader().read(.groupLag, of: groups(2))
    #expect(reading.series[.groupLag]?.values.map(\.points) == [[], []])
  }

  @Test func theBudgetEndsIt() async {
    let long = MetricQuery(
      .groupLag, of: groups(50), range: MetricRange(lastSeconds: 86_400, period: 60, now: now))
    let all = await reader().read([long])
    #expect(all.calls.count == 10 && !all.isShort && all.tally?.calls == 10)
    let short = await reader(budget: 4).read([long])
    #expect(short.calls.count == 4 && short.isShort && short.complete.isEmpty)
    #expect(short.series[.groupLag]?.count == 20)
    let background = await reader(.background).read([long])
    #expect(background.calls.count == 2 && background.isShort)
    // Ten calls at once, however many questions are asked together.
    let two = await reader().read([
      long, MetricQuery(.groupLagLatency, of: groups(50), range: long.range),
    ])
    #expect(two.calls.count == 10 && two.complete == [.groupLag] && two.isShort)
  }

  @Test func whatCannotBeCountedIsNotCalled() async {
    struct Full: Error, CustomStringConvertible { let description = "the disk is full" }
    let before = simulator.requestCount
    let reading = await MetricReader(
      client: client, ledger: MonitorLedger { _, _, _, _ in throw Full() }, purpose: .opened,
      now: now
    ).read(.groupLag, of: groups(1))
    #expect(reading.countingProblem == "the disk is full" && reading.calls.isEmpty)
    #expect(simulator.requestCount == before)
  }

  @Test(arguments: [
    (AccountLack.monitorDenied, MonitorFailure.noRight(GetMonitorData.id)),
    (.monitorQuota, .notOpen), (.noMonitor, .absent),
  ])
  func whatAnAccountLacksEndsItAtOnce(lack: AccountLack, failure: MonitorFailure) async {
    simulator.faults.lacks = [lack]
    let reading = await reader().read([
      MetricQuery(
        .groupLag, of: groups(1), range: MetricRange(lastSeconds: 600, period: 60, now: now)),
      MetricQuery(
        .groupTps, of: groups(1), range: MetricRange(lastSeconds: 600, period: 60, now: now)),
    ])
    #expect(reading.failure == failure && reading.calls.count == 1 && reading.series.isEmpty)
  }

  /// A service of 2024 refuses more than ten series or 1,440 points, in either of its ways.
  @Test(arguments: ["LimitExceeded.LimitedAccess", "InvalidParameterValue"])
  func fallsBackToTheBatchOf2024(code: String) async {
    let transport = SmallBatchTransport(simulator, code: code)
    let reading = await reader(over: transport).read(.groupLag, of: groups(25))
    #expect(reading.batch == .may2024 && reading.complete == [.groupLag])
    #expect(reading.series[.groupLag]?.count == 25)
    #expect(reading.calls.map { $0 == nil } == [false, true, true, true])
    #expect(reading.tally?.calls == 4)
  }

  /// What is refused in small calls too is no matter of size.
  @Test func aMetricThatIsNotThereIsDropped() async {
    let transport = SmallBatchTransport(simulator, code: "InvalidParameterValue", limit: 0)
    let reading = await reader(over: transport).read(.groupLag, of: groups(25))
    #expect(reading.batch == .today && reading.refused == [.groupLag])
    #expect(reading.failure == nil && reading.calls.count == 2)
  }
}

/// A service that takes less in a call than the simulated one.
private struct SmallBatchTransport: Transport {
  private let transport: SimulatorTransport
  private let code: String
  private let limit: Int

  init(_ simulator: Simulator, code: String, limit: Int = 10) {
    transport = SimulatorTransport(simulator)
    self.code = code
    self.limit = limit
  }

  func send(
    _ request: TransportRequest
  ) async throws(TransportError) -> TransportResponse {
    guard let asked = try? JSONDecoder().decode(GetMonitorData.self, from: request.body),
      asked.instances.count > limit
    else { return try await transport.send(request) }
    let error = #"{"Response":{"Error":{"Code":"\#(code)","Message":"no"},"RequestId":"1"}}"#
    return TransportResponse(status: 200, body: Data(error.utf8))
  }
}
