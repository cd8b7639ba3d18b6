import Catalog
import Panes
import TerminalUI
import Watching

/// The whole screen. The model is lent to what draws it: a view that held it would copy all of it for
/// every frame.
enum ConsoleView {
  static func draw(_ model: ConsoleModel, timeZone: TimeZoneRule, on canvas: Canvas) {
    let look = model.look(symbols: canvas.symbols, timeZone: timeZone)
    canvas.fill(canvas.bounds, style: look[.text])
    if canvas.size.columns < leastSize.columns || canvas.size.rows < leastSize.rows {
      return drawTooSmall(on: canvas, look)
    }
    let layout = ScreenLayout(size: canvas.size)
    HeaderView(look: look).draw(model, on: canvas[layout.header])
    draw(model.panes.last, of: model, layout, on: canvas, look)
    if let notice = model.notice {
      draw(notice, of: model, layout, on: canvas, look)
    } else if let selected = BoardSelection(model) {
      draw(selected, on: canvas[layout.notice], look)
    } else if let remark = SelectedRemark(model) {
      draw(remark, on: canvas[layout.notice], look)
    }
    FooterView(look: look).draw(model, on: canvas[layout.footer])
    drawOverlay(model, on: canvas, look)
    if let unheard = model.unheard { draw(unheard, on: canvas[layout.notice], look) }
  }

  /// Below this nothing that matters can be read.
  private static let leastSize = Size(columns: 30, rows: 8)

  private static func drawTooSmall(on canvas: Canvas, _ look: Look) {
    let lines = TextWidth.wrap(
      look[Phrases.windowTooSmall(columns: leastSize.columns, rows: leastSize.rows)],
      columns: max(1, canvas.size.columns))
    for (row, line) in lines.prefix(canvas.size.rows).enumerated() {
      canvas.write(line, at: Point(column: 0, row: row), style: look[.warning])
    }
  }

  private static func draw(
    _ pane: Pane?, of model: ConsoleModel, _ layout: ScreenLayout, on canvas: Canvas, _ look: Look
  ) {
    switch pane?.content {
    case .list(let list):
      ListTitleView(list: list, isAgeStill: isAgeStill(list, model), look: look)
        .draw(on: canvas[layout.title])
      ListView(list: list, look: look).draw(
        titles: canvas[layout.columnTitles], body: canvas[layout.body])
    case .detail(let detail):
      DetailView(detail: detail, context: model.context(of: detail), look: look).draw(
        title: canvas[layout.title], ruler: canvas[layout.columnTitles],
        body: canvas[layout.body])
    case .form(let form):
      FormView(form: form, look: look).draw(
        title: canvas[layout.title], ruler: canvas[layout.columnTitles],
        body: canvas[layout.body], question: canvas[layout.middle])
    case .batch(let batch):
      if batch.review.isOverlay {
        let below = model.panes.dropLast().last { $0.batch == nil && $0.form == nil }
        draw(below, of: model, layout, on: canvas, look)
        ReviewView(review: batch.review, look: look).draw(on: canvas[layout.middle])
      } else {
        BatchView(batch: batch, look: look).draw(
          title: canvas[layout.title], ruler: canvas[layout.columnTitles],
          body: canvas[layout.body])
      }
    case .permissions(let permissions):
      PermissionsView(pane: permissions, look: look).draw(
        title: canvas[layout.title], ruler: canvas[layout.columnTitles],
        body: canvas[layout.body])
    case nil: break
    }
  }

  /// Whether the board tells an age, which grows while nothing is painted: then it is told when
  /// that was.
  private static func isAgeStill(_ list: ListPane, _ model: ConsoleModel) -> Bool {
    model.poller.isPaused && list.resource.id.showsFindings && list.loading == .loaded
      && BoardProgress(model.watch).failedCount == 0
  }

  /// In which instance the selected thing is, which a small window has no column for, and what its
  /// owner wrote of it: whom to call.
  private static func draw(_ selected: BoardSelection, on canvas: Canvas, _ look: Look) {
    var column = 1
    let end = canvas.size.columns - 1
    func write(_ text: String, _ element: ThemeElement) {
      let room = max(0, end - column)
      canvas.write(
        text, at: Point(column: column, row: 0), style: look[element], columns: room)
      column += min(room, TextWidth.columns(of: text))
    }
    for hidden in selected.hidden {
      write(look.format.short(hidden.value, hidden.kind) + "  ", .info)
    }
    write(selected.instanceName, .muted)
    let isTold = selected.hidden.contains { $0.kind == .text }
    if let detail = selected.detail, !isTold { write("  " + look[detail], .info) }
    guard let remark = selected.remark else { return }
    write("  " + look[Phrases.remark] + look[Phrases.colon], .muted)
    write(remark, .info)
  }

  private static func draw(_ remark: SelectedRemark, on canvas: Canvas, _ look: Look) {
    let label = look[Phrases.remark] + look[Phrases.colon]
    let start = 1 + canvas.write(label, at: Point(column: 1, row: 0), style: look[.muted])
    canvas.write(
      remark.text, at: Point(column: start, row: 0), style: look[.info],
      columns: max(0, canvas.size.columns - start - 1))
  }

  private static func draw(
    _ notice: Notice, of model: ConsoleModel, _ layout: ScreenLayout, on canvas: Canvas,
    _ look: Look
  ) {
    let style =
      switch notice.severity {
      case .success: look[.success]
      case .info: look[.info]
      case .warning: look[.warning]
      case .failure: look[.danger]
      }
    let retry = notice.isRetryable ? look[ErrorPhrases.asksNow(look.keys["refresh"])] : ""
    let text = look[notice.text] + retry
    let columns = max(1, canvas.size.columns - 2)
    let lines = TextWidth.wrap(text, columns: columns)
    let rows = min(lines.count, rowsOfNotice(model, layout))
    let area = canvas[
      Rectangle(
        column: 0, row: layout.notice.endRow - rows, columns: canvas.size.columns, rows: rows)]
    if rows > 1 { area.fill(area.bounds, style: look[.text]) }
    for row in 0..<rows {
      // What does not fit is cut where it ends.
      let isLast = row == rows - 1
      let rest = isLast ? lines[row...].joined(separator: " ") : lines[row]
      area.write(rest, at: Point(column: 1, row: row), style: style, columns: columns)
    }
  }

  /// How many rows a notice may take: the last ones of the list give way to it, but for the selected
  /// one.
  private static func rowsOfNotice(_ model: ConsoleModel, _ layout: ScreenLayout) -> Int {
    if layout.notice.size.rows == 0 { return 0 }
    let most = min(3, max(1, layout.body.size.rows / 2))
    guard let list = model.top?.list else { return most }
    let selected = list.viewport.selected - list.viewport.first
    return min(most, max(1, layout.body.size.rows - selected))
  }

  /// Why nothing can be typed here, and what is typed all the same.
  private static func draw(_ unheard: UnheardText, on canvas: Canvas, _ look: Look) {
    let reason = look[unheard.reason]
    // What was typed needs its room, the reason the rest.
    let typed = max(12, TextWidth.columns(of: unheard.input.text) + 2)
    let room = max(canvas.size.columns / 2, canvas.size.columns - typed - 4)
    let width = min(TextWidth.columns(of: reason), room)
    canvas.fill(canvas.bounds, style: look[.text])
    canvas.write(
      reason, at: Point(column: 1, row: 0), style: look[.warning], columns: width)
    InputView(look: look).draw(
      unheard.input, placeholder: "",
      on: canvas[
        Rectangle(
          column: width + 3, row: 0, columns: max(1, canvas.size.columns - width - 4), rows: 1)])
  }

  private static func drawOverlay(_ model: ConsoleModel, on canvas: Canvas, _ look: Look) {
    switch model.overlay {
    case .palette(let palette):
      PaletteView(look: look).draw(palette, on: canvas)
    case .themes(let picker): PaletteView(look: look).draw(picker, model.themes, on: canvas)
    case .columns(let picker):
      ColumnView(look: look).draw(picker, of: model.top?.list, on: canvas)
    case .order(let picker):
      OrderView(look: look).draw(picker, on: canvas)
      if picker.isLeaving {
        ask(OrderPhrases.leaveQuestion(look.keys), on: canvas, look)
      }
    case .help(let page): HelpView(look: look).draw(page, on: canvas)
    case .comparison(let page): ComparisonView(look: look).draw(page, on: canvas)
    case .explanation(let page): ExplanationView(look: look).draw(page, on: canvas)
    case .manual(let reader): ManualView(look: look).draw(reader, on: canvas)
    case .prompt(let prompt): PromptView(look: look).draw(prompt, on: canvas)
    case .inlineEdit(let edit):
      InlineEditView(edit: edit, look: look).draw(on: canvas[ScreenLayout(size: canvas.size).body])
    case .secret(let peek): SecretView(look: look).draw(peek, on: canvas)
    case .markLetter(let waiting): MarkLetterView(look: look).draw(waiting, model, on: canvas)
    case .quitting(let minutes):
      ask(VisitPhrases.quitQuestion(minutes: minutes, look.keys), on: canvas, look)
    case nil: break
    }
  }

  private static func ask(_ question: Phrase, on canvas: Canvas, _ look: Look) {
    let line = canvas[ScreenLayout(size: canvas.size).notice]
    line.fill(line.bounds, style: look[.text])
    line.write(
      look[question], at: Point(column: 1, row: 0), style: look[.warning],
      columns: max(0, line.size.columns - 2))
  }
}
