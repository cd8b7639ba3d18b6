import Testing

@testable import mqdeck

struct WorkPlanTests {
  /// A plan and what each thread is about, as threads would use it in turn.
  private final class Play {
    enum Next: Equatable {
      case work(Int, WorkPlan<Int>.Call)
      case rest(untilNanoseconds: Int64?)
    }

    private var plan: WorkPlan<Int>
    private var roles: [WorkPlan<Int>.Role]

    init(threadLimit: Int) {
      plan = WorkPlan(threadLimit: threadLimit)
      roles = Array(repeating: .works, count: threadLimit)
    }

    var delayedCount: Int { plan.delayedCount }

    func add(_ job: Int) -> WorkPlan<Int>.Call { plan.add(job) }

    func add(_ job: Int, dueNanoseconds: Int64) -> WorkPlan<Int>.Call {
      plan.add(job, dueNanoseconds: dueNanoseconds)
    }

    func next(of thread: Int = 0, at now: Int64 = 0) -> Next {
      switch plan.next(at: now, &roles[thread]) {
      case .work(let job, let call): .work(job, call)
      case .rest(let time): .rest(untilNanoseconds: time)
      }
    }

    /// What one thread does for as long as there is work.
    func work(at now: Int64) -> [Int] {
      var jobs: [Int] = []
      while case .work(let job, _) = next(at: now) { jobs.append(job) }
      return jobs
    }

    func role(of thread: Int) -> WorkPlan<Int>.Role { roles[thread] }

    func loseThread() -> Bool { plan.loseThread() }
  }

  @Test func whatCameFirstBeginsFirst() {
    let plan = Play(threadLimit: 1)
    for job in 0..<100 { _ = plan.add(job) }
    #expect(plan.work(at: 0) == Array(0..<100))
    for job in 100..<103 { _ = plan.add(job) }
    #expect(plan.work(at: 0) == [100, 101, 102])
  }

  @Test func whatIsDueBeginsInTheOrderOfItsTimeAndNotBefore() {
    let plan = Play(threadLimit: 1)
    for (job, due) in [(1, 50), (2, 20), (3, 70), (4, 20), (5, 10)] as [(Int, Int64)] {
      _ = plan.add(job, dueNanoseconds: due)
    }
    #expect(plan.work(at: 9) == [])
    #expect(plan.work(at: 20) == [5, 2, 4])
    #expect(plan.delayedCount == 2)
    #expect(plan.work(at: 100) == [1, 3])
  }

  /// The heap against sorting, over many orders.
  @Test func manyTimesAreKeptInOrder() {
    let plan = Play(threadLimit: 1)
    var number: UInt64 = 7
    var dues: [(due: Int64, job: Int)] = []
    for job in 0..<2000 {
      number = number &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let due = Int64(number >> 33) % 500
      dues.append((due, job))
      _ = plan.add(job, dueNanoseconds: due)
    }
    #expect(plan.work(at: 500) == dues.sorted { $0 < $1 }.map(\.job))
  }

  @Test func threadsAreMadeAsTheyAreNeededUpToTheLimit() {
    let plan = Play(threadLimit: 2)
    #expect((0..<3).map(plan.add) == [.newThread, .newThread, .nobody])
  }

  @Test func whoeverRestsIsWokenBeforeAThreadIsMade() {
    let plan = Play(threadLimit: 2)
    _ = plan.add(1)
    _ = plan.next()
    #expect(plan.next() == .rest(untilNanoseconds: nil))
    #expect(plan.role(of: 0) == .rests)
    #expect(plan.add(2) == .one)
  }

  @Test func oneThreadAloneKeepsTheTime() {
    let plan = Play(threadLimit: 2)
    _ = plan.add(1, dueNanoseconds: 40)
    #expect(plan.next() == .rest(untilNanoseconds: 40))
    #expect(plan.next(of: 1) == .rest(untilNanoseconds: nil))
    #expect(plan.role(of: 0) == .keepsTime && plan.role(of: 1) == .rests)
  }

  @Test func anEarlierTimeIsHeardByWhoeverKeepsIt() {
    let plan = Play(threadLimit: 1)
    _ = plan.add(1, dueNanoseconds: 40)
    _ = plan.next()
    #expect(plan.add(2, dueNanoseconds: 60) == .nobody)
    #expect(plan.add(3, dueNanoseconds: 20) == .all)
    #expect(plan.next() == .rest(untilNanoseconds: 20))
  }

  /// Else nobody would wake for what is due while it works.
  @Test func whoeverGoesToWorkHandsTheTimeOn() {
    let plan = Play(threadLimit: 2)
    _ = plan.add(1, dueNanoseconds: 40)
    _ = plan.next()
    _ = plan.next(of: 1)
    _ = plan.add(2)
    #expect(plan.next() == .work(2, .one))
    #expect(plan.next(of: 1) == .rest(untilNanoseconds: 40))
    #expect(plan.role(of: 1) == .keepsTime)
  }

  /// One call may have met a thread that was awake already.
  @Test func whoeverGoesToWorkHasTheRestDone() {
    let plan = Play(threadLimit: 3)
    _ = plan.add(1)
    _ = plan.next()
    _ = plan.next()
    #expect(plan.add(2) == .one)
    #expect(plan.add(3) == .one)
    #expect(plan.next() == .work(2, .newThread))
  }

  @Test func whatWasRefusedAThreadIsLeftToTheOthers() {
    let plan = Play(threadLimit: 2)
    _ = plan.add(1)
    _ = plan.add(2)
    #expect(plan.loseThread())
    #expect(!plan.loseThread())
  }
}
