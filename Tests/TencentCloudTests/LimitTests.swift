import Testing

@testable import TencentCloud

/// Rate limits, requests in flight, and giving up while waiting for either.
struct LimitTests {
  /// The most times that fall into any one second.
  private func mostInASecond(_ times: [Double]) -> Int {
    let sorted = times.sorted()
    return sorted.map { start in sorted.filter { $0 >= start && $0 < start + 0.999_999 }.count }
      .max() ?? 0
  }

  private func callMany<A: Action>(_ action: A, times: Int, clients: [CloudClient]) async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
      for index in 0..<times {
        group.addTask { _ = try await clients[index % clients.count].call(action) }
      }
      try await group.waitForAll()
    }
  }

  @Test func noSecondHoldsMoreCallsThanAllowed() async throws {
    let test = ClientUnderTest { _, _ in .fine }
    let start = test.clock.now
    try await callMany(DescribeThing(), times: 100, clients: [test.client])
    #expect(test.transport.times.count == 100)
    #expect(mostInASecond(test.transport.times) == 20)
    #expect(abs(test.clock.now - start - 4) < 0.001)
  }

  @Test func slowAnswersHoldBackTheNextCalls() async throws {
    let clock = VirtualClock()
    let test = ClientUnderTest(clock: clock, configure: { $0.maximumInFlight = 1 }) { _, _ in
      clock.advance(0.01)
      return .fine
    }
    try await callMany(DescribeThing(), times: 21, clients: [test.client])
    // The first answer came at 0.01: its token is back at 1.01.
    #expect(abs(test.transport.times[20] - test.transport.times[0] - 1.01) < 0.001)
  }

  @Test func allClientsShareOneLimit() async throws {
    let clock = VirtualClock()
    let limiter = RateLimiter()
    let first = ClientUnderTest(clock: clock, limiter: limiter) { _, _ in .fine }
    let second = ClientUnderTest(clock: clock, limiter: limiter) { _, _ in .fine }
    try await callMany(DescribeThing(), times: 60, clients: [first.client, second.client])
    #expect(mostInASecond(first.transport.times + second.transport.times) == 20)
  }

  @Test func regionsAndAccountsHaveTheirOwn() async throws {
    let clock = VirtualClock()
    let limiter = RateLimiter()
    let tests = [
      ClientUnderTest(clock: clock, limiter: limiter) { _, _ in .fine },
      ClientUnderTest(clock: clock, limiter: limiter, configure: { $0.region = "ap-tokyo" }) {
        _, _ in .fine
      },
      ClientUnderTest(clock: clock, limiter: limiter, configure: { $0.credential.secretID = "B" }) {
        _, _ in .fine
      },
    ]
    try await callMany(DescribeThing(), times: 60, clients: tests.map(\.client))
    #expect(clock.sleeps.isEmpty)
  }

  @Test func actionsHaveTheirOwn() async throws {
    let test = ClientUnderTest { _, _ in .fine }
    try await callMany(DescribeThing(), times: 20, clients: [test.client])
    try await callMany(ModifyThing(), times: 20, clients: [test.client])
    try await callMany(DescribeOften(), times: 500, clients: [test.client])
    #expect(test.clock.sleeps.isEmpty)
  }

  @Test func noMoreAreUnderWayThanAllowed() async throws {
    let test = ClientUnderTest(configure: { $0.maximumInFlight = 4 }) { _, _ in
      for _ in 0..<10 { await Task.yield() }
      return .fine
    }
    try await callMany(DescribeOften(), times: 100, clients: [test.client])
    #expect((2...4).contains(test.transport.mostUnderWay))
    #expect(test.client.inFlight == 0)
  }

  @Test func aRetryTakesATokenOfItsOwn() async throws {
    let test = ClientUnderTest { _, index in index == 0 ? .refusal("InternalError") : .fine }
    try await callMany(DescribeThing(), times: 60, clients: [test.client])
    #expect(test.transport.times.count == 61)
    #expect(mostInASecond(test.transport.times) <= 20)
  }

  /// A transport that answers each request only when told to.
  private func heldClient(
    _ gate: FairSemaphore, configure: (inout CloudClientConfiguration) -> Void
  ) -> ClientUnderTest {
    ClientUnderTest(configure: configure) { _, _ throws(TransportError) in
      do { try await gate.acquire() } catch { throw .cancelled }
      return .fine
    }
  }

  @Test func callsOfOneActionNeverStandBeforeAnothers() async throws {
    let gate = FairSemaphore(0)
    let test = heldClient(gate) { $0.maximumInFlight = 1 }
    let many = (0..<50).map { _ in Task { try await test.client.call(DescribeThing()) } }
    while gate.waiting == 0 { await Task.yield() }
    let other = Task { try await test.client.call(DescribeOften()) }
    // One is under way, one more stands before the other action at most.
    for _ in 0..<3 {
      while gate.waiting == 0 { await Task.yield() }
      gate.release()
      await Task.yield()
    }
    _ = try await other.value
    let isOther = test.transport.requests.map { $0.header("X-TC-Action") == "DescribeOften" }
    #expect(isOther.prefix(3).contains(true))
    many.forEach { $0.cancel() }
    for task in many { _ = await task.result }
  }

  @Test func givingUpFreesThePlace() async throws {
    let gate = FairSemaphore(0)
    let test = heldClient(gate) { $0.maximumInFlight = 2 }
    let stuck = (0..<10).map { _ in Task { try await test.client.call(DescribeThing()) } }
    while gate.waiting != 2 { await Task.yield() }
    for task in stuck { task.cancel() }
    for task in stuck {
      let error = await #expect(throws: CloudError.self) { try await task.value }
      #expect(error?.kind == .cancelled)
    }
    #expect(test.client.inFlight == 0)
    #expect(test.transport.requests.count == 2)
    gate.release()
    #expect(try await test.client.call(DescribeThing()).name == "a")
  }

  @Test func aWriteGivenUpWhileUnderWayIsUncertain() async throws {
    let gate = FairSemaphore(0)
    let test = heldClient(gate) { $0.maximumInFlight = 1 }
    let sent = Task { try await test.client.call(ModifyThing()) }
    while gate.waiting != 1 { await Task.yield() }
    let waiting = Task { try await test.client.call(ModifyThing()) }
    waiting.cancel()
    let neverSent = await #expect(throws: CloudError.self) { try await waiting.value }
    #expect(neverSent?.isOutcomeUnknown == false)
    sent.cancel()
    let error = await #expect(throws: CloudError.self) { try await sent.value }
    #expect(error?.kind == .cancelled)
    #expect(error?.isOutcomeUnknown == true)
  }

  /// With every token in flight nobody knows when one comes back: the next call wakes on an answer.
  @Test func waitsForAnAnswerWhenEveryTokenIsOut() async throws {
    let gate = FairSemaphore(0)
    let test = heldClient(gate) { $0.maximumInFlight = 100 }
    let calls = (0..<21).map { _ in Task { try await test.client.call(DescribeThing()) } }
    while gate.waiting != 20 { await Task.yield() }
    #expect(test.clock.sleeps.isEmpty)
    for _ in 0..<21 { gate.release() }
    for call in calls { _ = try await call.value }
    #expect(test.transport.requests.count == 21)
    #expect(test.clock.sleeps.count == 1)
  }

  @Test func cancelledWaitersUseUpNothing() async throws {
    let clock = VirtualClock()
    let test = ClientUnderTest(clock: clock) { _, _ in .fine }
    let waiters = (0..<200).map { _ in
      Task {
        while !Task.isCancelled { await Task.yield() }
        return try await test.client.call(DescribeThing())
      }
    }
    for waiter in waiters { waiter.cancel() }
    for waiter in waiters { await #expect(throws: CloudError.self) { try await waiter.value } }
    try await callMany(DescribeThing(), times: 20, clients: [test.client])
    #expect(clock.sleeps.isEmpty)
  }
}
