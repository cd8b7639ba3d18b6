import ModelViewUpdate
import TerminalUI

/// The smallest program that uses everything: it counts, asks, waits and quits.
struct CountingProgram: Program {
  struct Model {
    var count = 0
    var answers: [Int] = []
    var moments: [Moment] = []
  }

  enum Message: Sendable {
    case started
    case added(Int)
    /// The same, and nobody waits to see it.
    case addedAside(Int)
    case nothing
    case ask(label: String, question: Question)
    case waitAside(label: String, milliseconds: Int, then: Int)
    case answered(Int)
    case wait(label: String, milliseconds: Int, then: Int)
    case cancel(String)
    case quit(Int32)
    case ring
  }

  /// Work that waits until a test lets it go on.
  struct Question: Sendable {
    let gate: Gate
    let answer: Int
  }

  func start() -> Message { .started }

  func message(for event: Event) -> Message? {
    if case .mouse = event { return .added(1000) }
    guard case .key(let key) = event, case .character(let character) = key.key else { return nil }
    switch character {
    case "+": return .added(1)
    case "q": return .quit(3)
    case "b": return .ring
    case "n": return .nothing
    default: return nil
    }
  }

  func update(
    _ model: inout Model, _ message: Message, at moment: Moment
  ) -> Effect<Message> {
    model.moments.append(moment)
    switch message {
    case .started, .nothing: return .none
    case .added(let number), .addedAside(let number): model.count += number
    case .answered(let number): model.answers.append(number)
    case .ask(let label, let question):
      return .run(label) { send in
        await question.gate.wait()
        send(.answered(question.answer))
      }
    case .wait(let label, let milliseconds, let number):
      return .after(label, milliseconds: milliseconds, .added(number))
    case .waitAside(let label, let milliseconds, let number):
      return .after(label, milliseconds: milliseconds, .addedAside(number))
    case .cancel(let label): return .cancel(label)
    case .quit(let status): return .quit(status: status)
    case .ring: return .ringBell
    }
    return .none
  }

  func patience(of model: Model, for message: Message) -> Int {
    if case .addedAside = message { 500 } else { 0 }
  }

  func view(_ model: Model, on canvas: Canvas) {
    canvas.write("count \(model.count)", at: .zero)
  }
}
