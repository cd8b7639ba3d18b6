/// Which thread of a few does what next: jobs in the order in which they came, and jobs that wait
/// for their time. A value that knows no thread and no clock; times are nanoseconds of any.
struct WorkPlan<Job> {
  /// What a thread is about.
  enum Role {
    case works
    case rests
    /// It rests until the first of the delayed jobs is due; one thread at a time, so that the others
    /// are not woken for it.
    case keepsTime
  }

  /// Who must be told of a change.
  enum Call: Equatable {
    case nobody
    /// Any thread that rests.
    case one
    /// All that rest, the one that keeps the time among them.
    case all
    /// A thread that is not there yet.
    case newThread
  }

  /// What a thread does next.
  enum Step {
    case work(Job, Call)
    /// Nothing, until it is woken or that time has come.
    case rest(untilNanoseconds: Int64?)
  }

  private let threadLimit: Int
  private var ready = JobQueue<Job>()
  private var delayed = DelayedJobs<Job>()
  private var threadCount = 0
  private var restingCount = 0
  private var isTimeKept = false

  /// A plan for that many threads at most, of which none has begun.
  init(threadLimit: Int) { self.threadLimit = threadLimit }

  /// How many jobs wait for their time.
  var delayedCount: Int { delayed.count }

  /// Takes a job that can begin.
  mutating func add(_ job: Job) -> Call {
    ready.append(job)
    return callForOne()
  }

  /// Takes a job that can begin at that time.
  mutating func add(_ job: Job, dueNanoseconds: Int64) -> Call {
    let isFirst = delayed.insert(job, dueNanoseconds: dueNanoseconds)
    if !isFirst { return .nobody }
    // Whoever keeps the time would sleep past it.
    return isTimeKept ? .all : callForOne()
  }

  /// What a thread does next, which was about `role` until now.
  mutating func next(at now: Int64, _ role: inout Role) -> Step {
    end(&role)
    while let job = delayed.takeFirst(dueBy: now) { ready.append(job) }
    if let job = ready.takeFirst() {
      // It is away now, and the rest must not wait for it.
      let isWorkLeft = !ready.isEmpty || (!delayed.isEmpty && !isTimeKept && restingCount > 0)
      return .work(job, isWorkLeft ? callForOne() : .nobody)
    }
    restingCount += 1
    role = .rests
    guard !isTimeKept, let due = delayed.firstDueNanoseconds else {
      return .rest(untilNanoseconds: nil)
    }
    isTimeKept = true
    role = .keepsTime
    return .rest(untilNanoseconds: due)
  }

  /// A thread could not be made. Those that there are do its work.
  mutating func loseThread() -> Bool {
    threadCount -= 1
    return threadCount > 0
  }

  private mutating func end(_ role: inout Role) {
    if role == .works { return }
    restingCount -= 1
    if role == .keepsTime { isTimeKept = false }
    role = .works
  }

  private mutating func callForOne() -> Call {
    if restingCount > 0 { return .one }
    if threadCount == threadLimit { return .nobody }
    threadCount += 1
    return .newThread
  }
}
