import TencentCloud
import TerminalUI
import Testing

@testable import Catalog
@testable import Panes

/// Where columns stand: whole, and as wide as their headings.
@Suite struct ListColumnsTests {
  private let groups = ListPane(location: Location(.groups, instanceID: "rmq-1"))

  /// The columns on the screen of so many cells, by name, with their widths.
  private func shown(
    _ list: ListPane, _ width: Int, _ language: Language = .english
  ) -> [(name: String, width: Int)] {
    let columns = ListColumns(list, width: width, language: language)
    var found: [(name: String, width: Int)] = []
    _ = Screen.drawn(Size(columns: width, rows: 1)) { canvas in
      let part = columns.scrolledPart(of: canvas)
      for placed in columns.others
      where placed.isShown(at: placed.start - list.horizontalOffset, on: part) {
        found.append((placed.column.name, placed.width))
        #expect(placed.start - list.horizontalOffset + placed.width <= part.size.columns)
      }
    }
    return found
  }

  @Test(arguments: [40, 60, 80, 100, 120, 200, 300], Language.allCases)
  func noHeadingIsNarrowerThanItsWords(width: Int, language: Language) {
    for (name, columnWidth) in shown(groups, width, language) {
      let title = groups.resource.title(ofField: name)[language]
      #expect(columnWidth >= TextWidth.columns(of: title), "\(title)")
    }
  }

  @Test func whatDoesNotFitWholeIsNotShownAndItsRoomIsUsed() {
    var columns = ListColumns(groups, width: 80, language: .english)
    let last = shown(groups, 80).count
    #expect(last > 0 && last < columns.others.count)
    let end = columns.others[last - 1].start + columns.others[last - 1].width
    #expect(columns.scrolledColumns(width: 80) - end <= 2, "the name or a text takes what is left")
    columns = ListColumns(groups, width: 300, language: .english)
    #expect(shown(groups, 300).count == columns.others.count)
  }

  /// The board's `Since` is always there.
  @Test(arguments: ["Instance", "Remark"], Language.allCases)
  func whatAFilterRevealsPushesNothingOut(field: String, language: Language) {
    var board = ListPane(location: Location(.board))
    let before = shown(board, 80, language).map(\.name)
    board.foundFields = [field]
    board.reveal()
    let after = shown(board, 80, language).map(\.name)
    #expect(before.contains("FoundAt") && after == [field] + before.filter { $0 != field })
  }

  @Test func theMarkOfTheOrderHasRoom() throws {
    var list = groups
    let column = try #require(list.columns.first { $0.name == "ConsumerNum" })
    list.sort = Resource.Sort(column: column, isDescending: true)
    let title = list.resource.title(ofField: column.name)[.english]
    let width = try #require(shown(list, 200).first { $0.name == column.name }?.width)
    #expect(width > TextWidth.columns(of: title))
  }

  @Test func scrollingShowsWholeColumnsFromTheFirstOnes() {
    var list = groups
    let columns = ListColumns(list, width: 80, language: .english)
    list.horizontalOffset = columns.others[1].start
    let names = shown(list, 80).map(\.name)
    #expect(names.first == columns.others[1].column.name)
    #expect(!names.contains(columns.others[0].column.name))
  }
}
