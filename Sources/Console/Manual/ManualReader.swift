import Panes
import TerminalUI

/// The manual above the panes: the list of its topics, or one that is read.
package struct ManualReader: Sendable {
  /// A topic that is open.
  struct Page: Sendable {
    let topic: ManualTopic
    /// Its text, laid out for the width.
    let lines: [ManualLine]
    /// Whether it was chosen in the list, which Esc then goes back to.
    let isFromList: Bool
    var firstLine = 0
  }

  /// What a line of text is read best in, with the box around it.
  static let widest = 84

  let topics: [ManualTopic]
  var viewport = ListViewport()
  /// What is read; nil for the list.
  var page: Page?

  init(_ topics: [ManualTopic], size: Size) {
    self.topics = topics
    viewport.resize(rows: ManualReader.rows(size), count: topics.count)
  }

  /// How many lines stand on the screen at once.
  static func rows(_ size: Size) -> Int { max(1, size.rows - 4) }

  /// How wide a line may be.
  static func columns(_ size: Size) -> Int { max(20, min(widest, size.columns - 2) - 4) }

  /// Whether a topic is read that was chosen in the list.
  var isTopicFromList: Bool { page?.isFromList == true }

  /// The topic that the list has selected.
  var selected: ManualTopic? {
    topics.indices.contains(viewport.selected) ? topics[viewport.selected] : nil
  }

  /// Moves the selection, or scrolls what is read.
  mutating func move(by distance: Int, size: Size) {
    let rows = ManualReader.rows(size)
    guard var page else {
      viewport.select(viewport.selected + distance, count: topics.count)
      return
    }
    page.firstLine = max(0, min(page.firstLine + distance, page.lines.count - rows))
    self.page = page
  }
}
