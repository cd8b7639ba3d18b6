import Synchronization
import Testing

@testable import TencentCloud

struct FairSemaphoreTests {
  private final class Log: Sendable {
    let numbers = Mutex<[Int]>([])
    let inside = Mutex((now: 0, most: 0))
  }

  /// Waits until that many wait.
  static func untilWaiting(_ semaphore: FairSemaphore, _ count: Int) async {
    while semaphore.waiting != count { await Task.yield() }
  }

  @Test func servesInOrder() async throws {
    let semaphore = FairSemaphore(1)
    let log = Log()
    try await semaphore.acquire()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<20 {
        group.addTask {
          try await semaphore.acquire()
          log.numbers.withLock { $0.append(number) }
          semaphore.release()
        }
        await Self.untilWaiting(semaphore, number + 1)
      }
      semaphore.release()
      try await group.waitForAll()
    }
    #expect(log.numbers.withLock { $0 } == Array(0..<20))
    #expect(semaphore.waiting == 0)
  }

  @Test func letsNoMoreIn() async throws {
    let semaphore = FairSemaphore(3)
    let log = Log()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<100 {
        group.addTask {
          try await semaphore.acquire()
          log.inside.withLock { inside in
            inside.now += 1
            inside.most = max(inside.most, inside.now)
          }
          for _ in 0..<5 { await Task.yield() }
          log.inside.withLock { $0.now -= 1 }
          semaphore.release()
        }
      }
      try await group.waitForAll()
    }
    #expect(log.inside.withLock { $0.most } <= 3)
    #expect(log.inside.withLock { $0.now } == 0)
  }

  @Test func aCancelledOneLeavesTheLine() async throws {
    let semaphore = FairSemaphore(0)
    let first = Task { try await semaphore.acquire() }
    await Self.untilWaiting(semaphore, 1)
    let second = Task { try await semaphore.acquire() }
    await Self.untilWaiting(semaphore, 2)
    first.cancel()
    await #expect(throws: CancellationError.self) { try await first.value }
    #expect(semaphore.waiting == 1)
    semaphore.release()
    try await second.value
  }

  @Test func whoeverIsCancelledAlreadyNeverWaits() async {
    let semaphore = FairSemaphore(0)
    let task = Task {
      while !Task.isCancelled { await Task.yield() }
      try await semaphore.acquire()
    }
    task.cancel()
    await #expect(throws: CancellationError.self) { try await task.value }
    #expect(semaphore.waiting == 0)
  }

  /// Cancelling races with releasing: whatever happens, no place is lost and none is made.
  @Test func losesNoPlaceToCancelling() async throws {
    let semaphore = FairSemaphore(1)
    for _ in 0..<500 {
      try await semaphore.acquire()
      let waiter = Task {
        try await semaphore.acquire()
        semaphore.release()
      }
      let other = Task { waiter.cancel() }
      semaphore.release()
      _ = await waiter.result
      await other.value
    }
    try await semaphore.acquire()
    let late = Task { try await semaphore.acquire() }
    await Self.untilWaiting(semaphore, 1)
    late.cancel()
    await #expect(throws: CancellationError.self) { try await late.value }
  }
}
