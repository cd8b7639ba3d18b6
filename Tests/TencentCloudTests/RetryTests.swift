import Testing

@testable import TencentCloud

struct RetryTests {
  static let passingCodes = [
    "RequestLimitExceeded", "RequestLimitExceeded.UinLimitExceeded", "InternalError",
    "InternalError.Timeout", "ServiceUnavailable",
  ]
  static let lastingCodes = [
    "FailedOperation", "RequestLimitExceededX", "ResourceNotFound.Topic", "InvalidParameter",
    "AuthFailure.SignatureFailure", "LimitExceeded",
  ]
  static let networkFailures: [TransportError] = [
    .unreachable(detail: "d"), .connectTimedOut, .timedOut, .interrupted(detail: "d"),
  ]
  static let otherFailures: [TransportError] = [
    .untrusted(detail: "d"), .proxy(detail: "d"), .tooLarge(limitBytes: 1),
    .unsendable(detail: "d"), .cancelled,
  ]

  @Test(arguments: passingCodes)
  func readsAreTriedAgain(_ code: String) async throws {
    let test = ClientUnderTest { _, index in index < 2 ? .refusal(code) : .fine }
    #expect(try await test.client.call(DescribeThing()).name == "a")
    #expect(test.transport.requests.count == 3)
    let counts = test.client.statistics.byAction["DescribeThing"]
    #expect(counts?.retries == 2)
    #expect(counts?.calls == 1)
    #expect(counts?.failures == 0)
  }

  @Test(arguments: networkFailures)
  func readsAreTriedAgain(after failure: TransportError) async throws {
    let test = ClientUnderTest { _, index throws(TransportError) in
      if index == 0 { throw failure }
      return .fine
    }
    #expect(try await test.client.call(DescribeThing()).name == "a")
    #expect(test.transport.requests.count == 2)
  }

  @Test(arguments: [502, 503, 504])
  func readsAreTriedAgain(afterStatus status: Int) async throws {
    let test = ClientUnderTest { _, index in
      index == 0 ? .json("<html>", status: status) : .fine
    }
    #expect(try await test.client.call(DescribeThing()).name == "a")
  }

  @Test(arguments: lastingCodes)
  func lastingRefusalsAreNot(_ code: String) async {
    let test = ClientUnderTest { _, _ in .refusal(code) }
    let error = await #expect(throws: CloudError.self) {
      try await test.client.call(DescribeThing())
    }
    #expect(error?.code == code)
    #expect(error?.requestID == "r-1")
    #expect(error?.action == "DescribeThing")
    #expect(test.transport.requests.count == 1)
    #expect(test.client.statistics.total.failures == 1)
  }

  @Test(arguments: otherFailures)
  func lastingFailuresAreNot(_ failure: TransportError) async {
    let test = ClientUnderTest { _, _ throws(TransportError) in throw failure }
    await #expect(throws: CloudError.self) { try await test.client.call(DescribeThing()) }
    #expect(test.transport.requests.count == 1)
  }

  @Test(arguments: passingCodes + lastingCodes)
  func writesNeverAre(_ code: String) async {
    let test = ClientUnderTest { _, _ in .refusal(code) }
    let error = await #expect(throws: CloudError.self) { try await test.client.call(ModifyThing()) }
    #expect(test.transport.requests.count == 1)
    #expect(error?.isOutcomeUnknown == code.hasPrefix("InternalError"))
  }

  @Test(arguments: networkFailures + otherFailures)
  func writesNeverAre(after failure: TransportError) async {
    let test = ClientUnderTest { _, _ throws(TransportError) in throw failure }
    let error = await #expect(throws: CloudError.self) { try await test.client.call(ModifyThing()) }
    #expect(test.transport.requests.count == 1)
    let isCertain =
      switch failure {
      case .timedOut, .interrupted, .tooLarge, .cancelled: false
      default: true
      }
    #expect(error?.isOutcomeUnknown == !isCertain)
  }

  @Test(arguments: [(0.0, [0.2, 0.4, 0.8]), (0.5, [0.3, 0.6, 1.2])])
  func pausesGrow(_ random: Double, _ pauses: [Double]) async {
    let clock = VirtualClock(random: random)
    let test = ClientUnderTest(clock: clock) { _, _ in .refusal("InternalError") }
    await #expect(throws: CloudError.self) { try await test.client.call(DescribeThing()) }
    #expect(test.transport.requests.count == 4)
    #expect(zip(clock.sleeps, pauses).allSatisfy { abs($0 - $1) < 1e-9 })
    #expect(clock.sleeps.count == pauses.count)
  }

  @Test func noPauseIsLongerThanTheLongest() {
    let policy = RetryPolicy(limit: 100)
    let error = CloudError(.transport(.timedOut), action: "A")
    for tries in 0..<100 {
      let pause = policy.pauseSeconds(after: error, mutates: false, tries: tries, random: 0.999)
      #expect(pause.map { $0 > 0 && $0 <= 5 } == true)
    }
    #expect(policy.pauseSeconds(after: error, mutates: false, tries: 100, random: 0) == nil)
  }

  @Test func allTriesShareOneTime() async {
    let clock = VirtualClock()
    let test = ClientUnderTest(clock: clock) { _, _ throws(TransportError) in
      clock.advance(4)
      throw .interrupted(detail: "d")
    }
    await #expect(throws: CloudError.self) { try await test.client.call(DescribeThing()) }
    let left = test.transport.requests.map(\.timeoutSeconds)
    #expect(left.count == 3)
    #expect(zip(left, [10, 5.8, 1.4]).allSatisfy { abs($0 - $1) < 1e-9 })
  }
}
