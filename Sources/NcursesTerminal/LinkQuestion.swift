import TerminalUI

/// How long the way to the terminal is, measured once: the terminal is asked how it is (DSR), which
/// every one answers the same. Its answer cannot be taken for a key, as that of the cursor's place can.
/// Times are milliseconds of one clock that only goes forward.
struct LinkQuestion {
  private enum State {
    case unasked
    case asked(at: Int)
    case over
  }

  /// The question.
  static let bytes = Array("\u{1B}[5n".utf8)
  /// How long an answer that is on its way is waited for: in pieces it would be Esc and keys, and
  /// behind the end of the program somebody else's input.
  static let patience = 500
  /// An answer that took longer measures something else than the link.
  private static let longest = 30_000

  private var state: State

  /// - Parameter isWanted: Whether it is to be asked at all.
  init(isWanted: Bool) { state = isWanted ? .unasked : .over }

  /// Whether it is still to be asked.
  var isOpen: Bool { if case .unasked = state { true } else { false } }

  /// Whether an answer is on its way.
  var isAwaited: Bool { if case .asked = state { true } else { false } }

  /// The same at the end, where one that never comes is not waited for each time.
  func isAwaited(at now: Int) -> Bool {
    if case .asked(let time) = state { now - time < LinkQuestion.longest } else { false }
  }

  /// It goes out now.
  mutating func ask(at now: Int) { state = .asked(at: now) }

  /// It is not asked, or its answer measures nothing any more.
  mutating func drop() { state = .over }

  /// An event as the program gets it: an answer with its time, and none that nobody waits for.
  mutating func told(_ event: Event, at now: Int) -> Event? {
    guard case .answered = event else { return event }
    guard case .asked(let time) = state else { return nil }
    state = .over
    let milliseconds = now - time
    return milliseconds < LinkQuestion.longest ? .answered(milliseconds: milliseconds) : nil
  }
}
