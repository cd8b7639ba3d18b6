import Catalog
import ModelViewUpdate
import Panes
import TencentCloud
import TerminalUI
import Watching

/// The first line: where one is, and what holds for the whole session.
struct HeaderView {
  let look: Look

  /// On a screen that is narrower the program does not name itself.
  private static let narrowColumns = 60

  func draw(_ model: ConsoleModel, on canvas: Canvas) {
    canvas.fill(canvas.bounds, style: look[.header])
    let way = way(path(model), model, columns: canvas.size.columns)
    let room = way.room
    var column = canvas[Rectangle(column: 0, row: 0, columns: room, rows: 1)].write(
      way.name, at: .zero, style: look.on(.header, .title))
    let parts = way.path.parts
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
    drawMarks(way.marks, on: canvas)
  }

  /// The step of the way that stands at a column; nil where none does.
  func step(_ model: ConsoleModel, at cell: Int, columns: Int) -> HeaderPath.Step? {
    let steps = path(model)
    let way = way(steps, model, columns: columns)
    var column = TextWidth.columns(of: way.name)
    for (index, part) in way.path.parts.enumerated() where column + 3 < way.room {
      column += index == 0 ? 1 : 3
      let end = column + TextWidth.columns(of: part)
      if (column..<min(end, way.room)).contains(cell) { return way.path.steps[index] }
      column = end
    }
    return nil
  }

  private typealias Mark = (text: String, element: ThemeElement)

  /// What fits of the way, and the marks behind it. Where one is matters more than what the program is
  /// called, and account and region more than what time it is.
  private func way(
    _ steps: [HeaderPath.Part], _ model: ConsoleModel, columns: Int
  ) -> (path: HeaderPath, name: String, room: Int, marks: [Mark]) {
    func room(_ marks: [Mark]) -> Int {
      max(0, columns - marks.reduce(0) { $0 + TextWidth.columns(of: $1.text) + 3 } - 1)
    }
    func path(_ columns: Int) -> HeaderPath {
      HeaderPath(steps, columns: columns - 1, ellipsis: look.symbols.ellipsis)
    }
    let marks = marks(model, columns: columns)
    let usual = room(marks)
    let name = columns < HeaderView.narrowColumns ? "" : " MQDeck "
    let named = path(usual - name.count)
    if !named.isSqueezed { return (named, name, usual, marks) }
    let unnamed = path(usual)
    if !unnamed.isSqueezed { return (unnamed, "", usual, marks) }
    // The name of an instance alone is known by its beginning.
    if !unnamed.isCut, !steps.contains(where: \.isInside) { return (unnamed, "", usual, marks) }
    let timeless = self.marks(model, columns: columns, hasTime: false)
    let longer = path(room(timeless))
    // A name that is cut either way leaves the time where it is.
    if longer.isSqueezed, !unnamed.isCut { return (unnamed, "", usual, marks) }
    return (longer, "", room(timeless), timeless)
  }

  private func drawMarks(_ marks: [Mark], on canvas: Canvas) {
    var end = canvas.size.columns - 1
    for mark in marks.reversed() {
      let text = " \(mark.text) "
      end -= TextWidth.columns(of: text)
      if end < 0 { return }
      canvas.write(text, at: Point(column: end, row: 0), style: look[mark.element])
      end -= 1
    }
  }

  private func marks(_ model: ConsoleModel, columns: Int, hasTime: Bool = true) -> [Mark] {
    var marks: [Mark] = []
    let alerts = model.firingCount
    if alerts > 0 { marks.append((look[AlertPhrases.mark(alerts)], .danger)) }
    if !model.poller.isPaused, model.poller.isResting(at: model.moment) {
      marks.append((look[Phrases.resting], .warning))
    }
    if model.session.gate.closing?.isMistake == true {
      marks.append((look[Phrases.readOnlyByMistake], .warning))
    } else if model.readOnlyRefusal != nil {
      marks.append((look[Phrases.readOnly], .tag))
    }
    if model.session.isProduction { marks.append(("PROD", .productionMark)) }
    // In a narrow window where one is matters more than what time it is.
    if columns < HeaderView.narrowColumns, !model.poller.isPaused { return marks }
    if model.session.isDemo { marks.append((look[Phrases.demo], .tag)) }
    if hasTime { return marks + [clock(model)] }
    return model.poller.isPaused ? marks + [(look[Phrases.paused], .warning)] : marks
  }

  /// The time, in the zone of every time on the screen; while refreshing is paused the time of the
  /// pause, so that nothing has to be painted meanwhile.
  private func clock(_ model: ConsoleModel) -> (text: String, element: ThemeElement) {
    guard model.poller.isPaused else {
      return (look.format.clock(model.moment.unixMilliseconds), .header)
    }
    let pausedAt = model.pausedAt ?? model.moment
    return ("\(look[Phrases.paused]) \(look.format.clock(pausedAt.unixMilliseconds))", .warning)
  }

  /// Profile, region, and the panes that led here, the instance by its name.
  private func path(_ model: ConsoleModel) -> [HeaderPath.Part] {
    var parts: [HeaderPath.Part] = []
    if let profile = model.session.profile { parts.append(.init(profile, .start)) }
    parts.append(.init(model.session.region, .start))
    guard let top = model.top else { return parts }
    let location = top.location
    if let instanceID = location.instanceID {
      let name = model.instanceNames[instanceID].flatMap { $0 == instanceID ? nil : $0 }
      parts.append(
        .init(
          name.map { "\($0) \(instanceID)" } ?? instanceID, .instance(instanceID), short: name,
          isKept: true))
    }
    if let parent = location.parent { parts.append(.init(parent, .parent(parent))) }
    if let group = location.group { parts.append(.init(group, .group(group))) }
    if model.panes.last(where: { $0.batch == nil })?.permissions != nil {
      return parts + [.init(look[PermissionPhrases.title], .here)]
    }
    parts.append(
      .init(look[Resources.resource(location.resource).title], .here, isSaidBelow: true))
    if let detail = top.detail {
      parts.append(.init(look.format.title(of: detail), .here, isTitle: true))
    }
    return parts
  }
}
