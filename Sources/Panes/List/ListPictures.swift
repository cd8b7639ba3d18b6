import Catalog
import Synchronization
import TerminalUI

/// The rows of a list as they were drawn last: the next frame draws only those of which something
/// changed. A key moves the selection or scrolls a line, and neither changes a row.
final class ListPictures: Sendable {
  /// What all rows depend on besides themselves. The zone is the same while the program runs.
  struct Ground: Equatable, Sendable {
    let theme: Theme
    let language: Language
    let symbols: Symbols
    let freshness: Freshness.Terms
    let hasFailed: Bool
    let columns: [ColumnDescription]
  }

  /// Where the columns stand, and what that follows from.
  private struct Placing {
    let width: Int
    let needs: [Int: Int]
    let offset: Int
    let sorted: ColumnDescription?
    let columns: ListColumns
  }

  private struct Picture {
    let row: ListRow
    let needs: [NumberRoom.Need]
    /// nil where it was not drawn yet, or cannot be kept.
    var line: CellLine?
  }

  /// What is kept, taken out while a frame is drawn.
  struct Kept {
    private var ground: Ground?
    private var placing: Placing?
    /// By the index of the row.
    private var pictures: [Int: Picture] = [:]
    /// How often a row was drawn.
    fileprivate var drawnCount = 0

    /// Starts a frame: on another ground nothing is as it was.
    fileprivate mutating func begin(on ground: Ground) {
      if self.ground == ground { return }
      self.ground = ground
      placing = nil
      pictures.removeAll(keepingCapacity: true)
    }

    /// Says what a row holds now, and gives the cells that its numbers need.
    mutating func look(
      at row: ListRow, index: Int, _ measure: (ListRow) -> [NumberRoom.Need]
    ) -> [NumberRoom.Need] {
      if let known = pictures[index], known.row == row { return known.needs }
      let needs = measure(row)
      pictures[index] = Picture(row: row, needs: needs)
      return needs
    }

    /// Where the columns stand. Where that is elsewhere than before, no line is kept.
    mutating func columns(
      of list: ListPane, width: Int, _ language: Language, needs: [Int: Int]
    ) -> ListColumns {
      let offset = list.horizontalOffset
      let sorted = list.sort?.column
      if let known = placing, known.width == width, known.offset == offset, known.needs == needs,
        known.sorted == sorted
      {
        return known.columns
      }
      let columns = ListColumns(list, width: width, language: language, needs: needs)
      placing = Placing(
        width: width, needs: needs, offset: offset, sorted: sorted, columns: columns)
      for index in pictures.keys { pictures[index]?.line = nil }
      return columns
    }

    /// The row that was looked at, and its line where it is as it was.
    func picture(_ index: Int) -> (row: ListRow, line: CellLine?)? {
      pictures[index].map { ($0.row, $0.line) }
    }

    /// Keeps a line that was drawn.
    mutating func keep(_ line: CellLine?, index: Int) {
      pictures[index]?.line = line
      drawnCount += 1
    }

    /// Ends a frame: a page above and one below what is on the screen is enough.
    mutating func end(shown: ArraySlice<Int>) {
      if pictures.count <= 3 * shown.count + 16 { return }
      let shown = Set(shown)
      pictures = pictures.filter { shown.contains($0.key) }
    }
  }

  private let kept = Mutex(Kept())

  /// How often a row was drawn.
  var drawnCount: Int { kept.withLock(\.drawnCount) }

  /// Takes out what is kept, for a frame on that ground. Who draws at the same time finds nothing
  /// and draws all.
  func take(on ground: Ground) -> Kept {
    var taken = kept.withLock { kept in
      defer { kept = Kept() }
      return kept
    }
    taken.begin(on: ground)
    return taken
  }

  /// Puts back what the next frame may use.
  func put(_ kept: sending Kept) { self.kept.withLock { $0 = kept } }
}
