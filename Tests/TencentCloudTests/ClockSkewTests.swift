import Synchronization
import Testing

@testable import TencentCloud

/// The test's wall clock says Mon, 25 Feb 2019 16:44:25 GMT.
struct ClockSkewTests {
  private static let date = "Mon, 25 Feb 2019 17:44:30 GMT"

  private static func timestamp(_ request: TransportRequest) -> Int? {
    request.header("X-TC-Timestamp").flatMap { Int($0) }
  }

  @Test(arguments: [false, true])
  func signsAgainWithTheServicesTime(isWrite: Bool) async throws {
    let test = ClientUnderTest { _, index in
      index == 0 ? .refusal("AuthFailure.SignatureExpire", date: Self.date) : .fine
    }
    let response =
      isWrite
      ? try await test.client.call(ModifyThing()) : try await test.client.call(DescribeThing())
    #expect(response.name == "a")
    #expect(test.transport.requests.map(Self.timestamp) == [1_551_113_065, 1_551_116_670])
    #expect(test.client.clockSkewSeconds == 3605)
    #expect(test.clock.sleeps.isEmpty)
    _ = try await test.client.call(DescribeThing())
    #expect(test.transport.requests.map(Self.timestamp).last == 1_551_116_670)
  }

  /// Both were signed by the wrong clock before either was answered.
  @Test func twoAtOnceAreBothSignedAgain() async throws {
    let signed = Mutex(0)
    let test = ClientUnderTest { request, _ in
      guard Self.timestamp(request) == 1_551_113_065 else { return .fine }
      signed.withLock { $0 += 1 }
      while signed.withLock({ $0 }) < 2 { await Task.yield() }
      return .refusal("AuthFailure.SignatureExpire", date: Self.date)
    }
    async let one = test.client.call(DescribeThing(id: "1"))
    async let other = test.client.call(ModifyThing())
    #expect(try await [one.name, other.name] == ["a", "a"])
    #expect(test.transport.requests.count == 4)
  }

  @Test func signsAgainOnlyOnce() async {
    let clock = VirtualClock()
    let test = ClientUnderTest(clock: clock) { _, index in
      .refusal("AuthFailure.SignatureExpire", date: "Mon, 25 Feb 2019 2\(index):00:00 GMT")
    }
    let error = await #expect(throws: CloudError.self) {
      try await test.client.call(DescribeThing())
    }
    #expect(error?.code == "AuthFailure.SignatureExpire")
    #expect(test.transport.requests.count == 2)
  }

  @Test(arguments: [nil, "soon", "Mon, 25 Feb 2019 16:44:25 GMT", "Mon, 25 Feb 2019 16:44:24 GMT"])
  func doesNotWhereItCannotHelp(_ date: String?) async {
    let test = ClientUnderTest { _, _ in .refusal("AuthFailure.SignatureExpire", date: date) }
    await #expect(throws: CloudError.self) { try await test.client.call(DescribeThing()) }
    #expect(test.transport.requests.count == 1)
    #expect(test.client.clockSkewSeconds == nil)
  }

  @Test func anotherRefusalTeachesNothing() async {
    let test = ClientUnderTest { _, _ in .refusal("AuthFailure.TokenFailure", date: Self.date) }
    await #expect(throws: CloudError.self) { try await test.client.call(DescribeThing()) }
    #expect(test.transport.requests.count == 1)
    #expect(test.client.clockSkewSeconds == nil)
  }
}
