public import TerminalUI

/// Runs a program on a terminal: one frame for everything that waits, nothing painted when nothing
/// changed. The thread that calls it owns the model and the terminal.
public final class Runtime<Application: Program> {
  /// The model, for tests and for what is written down at the end.
  public private(set) var model: Application.Model
  /// Why the program ends, once it does.
  public private(set) var outcome: RunOutcome?
  /// How many frames went to the terminal.
  public private(set) var paintedFrameCount = 0

  private let program: Application
  private let terminal: any Terminal
  private let clock: () -> Moment
  private let clockSpeed: Int
  private let mailbox: Mailbox<Application.Message>
  /// What work has sent and was not delivered yet.
  private var letters: [Mailbox<Application.Message>.Letter] = []
  private var timers = Timers<Application.Message>()
  private var runs = Runs()
  private var shown: Frame
  private var next: Frame
  private var hasPainted = false
  /// When a frame is painted that nobody waits for, by the clock of the loop.
  private var paintDue: Int64?

  /// A runtime; `clock` is read once for every batch of events and messages.
  /// - Parameter clockSpeed: How many milliseconds of that clock pass in one of the machine's, by
  ///   which the terminal waits.
  public init(
    program: Application, model: Application.Model, terminal: any Terminal,
    clock: @escaping () -> Moment, clockSpeed: Int = 1
  ) {
    self.program = program
    self.model = model
    self.terminal = terminal
    self.clock = clock
    self.clockSpeed = clockSpeed
    mailbox = Mailbox(wakeUp: terminal.wakeUp)
    shown = Frame(size: .zero)
    next = Frame(size: .zero)
  }

  deinit { runs.cancelAll() }

  /// Paints, waits and updates until the program ends.
  public func run() -> RunOutcome {
    start()
    while outcome == nil {
      switch terminal.wait(milliseconds: millisecondsToNextTimer()) {
      case .ready: step()
      case .ended: outcome = .terminalLost
      case .terminated(let signal): outcome = .terminated(signal: signal)
      }
    }
    runs.cancelAll()
    return outcome ?? .quit(status: 0)
  }

  /// Delivers the first message, paints the first frame and only then starts the first work.
  public func start() {
    let effect = program.update(&model, program.start(), at: clock())
    paint()
    perform(effect)
  }

  /// Takes every event, message and timer that waits, updates for each, paints once. Of messages,
  /// those of the work that began first go first.
  public func step() {
    let moment = clock()
    var isTouched = false
    for event in terminal.takeEvents() where outcome == nil {
      isTouched = true
      // A click means what is on the screen, and that is older than what it would meet.
      if paintDue != nil, case .mouse(let mouse) = event, mouse.action.isPress { continue }
      if let message = program.message(for: event) { deliver(message, moment) }
    }
    for letter in takeLetters() where outcome == nil {
      switch letter.content {
      case .finished: runs.finish(letter.run)
      case .message(let message) where runs.isCurrent(letter.run):
        if !isPutOff(message, moment) { isTouched = true }
        deliver(message, moment)
      case .message: break
      }
    }
    for message in timers.takeDue(atUptimeMilliseconds: moment.uptimeMilliseconds)
    where outcome == nil {
      if !isPutOff(message, moment) { isTouched = true }
      deliver(message, moment)
    }
    let isDue = paintDue.map { $0 <= moment.uptimeMilliseconds } == true
    if isTouched || isDue, outcome == nil { paint() }
  }

  /// Whether the frame that a message asks for waits; it is due from the first of them on.
  private func isPutOff(_ message: Application.Message, _ moment: Moment) -> Bool {
    let patience = program.patience(of: model, for: message)
    if patience == 0 { return false }
    paintDue = paintDue ?? moment.uptimeMilliseconds + Int64(patience)
    return true
  }

  /// Whether no work is under way: nothing will happen but by events and timers.
  public var isIdle: Bool { runs.isEmpty }

  /// Collects what work has sent for the next `step()`, and says whether all of it has ended: then
  /// that step goes the same way every time, in whatever order the work was done.
  public func collect() -> Bool {
    letters += mailbox.takeAll()
    return runs.allEnded(
      letters.lazy.filter { $0.content.isEnd }.map(\.run))
  }

  private func takeLetters() -> [Mailbox<Application.Message>.Letter] {
    var taken = mailbox.takeAll()
    if !letters.isEmpty {
      taken = letters + taken
      letters = []
    }
    if taken.count < 2 { return taken }
    return taken.enumerated()
      .sorted { ($0.element.run, $0.offset) < ($1.element.run, $1.offset) }.map(\.element)
  }

  /// Milliseconds of the machine's until the next timer is due, or nil where none waits.
  public func millisecondsToNextTimer() -> Int? {
    let timer = timers.nextDueAtUptimeMilliseconds
    return (timer.map { min($0, paintDue ?? $0) } ?? paintDue).map { due in
      let left = Int(max(0, min(due - clock().uptimeMilliseconds, 1 << 30)))
      return (left + clockSpeed - 1) / clockSpeed
    }
  }

  /// Updates for a message as if it had waited.
  func deliver(_ message: Application.Message) { deliver(message, clock()) }

  private func deliver(_ message: Application.Message, _ moment: Moment) {
    perform(program.update(&model, message, at: moment))
  }

  private func paint() {
    paintDue = nil
    next.clear(size: terminal.size)
    program.view(model, on: Canvas(frame: next, symbols: terminal.capabilities.symbols))
    if hasPainted, next.screen == shown.screen { return }
    terminal.present(next.screen)
    swap(&next, &shown)
    hasPainted = true
    paintedFrameCount += 1
  }

  private func perform(_ effect: Effect<Application.Message>) {
    for operation in effect.operations {
      switch operation {
      case .run(let label, let work): runs.start(label, work, mailbox)
      case .after(let label, let milliseconds, let message):
        let due = clock().uptimeMilliseconds + Int64(milliseconds)
        timers.set(label, dueAtUptimeMilliseconds: due, message)
      case .cancel(let label):
        runs.cancel(label)
        timers.cancel(label)
      case .ringBell: terminal.ringBell()
      case .notify(let notification): terminal.notify(notification)
      case .copy(let text): terminal.copy(text)
      case .setMouse(let isOn): terminal.setMouse(isOn)
      case .suspend: terminal.suspend()
      case .quit(let status): outcome = .quit(status: status)
      }
    }
  }
}

/// Why a program ended.
public enum RunOutcome: Hashable, Sendable {
  /// By its own wish, with an exit status.
  case quit(status: Int32)
  /// The terminal is gone.
  case terminalLost
  /// A signal asked for it.
  case terminated(signal: Int32)
}
