import Catalog
import ModelViewUpdate
package import TerminalUI

/// The two grids of permissions.
package struct PermissionsView {
  private static let nameWidth = 24
  private static let cellWidth = 14

  package let pane: PermissionsPane
  package let look: Look

  package init(pane: PermissionsPane, look: Look) {
    self.pane = pane
    self.look = look
  }

  package func draw(title: Canvas, ruler: Canvas, body: Canvas) {
    drawTitle(on: title)
    ruler.fill(ruler.bounds, style: look[.columnHeader])
    ruler.write(
      look[PermissionPhrases.legend], at: Point(column: 1, row: 0), style: look[.columnHeader],
      columns: max(0, ruler.size.columns - 2))
    if pane.lines.isEmpty {
      let text = pane.isLoading ? Phrases.loading : PermissionPhrases.empty
      body.write(look[text], at: Point(column: 2, row: 1), style: look[.muted])
    }
    for row in 0..<body.size.rows where pane.viewport.first + row < pane.lines.count {
      let line = body[Rectangle(column: 0, row: row, columns: body.size.columns, rows: 1)]
      draw(pane.lines[pane.viewport.first + row], on: line)
    }
    if pane.isLeaving { drawQuestion(on: body[body.bounds.splitBottom(1).1]) }
  }

  private func drawQuestion(on canvas: Canvas) {
    canvas.fill(canvas.bounds, style: look[.text])
    canvas.write(
      look[Phrases.leaveQuestion(look.keys)], at: Point(column: 1, row: 0), style: look[.warning],
      columns: max(0, canvas.size.columns - 2))
  }

  private func drawTitle(on canvas: Canvas) {
    var column = 1
    func write(_ text: String, _ element: ThemeElement) {
      column += 2 + canvas.write(text, at: Point(column: column, row: 0), style: look[element])
    }
    write(look[PermissionPhrases.title], .title)
    write(
      look[PermissionPhrases.counts(roles: pane.count(.role), users: pane.count(.user))], .strong)
    let pending = pane.pendingCells.count
    if pending > 0 { write(look[PermissionPhrases.pending(pending)], .changed) }
    let room = canvas.size.columns - column - 1
    guard let right = statuses.first(where: { TextWidth.columns(of: $0) <= room }) else { return }
    let width = TextWidth.columns(of: right)
    canvas.write(
      right, at: Point(column: canvas.size.columns - width - 1, row: 0),
      style: look[pane.progress.failed > 0 ? .warning : .muted])
  }

  /// How much was read and when, and shorter ways to say so.
  private var statuses: [String] {
    let mark = pane.isLoading ? "\(look.spinner) " : ""
    let time = pane.refreshedAt.map { "  \(look.format.timeOfDay($0.unixMilliseconds))" } ?? ""
    let progress = mark + look[PermissionPhrases.progress(pane)]
    return [progress + time, progress]
  }

  /// The instances on the screen: the first ones, or as many before the cursor's as fit.
  private func columns(_ kind: PermissionsPane.Kind, _ width: Int) -> ArraySlice<
    PermissionsPane.Instance
  > {
    let all = pane.instances[kind] ?? []
    let room = max(1, (width - PermissionsView.nameWidth - 2) / (PermissionsView.cellWidth + 2))
    let first = max(0, min(pane.column - room + 1, all.count - room))
    return all.dropFirst(first).prefix(room)
  }

  private func draw(_ line: PermissionsPane.Line, on canvas: Canvas) {
    switch line {
    case .blank: return
    case .instances(let kind):
      canvas.write(
        look[PermissionPhrases.heading(kind)], at: Point(column: 1, row: 0), style: look[.title],
        columns: PermissionsView.nameWidth - 1)
      for (index, instance) in columns(kind, canvas.size.columns).enumerated() {
        canvas.write(
          instance.name, at: Point(column: start(index), row: 0),
          style: look[pane.cursor?.instanceID == instance.id ? .columnSorted : .columnHeader],
          columns: PermissionsView.cellWidth)
      }
    case .holder(let kind, let name):
      let isHere = pane.cursor.map { $0.kind == kind && $0.name == name } == true
      canvas.write(
        name, at: Point(column: 1, row: 0), style: look[isHere ? .strong : .text],
        columns: PermissionsView.nameWidth - 1)
      for (index, instance) in columns(kind, canvas.size.columns).enumerated() {
        let cell = PermissionsPane.CellID(kind: kind, instanceID: instance.id, name: name)
        let place = canvas[
          Rectangle(
            column: start(index), row: 0, columns: PermissionsView.cellWidth, rows: 1)]
        draw(cell, instance, on: place)
      }
    }
  }

  private func start(_ index: Int) -> Int {
    PermissionsView.nameWidth + 1 + index * (PermissionsView.cellWidth + 2)
  }

  private func draw(
    _ cell: PermissionsPane.CellID, _ instance: PermissionsPane.Instance, on canvas: Canvas
  ) {
    let isCursor = cell == pane.cursor
    var column = 1
    if pane.cells[cell] == nil, pane.pending[cell] == nil {
      let isKnown = instance.reading == .read
      canvas.write(
        isKnown ? "" : String(look.symbols.unknown), at: Point(column: column, row: 0),
        style: look[.muted])
    } else {
      for (permission, letter) in zip(PermissionsPane.permissions, ["P", "C"]) {
        column +=
          1
          + draw(
            cell, permission, letter, isFresh: instance.reading == .read, at: column, on: canvas)
      }
      if let details = pane.details(cell) {
        canvas.write("~\(details.count)", at: Point(column: 8, row: 0), style: look[.warning])
      }
    }
    guard isCursor else { return }
    let selection = SelectionStyle(look)
    canvas.write("[", at: .zero, style: look[.key])
    canvas.write("]", at: Point(column: 6, row: 0), style: look[.key])
    canvas.restyle(Rectangle(column: 0, row: 0, columns: 7, rows: 1)) { selection.over($0) }
  }

  /// A permission as it will be, with a mark where it is not yet.
  private func draw(
    _ cell: PermissionsPane.CellID, _ permission: String, _ letter: String, isFresh: Bool,
    at column: Int, on canvas: Canvas
  ) -> Int {
    let wanted = pane.wanted(cell, permission)
    let shown = wanted ?? pane.present(cell, permission)
    let text = shown.map { $0 ? letter : "-" } ?? String(look.symbols.unknown)
    let element: ThemeElement =
      wanted != nil ? .changed : !isFresh ? .stale : shown == true ? .success : .muted
    return canvas.write(
      text + (wanted == nil ? " " : "*"), at: Point(column: column, row: 0), style: look[element])
  }
}
