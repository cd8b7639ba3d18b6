import TerminalUI

/// The first line: where one is, and what holds for the whole session.
struct HeaderView {
  let model: ConsoleModel
  let look: Look

  func draw(on canvas: Canvas) {
    canvas.fill(canvas.bounds, style: look[.header])
    let marks = marks
    let marksWidth = marks.reduce(0) { $0 + TextWidth.columns(of: $1.text) + 3 }
    let room = max(0, canvas.size.columns - marksWidth - 1)
    var column = canvas[Rectangle(column: 0, row: 0, columns: room, rows: 1)].write(
      " MQDeck ", at: .zero, style: look.on(.header, .title))
    let parts = fitting(path, columns: room - column - 1)
    for (index, part) in parts.enumerated() {
      if column + 3 >= room { break }
      let isLast = index == parts.count - 1
      column += canvas.write(
        index == 0 ? " " : " \(look.symbols.separator) ", at: Point(column: column, row: 0),
        style: look.on(.header, .headerMuted))
      let width = min(TextWidth.columns(of: part), room - column)
      column += canvas.write(
        part, at: Point(column: column, row: 0),
        style: look.on(.header, isLast ? .breadcrumbActive : .breadcrumb),
        columns: max(0, width))
    }
    drawMarks(marks, on: canvas)
  }

  /// The last parts of a path, as many as fit: where one is matters more than where one came from.
  private func fitting(_ path: [String], columns: Int) -> [String] {
    var parts = path
    var isCut = false
    while parts.count > 1 {
      let width = parts.reduce(isCut ? 4 : 0) { $0 + TextWidth.columns(of: $1) + 3 }
      if width <= columns { break }
      parts.removeFirst()
      isCut = true
    }
    return isCut ? [String(look.symbols.ellipsis)] + parts : parts
  }

  private func drawMarks(_ marks: [(text: String, element: ThemeElement)], on canvas: Canvas) {
    var end = canvas.size.columns - 1
    for mark in marks.reversed() {
      let text = " \(mark.text) "
      end -= TextWidth.columns(of: text)
      if end < 0 { return }
      canvas.write(text, at: Point(column: end, row: 0), style: look[mark.element])
      end -= 1
    }
  }

  private var marks: [(text: String, element: ThemeElement)] {
    var marks: [(text: String, element: ThemeElement)] = []
    let alerts = model.alerts.firingCount
    if alerts > 0 { marks.append((look[AlertPhrases.mark(alerts)], .danger)) }
    if model.poller.isPaused {
      marks.append((look[Phrases.paused], .warning))
    } else if model.poller.isResting(at: model.moment) {
      marks.append((look[Phrases.resting], .warning))
    }
    if model.readOnlyRefusal != nil { marks.append((look[Phrases.readOnly], .tag)) }
    if model.session.isProduction { marks.append(("PROD", .productionMark)) }
    if model.session.isDemo { marks.append((look[Phrases.demo], .tag)) }
    return marks
  }

  /// Profile, region, and the panes that led here, the instance by its name.
  private var path: [String] {
    var parts: [String] = []
    if let profile = model.session.profile { parts.append(profile) }
    parts.append(model.session.region)
    guard let top = model.top else { return parts }
    let location = top.location
    if let instanceID = location.instanceID {
      parts.append(model.instanceNames[instanceID].map { "\($0) \(instanceID)" } ?? instanceID)
    }
    if let parent = location.parent { parts.append(parent) }
    if model.panes.last(where: { $0.batch == nil })?.permissions != nil {
      return parts + [look[PermissionPhrases.title]]
    }
    parts.append(look[Resources.resource(location.resource).title])
    if let detail = top.detail { parts.append(detail.rowID) }
    if let form = top.form { parts.append(form.action.name) }
    return parts
  }
}
