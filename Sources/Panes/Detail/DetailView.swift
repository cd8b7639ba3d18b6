import Catalog
import Changing
import ModelViewUpdate
import TencentCloud
package import TerminalUI

/// One thing with all its fields, or its raw JSON.
package struct DetailView: ~Copyable {
  package let detail: DetailPane
  package let context: DetailContext
  package let look: Look

  package init(detail: DetailPane, context: DetailContext, look: Look) {
    self.detail = detail
    self.context = context
    self.look = look
  }

  package func draw(title: Canvas, ruler: Canvas, body: Canvas) {
    drawTitle(on: title)
    ruler.fill(ruler.bounds, with: look.symbols.horizontal, style: look[.border])
    let content = DetailLines(detail, context, format: look.format)
    let lines = content.content(columns: body.size.columns)
    if lines.count == 0 {
      body.write(look[Phrases.loading], at: Point(column: 2, row: 1), style: look[.muted])
      return
    }
    for row in 0..<body.size.rows where detail.firstLine + row < lines.count {
      let line = lines[detail.firstLine + row]
      draw(line, at: row, on: body)
      if let search = detail.search, search.isIn(line) {
        let isFound = search.line == detail.firstLine + row
        mark(isFound ? .selection : .match, row, on: body)
      }
    }
    guard let top = lines.overview.firstIndex(of: .picture(row: 0)) else { return }
    let rows = content.group?.chartRows.total ?? content.chart?.rows ?? 0
    let place = body[
      Rectangle(
        column: 1, row: top - detail.firstLine, columns: body.size.columns - 2, rows: rows)]
    if let group = content.group {
      GroupChartView(group: group, look: look).draw(on: place)
    } else {
      content.chart?.draw(on: place, look)
    }
  }

  private func drawTitle(on canvas: Canvas) {
    let right = status
    let rightWidth = TextWidth.columns(of: right)
    let room = max(0, canvas.size.columns - rightWidth - 4)
    let searchRoom = detail.search == nil ? 0 : min(room / 2, 24)
    let title = look.format.title(of: detail)
    let width = min(TextWidth.columns(of: title), room - searchRoom)
    canvas.write(title, at: Point(column: 1, row: 0), style: look[.title], columns: width)
    let end = 1 + width
    if let search = detail.search {
      draw(
        search,
        on: canvas[Rectangle(column: end + 2, row: 0, columns: searchRoom - 2, rows: 1)])
    }
    canvas.write(
      right, at: Point(column: canvas.size.columns - rightWidth - 1, row: 0),
      style: look[.muted])
  }

  private func draw(_ search: DetailSearch, on line: Canvas) {
    line.write("/", at: .zero, style: look[.key])
    let field = line[
      Rectangle(column: 1, row: 0, columns: max(1, line.size.columns - 1), rows: 1)]
    if search.isOpen {
      InputView(look: look).draw(search.input, placeholder: "", on: field)
    } else {
      field.write(
        search.input.text, at: .zero, style: look[.match], columns: field.size.columns)
    }
  }

  private func mark(_ element: ThemeElement, _ row: Int, on body: Canvas) {
    let style = look.theme[element]
    body.restyle(
      Rectangle(column: 0, row: row, columns: body.size.columns, rows: 1)
    ) { $0.overlaid(with: style) }
  }

  private var status: String {
    var parts: [String] = []
    if detail.showsJSON {
      // What its row alone tells is in words of its own.
      let isAnswered = detail.sections.contains { (try? $0.answer.get()) != nil }
      parts.append(look[isAnswered ? Phrases.json : Phrases.fieldsAsJSON])
    }
    let rows = context.bodyRows
    if detail.lineCount > rows {
      let last = min(detail.lineCount, detail.firstLine + rows)
      parts.append("\(detail.firstLine + 1)-\(last)/\(detail.lineCount)")
    }
    if detail.isLoading, detail.sections.isEmpty {
      parts.append("\(look.spinner) \(look[Phrases.loading])")
    } else if let refreshed = detail.refreshedAt {
      let time = look.format.timeOfDay(refreshed.unixMilliseconds)
      parts.append("\(look[Phrases.updatedAt]) \(time)")
    }
    return parts.joined(separator: "  ")
  }

  private func draw(_ line: DetailLine, at row: Int, on canvas: Canvas) {
    switch line {
    case .heading(let text), .bodyHeading(let text):
      canvas.write(text, at: Point(column: 1, row: row), style: look[.title])
    case .field(let label, let value, let element, let depth):
      let start = 2 + depth * 2
      canvas.write(
        label, at: Point(column: start, row: row), style: look[.muted],
        columns: DetailLine.labelWidth - 1)
      canvas.write(
        value, at: Point(column: start + DetailLine.labelWidth, row: row), style: look[element])
    case .row(let text, let element):
      canvas.write(text, at: Point(column: 4, row: row), style: look[element])
    case .problem(let text):
      canvas.write(text, at: Point(column: 2, row: row), style: look[.danger])
    case .code(let text): JSONLineView(look: look).draw(text, at: row, on: canvas)
    case .picture, .blank: break
    }
  }
}

extension ValueFormat {
  /// What a detail is called: the thing's name, but a line of the journal, whose id is a time of
  /// UTC, by its time in the zone of every other.
  package func title(of detail: DetailPane) -> String {
    if let name = subject(of: detail) ?? ownName(of: detail) { return name }
    guard detail.location.resource == .journal, let word = detail.rowID.split(separator: " ").first,
      let milliseconds = JournalTime.unixMilliseconds(String(word))
    else { return detail.rowID }
    return time(milliseconds)
  }

  /// What a thing is called that goes by a number or an id, by what its list or the service said.
  private func ownName(of detail: DetailPane) -> String? {
    let resource = Resources.resource(detail.location.resource)
    let isInstance = [.instances, .mqttInstances].contains(resource.id)
    guard let title = isInstance ? "InstanceName" : resource.recipe?.titleField else { return nil }
    let index = resource.fields.firstIndex { $0.name == title }
    if let row = detail.row, let index, case .text(let name) = row.values[index], !name.isEmpty {
      return name
    }
    return detail.sections.lazy.compactMap { section -> String? in
      guard case .string(let name)? = (try? section.answer.get())?[title] else {
        return nil
      }
      return name
    }.first
  }

  /// What a line of a list is about whose ids are made here.
  private func subject(of detail: DetailPane) -> String? {
    let list = detail.location.resource
    guard list.showsFindings || list == .events || list == .muted, let row = detail.row,
      let index = Resources.resource(list).fields.firstIndex(where: { $0.name == "Subject" }),
      case .text(let subject) = row.values[index]
    else { return nil }
    return subject
  }
}
