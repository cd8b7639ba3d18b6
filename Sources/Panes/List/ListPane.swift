package import Catalog
package import ModelViewUpdate
package import TencentCloud
package import TerminalUI

/// A list on the screen: the rows held, how they are filtered and sorted, which one is selected.
package struct ListPane: Sendable {
  /// How far the list has come.
  package enum Loading: Equatable, Sendable {
    /// Nothing was asked yet.
    case idle
    /// Pages are on their way.
    case loading
    /// All that was asked for is here.
    case loaded
    /// The last request failed.
    case failed(CloudError)
  }

  /// Why nobody knows what a filter lets through.
  package enum FilterFlaw: Equatable, Sendable {
    /// A pattern takes too long on the rows.
    case givenUp
  }

  /// Where it is.
  package private(set) var location: Location
  /// Counts reloads: an answer to an older one is dropped.
  package internal(set) var generation = 0
  /// The rows, in the service's order.
  package internal(set) var rows: [Row] = []
  /// How many the service says there are.
  package var total: Int?
  /// What the service gave to ask for the pages after the first.
  package internal(set) var token: String?
  /// What the title says in place of how fresh the list is; nil says that.
  package var status: Phrase?
  /// What it says without rows in place of its resource's text.
  package var emptyText: Phrase?
  /// Whether the region has none and can have none, so that there is no number of them.
  package var isNotOffered = false
  /// Whether the region has no MQTT, where MQTT's things and RocketMQ's stand in one list.
  package var lacksMQTT = false
  /// Whether only MQTT's are asked for where there are none: how many match says nothing then.
  var asksForMissingMQTT: Bool { lacksMQTT && filterText == RegionItem.ofMQTT }
  /// Whether what was asked for last was answered.
  package var isRead: Bool { loading != .idle && loading != .loading }
  /// How far a search has come, for lists that are searched together.
  package internal(set) var searched: ListPage.Progress?
  /// How far the list has come.
  package var loading = Loading.idle
  /// In which way what is held is not the whole list, as far as the service answered; nil where it
  /// is.
  package internal(set) var flaw: CloudError?
  /// Why the last load failed, until one succeeds: it stands while another try is under way.
  package internal(set) var lastFailure: CloudError?
  /// Whether every page was read, so that "no match" may be said.
  package var isComplete = false
  /// When the rows last arrived.
  package var refreshedAt: Moment?
  /// Indices into `rows`, filtered and sorted.
  package internal(set) var order: [Int] = []
  /// The id of the selected row, which survives refreshes.
  package var selectedID: String?
  /// Selected and first visible position within `order`.
  package var viewport = ListViewport()
  /// The columns, the name first.
  package internal(set) var columns: [ColumnDescription]
  /// Those that were chosen, or that are the resource's own: all others stand behind them while
  /// everything is shown.
  package internal(set) var chosenColumns: [ColumnDescription]
  /// Which value of a row is its remark; every frame looks for that of the selected one.
  package let remarkIndex: Int?
  /// What the region is known to speak, which tells of some columns only.
  var dialect: Dialect?
  /// Whether every field is a column.
  package internal(set) var isWide = false
  /// The order of rows; nil is the service's.
  package var sort: Resource.Sort?
  /// The filter as it is typed or stands; nil where there is none.
  package var filter: LineEditor?
  /// What the filter asks.
  package internal(set) var filtering = ListFilter()
  /// Why nobody knows what the filter lets through.
  package internal(set) var filterFlaw: FilterFlaw?
  /// The fields, but for the name, in which what is on the screen holds what the filter looks for.
  package internal(set) var foundFields: [String] = []
  /// The name that is nearly the word that no row holds; nil where none is, or rows are shown.
  package internal(set) var nearestName: String?
  /// Of how many rows that is not measured yet which the filter asks for.
  package internal(set) var unmeasuredCount = 0
  /// The present, in milliseconds since 1970 UTC, and the zone of its times of day.
  package var now: Int64 = 0
  package var timeZone = TimeZoneRule.fixed(hours: 0)
  /// Whether keys go into the filter.
  package var isFilterOpen = false {
    didSet { reveal() }
  }
  /// The field that has a column behind the name for what the filter matches.
  var revealedField: String?
  /// How many cells the columns behind the name are scrolled.
  package var horizontalOffset = 0
  /// Samples by row.
  package internal(set) var samples: [String: SampleHistory] = [:]
  /// Of which rows the list itself tells what is measured: nobody need ask for each.
  package internal(set) var measuredIDs: Set<String> = []
  /// What came so with a reload that is under way.
  var incomingMeasured: [String: Sample] = [:]
  /// Its lines as they were drawn last. Copies of a list share them: each says what it was drawn by.
  var pictures = ListPictures()
  /// What changed a moment ago.
  package var marks = Highlights()
  /// Ids of rows that are marked to be edited together.
  package internal(set) var markedIDs: Set<String> = []
  /// The row that was marked last, from which a range is marked.
  var markAnchor: String?
  /// Of which inventory its rows are, where it shows what the background poller knows.
  package var inventoryVersion: Int?
  /// What the filter searches, once one was opened.
  var haystacks = Haystacks()
  /// What stands behind the count of its rows, where another count of them is told elsewhere.
  package var countNote: Phrase?
  /// How many rows are wanted; more are asked for as the screen comes near the end.
  package var wanted = Pager.pageSize
  package var rowIndices: [String: Int] = [:]
  /// Whether the selection goes along with the end of the list until all rows are here: who asked
  /// for the last row means the last of all.
  var isFollowingEnd = false
  /// Whether anybody chose the selected row.
  package var isSelectionChosen = false
  /// How many calls the load took so far.
  package var callCount = 0
  /// Whether there may be more than is held, of which nothing is known.
  package var mayHaveMore = false
  /// Whether the file could not be read with what the user keeps of it.
  package var isKeptUnread = false
  /// In which way a load under way is not whole.
  package var incomingFlaw: CloudError?
  /// Rows of a reload under way, which replace the old ones when they are complete.
  package var incoming: [Row]?

  /// A list that was not asked for yet.
  package init(location: Location) {
    self.location = location
    let resource = Resources.resource(location.resource)
    chosenColumns = resource.columns
    columns = chosenColumns
    remarkIndex = resource.fields.firstIndex { $0.name == "Remark" }
  }

  /// What kind of thing it lists.
  package var resource: Resource { Resources.resource(location.resource) }

  /// Has a range that goes on with the clock end now.
  package mutating func moveRange(to now: Int64) {
    location.range = location.range?.moved(to: now)
  }

  /// The selected row.
  package var selectedRow: Row? {
    order.indices.contains(viewport.selected) ? rows[order[viewport.selected]] : nil
  }

  /// The text that rows must hold.
  package var filterText: String { filter?.text ?? "" }

  /// Ids of the rows on the screen.
  package var visibleIDs: [String] {
    let end = min(order.count, viewport.first + max(viewport.rows, 1))
    return viewport.first < end ? order[viewport.first..<end].map { rows[$0].id } : []
  }

  /// Ids of the rows to measure: those on the screen, and all of a list that is not long where the
  /// order depends on what is measured, or what the filter lets through.
  package var idsToMeasure: [String] {
    if rows.count > ListPane.measuredWholeLimit { return visibleIDs }
    if filtering.readsMeasurements { return rows.map(\.id) }
    guard let sort, sort.column.source.isMeasured else { return visibleIDs }
    return order.map { rows[$0].id }
  }

  /// The most rows that are measured together to sort or filter by what is measured.
  static let measuredWholeLimit = 100

  /// Whether the service said of a row that there is no such thing.
  package func isMissing(_ row: Row) -> Bool {
    samples[row.id]?.failure?.code?.hasPrefix("ResourceNotFound") == true
  }

  /// A cell's value.
  package func value(_ column: ColumnDescription, of row: Row) -> FieldValue {
    if case .field(let index) = column.source { return row.values[index] }
    return ListRow.value(column, row, samples[row.id])
  }
}
