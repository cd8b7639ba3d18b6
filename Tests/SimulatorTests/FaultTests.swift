import ActionLiterals
import TRocket
import TencentCloud
import Testing

@testable import Simulator

struct FaultTests {
  private let list = DescribeInstanceList(offset: 0, limit: 10)

  @Test(arguments: Way.allCases)
  func injectsErrors(way: Way) async throws {
    let fixture = try Fixture(way, retryLimit: 0)
    fixture.simulator.faults.throttlesAll = true
    #expect(await code(fixture) == "RequestLimitExceeded")
    fixture.simulator.faults = Faults()
    fixture.simulator.faults.offlineActions = ["DescribeInstanceList"]
    #expect(await code(fixture) == "ActionOffline")
    fixture.simulator.faults = Faults()
    fixture.simulator.faults.internalErrorEvery = 2
    let codes = [await code(fixture), await code(fixture)]
    #expect(codes.contains("InternalError") && codes.contains(nil))
    fixture.simulator.faults = Faults()
    fixture.simulator.faults.refusesConnections = true
    if way == .inProcess { #expect(await code(fixture) == "transport") }
  }

  @Test(arguments: Way.allCases)
  func aWrongClockIsLearnt(way: Way) async throws {
    let fixture = try Fixture(way)
    fixture.simulator.faults.clockOffsetMilliseconds = 3_600_000
    #expect(await code(fixture) == nil)
    #expect(fixture.client.clockSkewSeconds == 3600)
  }

  @Test(arguments: Way.allCases)
  func holdsAnswersBack(way: Way) async throws {
    let fixture = try Fixture(way)
    fixture.simulator.faults.latencyMilliseconds = 60
    let start = ContinuousClock.now
    #expect(await code(fixture) == nil)
    #expect(ContinuousClock.now - start >= .milliseconds(60))
    fixture.simulator.faults.latencyMilliseconds = 60_000
    var request = SignedRequest().request()
    request.endpoint = Endpoint(isSecure: false, host: "127.0.0.1", port: fixture.port)
    request.timeoutSeconds = 2
    await #expect(throws: TransportError.timedOut) {
      _ = try await fixture.transport.send(request)
    }
  }

  private func code(_ fixture: Fixture) async -> String? {
    do throws(CloudError) {
      _ = try await fixture.client.call(list)
      return nil
    } catch { return error.code ?? "transport" }
  }
}
