package import Catalog

/// How the terminal is used in this session.
package struct TerminalUse: Sendable {
  /// Where what is copied goes.
  package enum CopyRoute: Equatable, Sendable {
    /// To the terminal, which keeps it or hands it on.
    case terminal
    /// To tmux, which does neither as it comes.
    case tmux
    /// To a program of the user's.
    case program
    /// Nowhere, and why.
    case nowhere(Phrase)
  }

  /// Whether clicks and the wheel come here; the terminal's own selection then needs Shift.
  package var isMouseOn = false
  /// Where what is copied goes.
  package var copyRoute = CopyRoute.terminal
  /// Whether little is sent to it, as the way there is slow.
  package var isSlow = false
  /// Whether the user said how often is refreshed, which a slow link then does not change.
  package var isRefreshChosen = false
  /// What was copied last; nil while nothing was, or where it is a secret.
  var copied: String?
  /// What a program is to be given.
  var waiting: String?
  /// Whether it was told what tmux needs.
  var hasToldTmux = false

  /// The terminal as most are used.
  package init() {}
}
