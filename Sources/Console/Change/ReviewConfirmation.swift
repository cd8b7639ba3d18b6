import TerminalUI

/// What stands before something is sent: a button that has to be chosen, or a word to be typed.
protocol ReviewConfirmation {
  /// What has to be typed first; nil for nothing.
  var word: String? { get }
  /// What was typed.
  var typed: LineEditor { get set }
  /// Whether the focus is on the button that sends; at first it is on the other.
  var isOnSend: Bool { get set }
  /// The line of the review that stands at the top.
  var firstLine: Int { get set }
}

/// What a key in a review asks for.
enum ReviewStep: Equatable {
  /// Nothing beyond what it changed.
  case stay
  /// Back, without sending.
  case leave
  /// To send.
  case send
  /// To send, but the word is not the one that has to be typed.
  case mistyped(String)
  /// To copy the calls.
  case copy
}

extension ReviewConfirmation {
  /// Whether it may be sent.
  var isSatisfied: Bool { word == nil || typed.text == word }

  /// Takes a key. The way back is the default; letters belong to the word where one is asked for.
  mutating func handle(_ key: KeyPress) -> ReviewStep {
    switch (key.key, key.modifiers) {
    case (.escape, _), (.character("c"), .control): return .leave
    case (.enter, _):
      if let word { return isSatisfied ? .send : .mistyped(word) }
      return isOnSend ? .send : .leave
    case (.character("y"), []) where word == nil, (.character("y"), .alt): return .copy
    case (.tab, _) where word == nil, (.left, _) where word == nil, (.right, _) where word == nil:
      isOnSend.toggle()
    case (.down, _), (.pageDown, _): firstLine += key.key == .down ? 1 : 8
    case (.up, _), (.pageUp, _): firstLine = max(0, firstLine - (key.key == .up ? 1 : 8))
    default: if word != nil { _ = typed.handle(key) }
    }
    return .stay
  }
}
