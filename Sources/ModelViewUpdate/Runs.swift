/// The work under way, by label and by number.
struct Runs {
  private struct Run {
    let label: String
    let task: Task<Void, Never>
  }

  private var current: [Int: Run] = [:]
  private var numbers: [String: Int] = [:]
  private var count = 0

  var isEmpty: Bool { current.isEmpty }

  func isCurrent(_ number: Int) -> Bool { current[number] != nil }

  /// Whether what is under way is among these.
  func allEnded(_ ended: some Sequence<Int>) -> Bool {
    Set(current.keys).isSubset(of: ended)
  }

  /// Starts work off this thread; older work of the same label is cancelled.
  mutating func start<Message: Sendable>(
    _ label: String, _ work: @escaping @Sendable (Send<Message>) async -> Void,
    _ mailbox: Mailbox<Message>
  ) {
    cancel(label)
    count += 1
    let number = count
    // Detached: a plain task would belong to the main actor, which never runs while the loop
    // blocks.
    let task = Task.detached {
      await work(Send { mailbox.put(.init(run: number, content: .message($0))) })
      mailbox.put(.init(run: number, content: .finished))
    }
    current[number] = Run(label: label, task: task)
    numbers[label] = number
  }

  mutating func finish(_ number: Int) {
    guard let run = current.removeValue(forKey: number) else { return }
    if numbers[run.label] == number { numbers[run.label] = nil }
  }

  mutating func cancel(_ label: String) {
    guard let number = numbers.removeValue(forKey: label) else { return }
    current.removeValue(forKey: number)?.task.cancel()
  }

  mutating func cancelAll() {
    for run in current.values { run.task.cancel() }
    current = [:]
    numbers = [:]
  }
}
