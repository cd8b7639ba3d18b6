package import Changing
package import TerminalUI

/// What it takes to send what a review shows: a button that has to be chosen, or words to be typed.
package struct ReviewConfirmation: Equatable, Sendable {
  /// Where the changes go and what stands before each, in the order of those that are ready.
  package let terms: ReviewTerms
  /// What has to be typed first.
  package private(set) var asked: AskedWords
  /// How many changes may be made together, where there are more.
  package let exceededLimit: Int?
  /// What was typed.
  package var typed = LineEditor()
  /// Whether the focus is on the button that sends; at first it is on the other.
  package var isOnSend = false
  /// Whether each of many changes is shown with its call, and not what they have in common.
  package var showsCalls = false
  /// The line of the review that stands at the top.
  package var firstLine = 0

  package init(terms: ReviewTerms, asked: AskedWords, exceededLimit: Int? = nil) {
    self.terms = terms
    self.asked = asked
    self.exceededLimit = exceededLimit
  }

  /// Whether something has to be typed.
  package var needsWord: Bool { !asked.all.isEmpty }

  /// Whether all was typed.
  package var isTyped: Bool { asked.isCompleted(by: typed.text) }

  /// Presses the button, of which the way back is the default, or takes the words.
  /// - Parameter isWaiting: Whether what the changes mean is still being read.
  mutating func confirm(isWaiting: Bool) -> ReviewStep {
    if needsWord ? isTyped : isOnSend { return isWaiting ? .wait : .send }
    guard needsWord else { return .leave }
    guard asked.take(typed.text) else { return .mistyped }
    typed = LineEditor()
    return .stay
  }

  /// The word that goes with each change. The one that was typed for a single change goes with it
  /// whoever asked for it: a rule may turn out to ask for the same.
  func words(_ changeCount: Int) -> [String?] {
    changeCount == 1 ? [asked.all.first] : terms.words
  }
}

/// What confirming asks for.
package enum ReviewStep: Equatable, Sendable {
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
