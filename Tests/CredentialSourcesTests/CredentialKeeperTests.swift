import Synchronization
import TencentCloud
import TestDirectory
import Testing

@testable import CredentialSources

struct CredentialKeeperTests {
  /// Issues numbered keys that hold an hour, or fails.
  private final class Numbered: CredentialSource {
    let clock: HandClock
    let path: String?
    private let state = Mutex((issued: 0, failure: CredentialFailure?.none))

    init(_ clock: HandClock, path: String? = nil) {
      self.clock = clock
      self.path = path
    }

    var files: [String] { [path].compactMap { $0 } }
    var count: Int { state.withLock { $0.issued } }
    func fail(_ failure: CredentialFailure?) { state.withLock { $0.failure = failure } }

    func issue() async throws(CredentialFailure) -> IssuedCredential {
      let (number, failure) = state.withLock { state in
        state.issued += 1
        return (state.issued, state.failure)
      }
      if let failure { throw failure }
      return IssuedCredential(
        Credential(secretID: "AKID\(number)", secretKey: "key"), endsAt: clock.now + 3600)
    }
  }

  private let clock = HandClock()
  private let failure = CredentialFailure("the login ended", "登录已过期", command: "tccli sso login")

  @Test func manyCallsAtOnceWaitForOneRenewal() async throws {
    let source = Numbered(clock)
    let keeper = CredentialKeeper(source, clock: clock.environment)
    let ids = try await withThrowingTaskGroup(of: String.self) { group in
      for _ in 0..<50 { group.addTask { try await keeper.credential().secretID } }
      var ids: Set<String> = []
      for try await id in group { ids.insert(id) }
      return ids
    }
    #expect(ids == ["AKID1"])
    #expect(source.count == 1)
  }

  @Test func aFailedRenewalIsToldOnceAndTheOldKeysGoOnUntilTheyEnd() async throws {
    let source = Numbered(clock)
    let status = CredentialStatus()
    let keeper = CredentialKeeper(source, status: status, clock: clock.environment)
    let first = try await keeper.credential()
    source.fail(failure)
    clock.advance(3400)
    #expect(try await keeper.credential() == first)
    #expect(await status.news() == .failed(failure))
    #expect(try await keeper.credential() == first)
    // It rests before it tries again, whoever asks.
    #expect(source.count == 2)
    clock.advance(300)
    await #expect(throws: failure) { try await keeper.credential() }
    #expect(source.count == 3)
    source.fail(nil)
    clock.advance(60)
    #expect(try await keeper.credential().secretID == "AKID4")
    #expect(await status.news() == .recovered)
    #expect(status.failure == nil)
  }

  @Test func aChangedFileIsReasonToAskAtOnce() async throws {
    let directory = TemporaryDirectory()
    directory.write("login", "a")
    let source = Numbered(clock, path: directory.path + "/login")
    source.fail(failure)
    let keeper = CredentialKeeper(source, clock: clock.environment)
    await #expect(throws: failure) { try await keeper.credential() }
    await #expect(throws: failure) { try await keeper.credential() }
    #expect(source.count == 1)
    directory.write("login", "another")
    source.fail(nil)
    #expect(try await keeper.credential().secretID == "AKID2")
  }

  /// Issues keys once it is let.
  private final class Held: CredentialSource {
    private let (gate, opening) = AsyncStream<Void>.makeStream()
    private let (starts, started) = AsyncStream<Void>.makeStream()
    func open() { opening.yield() }
    func waitUntilAsked() async { for await _ in starts { return } }

    func issue() async throws(CredentialFailure) -> IssuedCredential {
      started.yield()
      for await _ in gate { break }
      if Task.isCancelled { throw CredentialFailure("ended", "已结束") }
      return IssuedCredential(Credential(secretID: "AKID1", secretKey: "key"))
    }
  }

  /// It comes back while the renewal still waits, which goes on for the others.
  @Test func whoeverIsGivenUpWaitsForNoRenewal() async throws {
    let source = Held()
    let keeper = CredentialKeeper(source, clock: clock.environment)
    let given = Task { try await keeper.credential() }
    let other = Task { try await keeper.credential() }
    await source.waitUntilAsked()
    given.cancel()
    await #expect(throws: CredentialFailure.self) { try await given.value }
    source.open()
    #expect(try await other.value.secretID == "AKID1")
  }

  @Test func refusedKeysAreReplacedOnceForAllThatHadThem() async throws {
    let source = Numbered(clock)
    let keeper = CredentialKeeper(source, clock: clock.environment)
    let first = try await keeper.credential()
    #expect(await keeper.credential(after: first)?.secretID == "AKID2")
    #expect(await keeper.credential(after: first)?.secretID == "AKID2")
    #expect(source.count == 2)
  }

  @Test func keysThatSeemToBeOverAreUsedAllTheSame() async throws {
    // This machine's clock is a day ahead.
    let source = Numbered(clock)
    let ahead = HandClock()
    ahead.advance(86_400)
    let keeper = CredentialKeeper(source, clock: ahead.environment)
    #expect(try await keeper.credential().secretID == "AKID1")
    #expect(try await keeper.credential().secretID == "AKID1")
    #expect(source.count == 1)
  }
}
