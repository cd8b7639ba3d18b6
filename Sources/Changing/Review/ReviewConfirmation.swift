package import TerminalUI

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

/// What confirming asks for.
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
}

extension ReviewConfirmation {
  /// Whether something has to be typed.
  package var needsWord: Bool { !asked.all.isEmpty }

  /// Whether all was typed.
  package var isTyped: Bool { asked.isCompleted(by: typed.text) }

  /// Presses the button, of which the way back is the default, or takes the words.
  package mutating func confirm() -> ReviewStep {
    if needsWord ? isTyped : isOnSend { return isWaiting ? .wait : .send }
    guard needsWord else { return .leave }
    guard asked.take(typed.text) else { return .mistyped }
    typed = LineEditor()
    return .stay
  }
}
