package import Catalog
package import Changing
package import TerminalUI

/// Changes that are reviewed as one list and made a few at once: an edit of a row, of marked rows,
/// of the permission matrix, or what takes a batch back.
package struct BatchPane: Sendable {
  /// How far it has come.
  package enum Phase: Equatable, Sendable {
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
  package static let window = 4

  /// Where it was opened.
  package let location: Location
  /// The changes.
  package var items: [BatchItem]
  /// How far it has come.
  package var phase: Phase
  /// Which result is selected.
  package var viewport = ListViewport()

  package init(
    location: Location, items: [BatchItem], phase: Phase, viewport: ListViewport = ListViewport()
  ) {
    self.location = location
    self.items = items
    self.phase = phase
    self.viewport = viewport
  }

  /// The changes of these indices' kind.
  package func indices(_ isWanted: (BatchItem) -> Bool) -> [Int] {
    items.indices.filter { isWanted(items[$0]) }
  }

  /// Those that the review shows.
  package var ready: [Int] { indices { $0.state == .ready } }
  /// Whether what one of those means is still being read.
  package var isAwaited: Bool { ready.contains { items[$0].impact.isAwaited } }
  /// Those whose turn has not come.
  package var waiting: [Int] { indices { $0.state == .waiting } }
  /// The numbers of those under way.
  package var underWay: [Int] {
    items.compactMap { if case .underWay(let number) = $0.state { number } else { nil } }
  }

  /// Whether a review stands above what was there before.
  package var isOverlay: Bool {
    switch phase {
    case .reviewing, .conflicting: true
    case .sending, .finished: false
    }
  }
}

/// What it takes to send the changes of a batch.
package struct BatchConfirmation: Equatable, Sendable, ReviewConfirmation {
  /// Where the changes go and what stands before each, in the order of those that are ready.
  package let terms: ReviewTerms
  /// What has to be typed first.
  package var asked: AskedWords
  /// How many changes may be made together, where there are more.
  package let exceededLimit: Int?
  /// What was typed.
  package var typed = LineEditor()
  /// Whether the focus is on the button that sends; at first it is on the other.
  package var isOnSend = false
  package var firstLine = 0
  /// Whether what one of them means is still being read.
  package var isWaiting = false

  package init(
    terms: ReviewTerms, asked: AskedWords, exceededLimit: Int?, typed: LineEditor = LineEditor(),
    isOnSend: Bool = false, firstLine: Int = 0, isWaiting: Bool = false
  ) {
    self.terms = terms
    self.asked = asked
    self.exceededLimit = exceededLimit
    self.typed = typed
    self.isOnSend = isOnSend
    self.firstLine = firstLine
    self.isWaiting = isWaiting
  }
}
