import TerminalUI

/// What stands before something is sent: a button that has to be chosen, or words to be typed.
package protocol ReviewConfirmation {
  /// What has to be typed first.
  var asked: AskedWords { get set }
  /// What was typed.
  var typed: LineEditor { get set }
  /// Whether the focus is on the button that sends; at first it is on the other.
  var isOnSend: Bool { get set }
  /// The line of the review that stands at the top.
  var firstLine: Int { get set }
  /// Whether what the change means is still being read.
  var isWaiting: Bool { get }
}

/// What a key in a review asks for.
package enum ReviewStep: Equatable {
  /// Nothing beyond what it changed.
  case stay
  /// Back, without sending.
  case leave
  /// To send.
  case send
  /// To send, while it is still being read what that means.
  case wait
  /// To send, but what was typed is none of the words that are still to come.
  case mistyped
  /// To copy the calls.
  case copy
}

extension ReviewConfirmation {
  /// Whether something has to be typed.
  package var needsWord: Bool { !asked.all.isEmpty }

  /// Whether all was typed.
  package var isTyped: Bool { asked.isCompleted(by: typed.text) }

  /// Takes a key. The way back is the default; letters belong to the words where any are asked for.
  package mutating func handle(_ key: KeyPress) -> ReviewStep {
    switch (key.key, key.modifiers) {
    case (.escape, _), (.character("c"), .control): return .leave
    case (.enter, _): return enter()
    case (.character("y"), []) where !needsWord, (.character("y"), .alt): return .copy
    case (.tab, _) where !needsWord, (.left, _) where !needsWord, (.right, _) where !needsWord:
      isOnSend.toggle()
    case (.down, _), (.pageDown, _): firstLine += key.key == .down ? 1 : 8
    case (.up, _), (.pageUp, _): firstLine = max(0, firstLine - (key.key == .up ? 1 : 8))
    default: if needsWord { _ = typed.handle(key) }
    }
    return .stay
  }

  private mutating func enter() -> ReviewStep {
    if needsWord ? isTyped : isOnSend { return isWaiting ? .wait : .send }
    guard needsWord else { return .leave }
    guard asked.take(typed.text) else { return .mistyped }
    typed = LineEditor()
    return .stay
  }
}
