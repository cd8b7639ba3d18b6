/// The clipboard of the user's terminal, by the escape sequence OSC 52. Nobody answers: whether a
/// terminal took what was sent cannot be known.
public struct Clipboard: Hashable, Sendable {
  /// The most bytes of text that are sent: xterm's bound, and the lowest of those in use, which is
  /// 100,000 bytes with the sequence around them. Half of a text would be a wrong one.
  public static let limitBytes = 74_994

  /// What stands between the program and the terminal that has the clipboard, and swallows the bare
  /// sequence.
  public enum Multiplexer: Hashable, Sendable {
    /// tmux hands a wrapped sequence on where its `allow-passthrough` is on, and obeys a bare one
    /// where its `set-clipboard` is.
    case tmux
    /// GNU screen hands a wrapped sequence on.
    case screen
  }

  /// The innermost one; nil for none.
  public var multiplexer: Multiplexer?

  /// A clipboard behind a multiplexer, or at hand.
  public init(behind multiplexer: Multiplexer? = nil) { self.multiplexer = multiplexer }

  /// The clipboard as the environment tells. Each of the two leaves its variable to what runs inside
  /// of the other, so that where both are set only TERM says which is the inner one; on another
  /// machine, behind SSH, TERM is all that arrives.
  public init(environment: (_ name: String) -> String?) {
    func isSet(_ name: String) -> Bool { environment(name)?.isEmpty == false }
    let type = environment("TERM") ?? ""
    let (isInTmux, isInScreen) = (isSet("TMUX"), isSet("STY"))
    if isInTmux != isInScreen {
      multiplexer = isInTmux ? .tmux : .screen
    } else if type == "tmux" || type.hasPrefix("tmux-") {
      multiplexer = .tmux
    } else if type == "screen" || type.hasPrefix("screen-") || type.hasPrefix("screen.") {
      // tmux is often called so too: it drops what is wrapped for screen, while screen would print
      // what is wrapped for tmux.
      multiplexer = .screen
    }
  }

  /// What goes to the terminal.
  public func sequence(_ text: String) -> [UInt8] {
    let plain = Array("\u{1B}]52;c;".utf8) + Base64.encoded(Array(text.utf8)) + [7]
    switch multiplexer {
    case nil: return plain
    case .tmux: return plain + Clipboard.wrappedForTmux(plain)
    case .screen: return Clipboard.wrappedForScreen(plain)
    }
  }

  private static let escape: UInt8 = 0x1B
  private static let end: [UInt8] = [escape, UInt8(ascii: "\\")]

  private static func wrappedForTmux(_ sequence: [UInt8]) -> [UInt8] {
    let doubled = sequence.flatMap { $0 == escape ? [escape, escape] : [$0] }
    return Array("\u{1B}Ptmux;".utf8) + doubled + end
  }

  /// The most bytes of one string that GNU screen takes, with what is around them.
  private static let screenPieceBytes = 768

  private static func wrappedForScreen(_ sequence: [UInt8]) -> [UInt8] {
    let start: [UInt8] = [escape, UInt8(ascii: "P")]
    let room = screenPieceBytes - start.count - end.count
    return stride(from: 0, to: sequence.count, by: room).flatMap {
      start + sequence[$0..<min($0 + room, sequence.count)] + end
    }
  }
}
