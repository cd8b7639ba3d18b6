import Synchronization
import TerminalUI

/// Where messages from other threads wait for the loop. Every letter names the work that sent it,
/// so that what was cancelled meanwhile can be dropped.
final class Mailbox<Message: Sendable>: Sendable {
  /// What work says.
  enum Content: Sendable {
    case message(Message)
    case finished

    /// Whether nothing comes after it.
    var isEnd: Bool {
      if case .finished = self { return true }
      return false
    }
  }

  struct Letter: Sendable {
    let run: Int
    let content: Content
  }

  private let letters = Mutex<[Letter]>([])
  private let wakeUp: any WakeUp

  init(wakeUp: any WakeUp) { self.wakeUp = wakeUp }

  /// Puts a letter in and wakes the loop if it was empty: once it is awake it takes all.
  func put(_ letter: Letter) {
    let wasEmpty = letters.withLock { waiting in
      defer { waiting.append(letter) }
      return waiting.isEmpty
    }
    if wasEmpty { wakeUp.signal() }
  }

  /// Takes every letter that waits, in order.
  func takeAll() -> [Letter] {
    letters.withLock { waiting in
      defer { waiting = [] }
      return waiting
    }
  }
}
