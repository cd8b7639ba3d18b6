/// Jobs that wait for their time: a heap with the earliest on top, and of equal times the job that
/// came first.
struct DelayedJobs<Job> {
  private struct Entry {
    let dueNanoseconds: Int64
    let number: UInt64
    let job: Job

    func isBefore(_ other: Entry) -> Bool {
      if dueNanoseconds != other.dueNanoseconds { return dueNanoseconds < other.dueNanoseconds }
      return number < other.number
    }
  }

  private var heap: [Entry] = []
  private var lastNumber: UInt64 = 0

  var count: Int { heap.count }
  var isEmpty: Bool { heap.isEmpty }

  var firstDueNanoseconds: Int64? { heap.first?.dueNanoseconds }

  /// - Returns: Whether it is now the first.
  mutating func insert(_ job: Job, dueNanoseconds: Int64) -> Bool {
    lastNumber += 1
    heap.append(Entry(dueNanoseconds: dueNanoseconds, number: lastNumber, job: job))
    var index = heap.count - 1
    while index > 0 {
      let parent = (index - 1) / 2
      if !heap[index].isBefore(heap[parent]) { return false }
      heap.swapAt(index, parent)
      index = parent
    }
    return true
  }

  /// Takes the first where its time has come.
  mutating func takeFirst(dueBy now: Int64) -> Job? {
    guard let first = heap.first, first.dueNanoseconds <= now else { return nil }
    heap.swapAt(0, heap.count - 1)
    heap.removeLast()
    sink()
    return first.job
  }

  private mutating func sink() {
    var index = 0
    while true {
      var child = 2 * index + 1
      if child >= heap.count { return }
      if child + 1 < heap.count, heap[child + 1].isBefore(heap[child]) { child += 1 }
      if !heap[child].isBefore(heap[index]) { return }
      heap.swapAt(index, child)
      index = child
    }
  }
}
