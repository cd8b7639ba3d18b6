import Glibc
import Synchronization
import Testing

@testable import mqdeck

/// The real threads. What is asked for is waited for; no test waits for a time to pass.
struct WorkerThreadsTests {
  /// What several tasks change.
  private final class Shared<Value: Sendable>: Sendable {
    private let mutex: Mutex<Value>

    init(_ value: Value) { mutex = Mutex(value) }

    var value: Value { mutex.withLock { $0 } }

    func change(_ body: @Sendable (inout Value) -> Void) { mutex.withLock { body(&$0) } }
  }

  @Test func oneThreadRunsTasksInTheirOrder() async {
    let workers = WorkerThreads(limit: 1)
    let ran = Shared<[Int]>([])
    await Task(executorPreference: workers) {
      // The only thread is here, so that all of these wait for it.
      let tasks = (0..<1000).map { number in
        Task(executorPreference: workers) { ran.change { $0.append(number) } }
      }
      for task in tasks { await task.value }
    }.value
    #expect(ran.value == Array(0..<1000))
  }

  @Test func nothingIsLostWhereManyThreadsAsk() async {
    let workers = WorkerThreads(limit: 3)
    let count = Shared(0)
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<8 {
        group.addTask {
          let tasks = (0..<500).map { number in
            Task(executorPreference: workers) {
              if number % 5 == 0 { try? await Task.sleep(for: .microseconds(number)) }
              count.change { $0 += 1 }
            }
          }
          for task in tasks { await task.value }
        }
      }
    }
    #expect(count.value == 4000)
    #expect(workers.delayedCount == 0)
  }

  @Test func noMoreThreadsRunThanItsLimit() async {
    let workers = WorkerThreads(limit: 2)
    let running = Shared((now: 0, most: 0))
    let threads = Shared<Set<pthread_t>>([])
    let tasks = (0..<200).map { _ in
      Task(executorPreference: workers) {
        running.change { ($0.now, $0.most) = ($0.now + 1, max($0.most, $0.now + 1)) }
        threads.change { $0.insert(pthread_self()) }
        sched_yield()
        running.change { $0.now -= 1 }
      }
    }
    for task in tasks { await task.value }
    #expect(running.value.most <= 2)
    #expect(threads.value.count <= 2)
  }

  @Test func nobodyWakesBeforeTheTime() async throws {
    let workers = WorkerThreads(limit: 2)
    let waited = try await Task(executorPreference: workers) {
      let start = ContinuousClock.now
      try await Task.sleep(for: .milliseconds(3))
      return start.duration(to: .now)
    }.value
    #expect(waited >= .milliseconds(3))
  }

  @Test func aSleepThatIsCancelledEndsAtOnce() async throws {
    let workers = WorkerThreads(limit: 1)
    let sleeper = Task(executorPreference: workers) { try await Task.sleep(for: .seconds(3600)) }
    // It is these threads that keep its time.
    while workers.delayedCount == 0 { await Task.yield() }
    sleeper.cancel()
    await #expect(throws: CancellationError.self) { try await sleeper.value }
  }

  /// While one waits for an hour, another one's milliseconds are kept.
  @Test func aLongSleepKeepsNobodyFromAShortOne() async throws {
    let workers = WorkerThreads(limit: 1)
    let long = Task(executorPreference: workers) { try await Task.sleep(for: .seconds(3600)) }
    while workers.delayedCount == 0 { await Task.yield() }
    try await Task(executorPreference: workers) {
      try await Task.sleep(for: .milliseconds(1))
    }.value
    #expect(workers.delayedCount == 1)
    long.cancel()
    _ = await long.result
  }

  @Test func signalsAreLeftToTheMainThread() async {
    let isBlocked = await Task(executorPreference: WorkerThreads(limit: 1)) {
      var signals = sigset_t()
      pthread_sigmask(SIG_SETMASK, nil, &signals)
      return [SIGINT, SIGWINCH, SIGTERM, SIGSEGV].map { sigismember(&signals, $0) == 1 }
    }.value
    #expect(isBlocked == [true, true, true, false])
  }
}
