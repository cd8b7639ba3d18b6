import Catalog
import ModelViewUpdate
import TencentCloud
package import TerminalUI

/// The line above a list: how many of how many, the filter, the order, how fresh it is.
package struct ListTitleView: ~Copyable {
  package let list: ListPane
  /// Whether the status tells an age while nothing is painted.
  package let isAgeStill: Bool
  package let look: Look

  package init(list: ListPane, isAgeStill: Bool, look: Look) {
    self.list = list
    self.isAgeStill = isAgeStill
    self.look = look
  }

  package func draw(on canvas: Canvas) {
    let right = hasRoomForStatus(canvas.size.columns) ? status : ""
    let rightWidth = TextWidth.columns(of: right)
    let room = max(0, canvas.size.columns - rightWidth - 3)
    let left = canvas[Rectangle(column: 0, row: 0, columns: room, rows: 1)]
    var column = 1
    column += left.write(
      look[list.resource.title], at: Point(column: column, row: 0), style: look[.title])
    column += 2
    column += left.write(count, at: Point(column: column, row: 0), style: look[.strong])
    if let note = list.countNote, list.filtering.isEmpty {
      let text = look[Phrase(", ", "，")] + look[note]
      let width = TextWidth.columns(of: text)
      if column + width <= room {
        column += left.write(text, at: Point(column: column, row: 0), style: look[.muted])
      }
    }
    column += 2
    func write(_ text: String, _ element: ThemeElement) {
      let width = min(TextWidth.columns(of: text), max(0, room - column))
      left.write(text, at: Point(column: column, row: 0), style: look[element], columns: width)
      column += width + 2
    }
    if !list.markedIDs.isEmpty {
      write(look[InlineEditPhrases.marked(list.markedIDs.count)], .marked)
    }
    if let query = list.location.query { write(look[MessagePhrases.query(query)], .match) }
    if let clients = list.location.clients { write(look[ClientPhrases.query(clients)], .match) }
    if let range = list.location.range { write(look.format.range(range), .muted) }
    if let filter = list.filter {
      column += drawFilter(filter, at: column, on: left)
    } else if let sort = list.sort {
      let title = look[list.resource.title(ofField: sort.column.name)]
      let mark = sort.isDescending ? look.symbols.descending : look.symbols.ascending
      left.write(
        "\(title) \(mark)", at: Point(column: column, row: 0), style: look[.muted])
    }
    canvas.write(
      right, at: Point(column: canvas.size.columns - rightWidth - 1, row: 0),
      style: look[isFailed ? .danger : oldSample == nil ? .muted : .warning])
  }

  /// In a narrow window a filter and how many it lets through go before how fresh the list is, unless
  /// that is a failure.
  private func hasRoomForStatus(_ columns: Int) -> Bool {
    guard columns < 60, let filter = list.filter, !isFailed else { return true }
    let needed = [look[list.resource.title], count, filter.text].reduce(8) {
      $0 + TextWidth.columns(of: $1)
    }
    return needed + TextWidth.columns(of: status) <= columns
  }

  /// When the selected row was measured, where that is too long ago.
  private var oldSample: String? {
    guard let row = list.selectedRow, !list.isMissing(row), let history = list.samples[row.id],
      let latest = history.latest, look.freshness.age(of: history).isStale
    else { return nil }
    let time = look.format.timeOfDay(latest.takenAt.unixMilliseconds)
    return look[history.failure == nil ? Phrases.oldSample(time) : Phrases.failedSample(time)]
  }

  private var isFailed: Bool {
    if case .failed = list.loading { return true }
    return list.flaw != nil
  }

  /// `200 of 10,000`, or the number alone once everything is held.
  private var count: String {
    if list.filtering.isEmpty { return heldCount }
    let shown = ValueFormat.grouped(Int64(list.order.count))
    let unknown = String(look.symbols.unknown)
    let isKnown = list.filterFlaw == nil && !list.asksForMissingMQTT
    return look[FilterPhrases.of(isKnown ? shown : unknown, heldCount)]
  }

  private var heldCount: String {
    let held = ValueFormat.grouped(Int64(list.rows.count))
    if let total = list.total, total != list.rows.count || !list.isComplete,
      !list.rows.isEmpty || list.flaw != nil
    {
      return look[Phrases.heldOf(held, ValueFormat.grouped(Int64(total)))]
    }
    let isPart = list.location.resource == .journal && !list.isComplete || list.isKeptUnread
    if isPart, !list.rows.isEmpty {
      return look[Phrases.heldOf(held, String(look.symbols.unknown))]
    }
    if list.mayHaveMore, !list.rows.isEmpty, case .pages = list.resource.source(in: .today) {
      return look[Phrases.atLeast(held)]
    }
    return isCounted ? held : String(look.symbols.unknown)
  }

  /// Whether it is known how many there are: nothing held is none only once it was read.
  private var isCounted: Bool {
    if !list.rows.isEmpty { return true }
    if list.isNotOffered { return false }
    return list.loading == .loaded && list.flaw == nil && !list.mayHaveMore && !list.isKeptUnread
  }

  private func drawFilter(_ filter: LineEditor, at column: Int, on canvas: Canvas) -> Int {
    let note = filterNote
    let noteWidth = note.isEmpty ? 0 : TextWidth.columns(of: note) + 2
    let room = max(0, canvas.size.columns - column - 1 - noteWidth)
    let wish = TextWidth.columns(of: filter.text) + 1
    let width = max(0, min(max(room, 12), list.isFilterOpen ? max(12, wish) : wish))
    canvas.write("/", at: Point(column: column, row: 0), style: look[.key])
    let field = canvas[Rectangle(column: column + 1, row: 0, columns: width, rows: 1)]
    if list.isFilterOpen {
      InputView(look: look).draw(filter, placeholder: "", on: field)
    } else {
      field.write(filter.text, at: .zero, style: look[.match], columns: width)
    }
    let start = column + width + 2
    canvas.write(
      note, at: Point(column: start, row: 0), style: look[.muted],
      columns: max(0, min(canvas.size.columns - start, noteWidth)))
    return width + 1 + noteWidth
  }

  /// Where it was found, and what is not known yet.
  private var filterNote: String {
    var notes: [Phrase] = []
    if !list.foundFields.isEmpty {
      notes.append(FilterPhrases.found(list.foundFields.map(list.resource.title)))
    }
    if list.unmeasuredCount > 0 { notes.append(FilterPhrases.unmeasured(list.unmeasuredCount)) }
    return look[Phrase.joined(notes)]
  }

  private var status: String {
    if let status = list.status, !isAgeStill { return look[status] }
    if let searched = list.searched, list.loading == .loading {
      return "\(look.spinner) \(look[Phrases.searching]) "
        + "\(ValueFormat.grouped(Int64(searched.done)))/"
        + ValueFormat.grouped(Int64(searched.total))
    }
    if list.loading == .loading, list.refreshedAt == nil || list.incoming == nil {
      return "\(look.spinner) \(look[Phrases.loading])"
    }
    if let oldSample, !isFailed { return oldSample }
    guard let refreshed = list.refreshedAt else { return "" }
    let time = look.format.timeOfDay(refreshed.unixMilliseconds)
    // Of what was never read nothing was seen.
    let failed = list.rows.isEmpty ? Phrases.failedAt : Phrases.asOf
    return "\(look[isFailed ? failed : Phrases.updatedAt]) \(time)"
  }
}
