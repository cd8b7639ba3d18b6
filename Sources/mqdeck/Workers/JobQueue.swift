/// Jobs, first come first served.
struct JobQueue<Job> {
  private var jobs: [Job?] = []
  /// Where the first one lies: those before it are gone.
  private var start = 0

  var isEmpty: Bool { start == jobs.count }

  mutating func append(_ job: Job) { jobs.append(job) }

  mutating func takeFirst() -> Job? {
    if isEmpty { return nil }
    let job = jobs[start]
    jobs[start] = nil
    start += 1
    // Moved together once half is gone: each job is moved once at most.
    if start * 2 >= jobs.count {
      jobs.removeSubrange(..<start)
      start = 0
    }
    return job
  }
}
