@_spi(ExperimentalCustomExecutors) @_spi(ExperimentalScheduling) import _Concurrency
import CProcess
import Glibc

/// Runs every task of the program, in place of libdispatch, whose threads wake up each second to
/// look after each other even where nothing happens. A few threads of our own, made as they are
/// needed, sleep until there is work or the time of a job has come.
///
/// Jobs begin in the order in which they came. Priorities are not minded: nothing here runs at
/// another one than the usual, and nothing is then passed over for ever.
final class WorkerThreads: TaskExecutor, SchedulingExecutor {
  /// How many threads a program takes at most.
  enum Crew: Int {
    /// For a few calls and their answers: each is read in less time than another thread takes to
    /// wake.
    case one = 1
    /// More than the processors of the smallest machine, so that one that waits for a disk does not
    /// keep the answers of the network from being read.
    case several = 4
  }

  /// What the system calls each of them.
  static let threadName = "worker"

  private let plan: SharedState<WorkPlan<UnownedJob>>

  init(limit: Int) { plan = SharedState(WorkPlan(threadLimit: limit)) }

  /// Has every task of this process that prefers nothing else run on such threads. To be called
  /// before the first one is made.
  static func install(_ crew: Crew) {
    switch crew {
    case .one: _createExecutors(factory: OneThread.self)
    case .several: _createExecutors(factory: SeveralThreads.self)
    }
  }

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    answer(plan.withLock { $0.add(job) })
  }

  /// The other function of the protocol is made of this one, by the time that its clock shows.
  func enqueue<Source: Clock>(
    _ job: consuming ExecutorJob, after delay: Source.Duration, tolerance: Source.Duration?,
    clock: Source
  ) {
    guard let delay = delay as? Duration else {
      preconditionFailure("a clock that counts no seconds cannot be waited by")
    }
    let job = UnownedJob(job)
    let due = MonotonicClock.time(after: delay)
    answer(plan.withLock { $0.add(job, dueNanoseconds: due) })
  }

  /// How many jobs wait for their time.
  var delayedCount: Int { plan.withLock(\.delayedCount) }

  private func answer(_ call: WorkPlan<UnownedJob>.Call) {
    switch call {
    case .nobody: break
    case .one: plan.wakeOne()
    case .all: plan.wakeAll()
    case .newThread: begin()
    }
  }

  /// Begins a thread, which never ends: the program's end ends it.
  private func begin() {
    var thread = pthread_t()
    let argument = Unmanaged.passRetained(self)
    let code = WorkerThreads.withoutSignals {
      pthread_create(
        &thread, nil,
        { argument in
          guard let argument else { return nil }
          Unmanaged<WorkerThreads>.fromOpaque(argument).takeUnretainedValue().work()
        }, argument.toOpaque())
    }
    if code == 0 {
      pthread_detach(thread)
      return
    }
    argument.release()
    if !plan.withLock({ $0.loseThread() }) {
      fatalError("no thread can be made: \(String(cString: strerror(code)))")
    }
  }

  private func work() -> Never {
    mqdeck_name_thread(WorkerThreads.threadName)
    var role = WorkPlan<UnownedJob>.Role.works
    while true {
      let (job, call) = plan.answer { plan in
        switch plan.next(at: MonotonicClock.now(), &role) {
        case .work(let job, let call): .done((job, call))
        case .rest(let time): .wait(untilNanoseconds: time)
        }
      }
      answer(call)
      job.runSynchronously(on: asUnownedTaskExecutor())
    }
  }

  /// Those that end or stop the program belong to the main thread, a crash to whoever causes it. A
  /// thread begins with what the one that makes it minds.
  private static func withoutSignals<Result>(_ body: () -> Result) -> Result {
    var (none, before) = (sigset_t(), sigset_t())
    sigfillset(&none)
    for own in [SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGTRAP, SIGABRT] { sigdelset(&none, own) }
    pthread_sigmask(SIG_SETMASK, &none, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    return body()
  }

  private struct OneThread: CrewFactory { static var crew: Crew { .one } }

  private struct SeveralThreads: CrewFactory { static var crew: Crew { .several } }
}

/// Makes what the tasks of the process run on.
private protocol CrewFactory: ExecutorFactory {
  static var crew: WorkerThreads.Crew { get }
}

extension CrewFactory {
  /// The usual one: nothing runs on it, as the loop blocks the main thread.
  static var mainExecutor: any MainExecutor { PlatformExecutorFactory.mainExecutor }
  /// Asked for once.
  static var defaultExecutor: any TaskExecutor { WorkerThreads(limit: crew.rawValue) }
}
