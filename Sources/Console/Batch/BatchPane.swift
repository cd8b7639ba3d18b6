import TencentCloud
import TerminalUI

/// Changes that are reviewed as one list and made a few at once: an edit of a row, of marked rows,
/// of the permission matrix, or what takes a batch back.
public struct BatchPane: Sendable {
  /// How far it has come.
  public enum Phase: Equatable, Sendable {
    /// What is ready is shown as it would be sent.
    case reviewing(BatchConfirmation)
    /// Some wait, some are under way.
    case sending
    /// Everything is over.
    case finished
    /// One that was stopped by somebody else's change is looked at.
    case conflicting(FormConflict, item: Int)
  }

  /// Changes under way at once.
  static let window = 4

  /// Where it was opened.
  public let location: Location
  /// The changes.
  public internal(set) var items: [BatchItem]
  /// How far it has come.
  public internal(set) var phase: Phase
  /// Which result is selected.
  var viewport = ListViewport()

  /// The changes of these indices' kind.
  func indices(_ isWanted: (BatchItem) -> Bool) -> [Int] {
    items.indices.filter { isWanted(items[$0]) }
  }

  /// Those that the review shows.
  var ready: [Int] { indices { $0.state == .ready } }
  /// Whether what one of those means is still being read.
  var isAwaited: Bool { ready.contains { items[$0].impact.isAwaited } }
  /// Those whose turn has not come.
  var waiting: [Int] { indices { $0.state == .waiting } }
  /// The numbers of those under way.
  var underWay: [Int] {
    items.compactMap { if case .underWay(let number) = $0.state { number } else { nil } }
  }

  /// Whether a review stands above what was there before.
  var isOverlay: Bool {
    switch phase {
    case .reviewing, .conflicting: true
    case .sending, .finished: false
    }
  }
}

/// What it takes to send the changes of a batch.
public struct BatchConfirmation: Equatable, Sendable, ReviewConfirmation {
  /// Where the changes go and what stands before each, in the order of those that are ready.
  let terms: ReviewTerms
  /// What has to be typed first.
  var asked: AskedWords
  /// How many changes may be made together, where there are more.
  let exceededLimit: Int?
  /// What was typed.
  var typed = LineEditor()
  /// Whether the focus is on the button that sends; at first it is on the other.
  var isOnSend = false
  var firstLine = 0
  /// Whether what one of them means is still being read.
  var isWaiting = false
}
