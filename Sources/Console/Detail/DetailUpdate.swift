import Catalog
import ModelViewUpdate
import Panes
import TencentCloud
import TerminalUI
import Watching

/// What changes details.
enum DetailUpdate {
  /// Asks for the thing on the screen anew and keeps it fresh.
  static func reload(_ model: inout ConsoleModel, _ work: Work) -> Effect<Message> {
    DetailRequests.ask(&model, work) + PollRequests.askWhatIsDue(&model, work)
  }

  /// Takes the answer.
  static func take(
    _ answer: DetailAnswer, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    guard let index = model.panes.firstIndex(where: { $0.id == answer.paneID }),
      var detail = model.panes[index].detail
    else { return .none }
    detail.isLoading = false
    detail.sections = zip(answer.sections, answer.sections.indices).map { section, index in
      keep(section, old: detail.sections.indices.contains(index) ? detail.sections[index] : nil)
    }
    let failures = answer.sections.compactMap(\.failure)
    if failures.count < answer.sections.count { detail.refreshedAt = work.moment }
    model.panes[index].detail = detail
    let target = PollTarget.detail(detail.location, detail.rowID)
    for section in answer.sections {
      model.watch.noteCall(
        of: target, section.action, section.failure, milliseconds: section.milliseconds,
        at: work.moment)
    }
    model.watch.noteEnd(
      of: target, failures.count < answer.sections.count ? nil : failures.first,
      calls: answer.sections.count, at: work.moment)
    if index == model.panes.count - 1 {
      if let error = failures.first, error.kind != .cancelled {
        model.tellFailure(error)
      } else if failures.isEmpty {
        model.forgetFailure()
      }
    }
    return learn(detail, answer, &model, work)
  }

  /// What a detail says of its group is not asked for beside it: the board and the alerts know it
  /// from here.
  private static func learn(
    _ detail: DetailPane, _ answer: DetailAnswer, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    guard let group = detail.groupKey,
      let result = GroupLines.sample(answer)
    else { return .none }
    model.watch.note(group, result, at: work.moment)
    BoardUpdate.fill(&model, at: work.moment)
    let target = PollTarget.group(instanceID: group.instanceID, name: group.name)
    return AlertUpdate.take(CollectionOfOne(target), &model, work)
  }

  /// Shows the fields of the detail on the screen as JSON, or the other way round.
  static func toggleJSON(_ model: inout ConsoleModel) {
    model.changeTopDetail { detail in
      detail.showsJSON.toggle()
      detail.firstLine = 0
      detail.lineCount = 0
    }
    measure(&model)
  }

  /// Counts the lines of the detail on the screen, so that it scrolls no further than its end.
  static func measure(_ model: inout ConsoleModel) {
    guard let detail = model.top?.detail else { return }
    let count = content(detail, model).count
    let rows = model.bodyRows
    model.changeTopDetail { detail in
      detail.lineCount = count
      detail.scroll(by: 0, rows: rows)
    }
  }

  /// Scrolls to the body of a message, where not all of it is on the screen.
  static func showBody(_ model: inout ConsoleModel) {
    guard let detail = model.top?.detail else { return }
    let content = content(detail, model)
    let heading = (0..<content.count).first { index in
      if case .bodyHeading = content[index] { true } else { false }
    }
    guard let heading else { return }
    let end = (heading + 1..<content.count).first { index in
      if case .code = content[index] { false } else { true }
    }
    let rows = model.bodyRows
    let isWhole =
      heading >= detail.firstLine && (end ?? content.count) <= detail.firstLine + rows
    if isWhole { return }
    model.changeTopDetail { detail in
      detail.firstLine = heading
      detail.scroll(by: 0, rows: rows)
    }
  }

  /// Which row of the screen shows a field; nil where none does.
  static func row(of field: String, in detail: DetailPane, _ model: ConsoleModel) -> Int? {
    let title = FieldTitles.phrase(field)[model.language]
    let content = content(detail, model)
    let index = (0..<content.count).first { index in
      if case .field(title, _, _, 0) = content[index] { true } else { false }
    }
    return index.map { $0 - detail.firstLine }.flatMap {
      (0..<model.bodyRows).contains($0) ? $0 : nil
    }
  }

  static func content(_ detail: DetailPane, _ model: ConsoleModel) -> DetailContent {
    let format = ValueFormat(
      language: model.language, symbols: .unicode, timeZone: model.timeZone)
    return DetailLines(detail, model.context(of: detail), format: format)
      .content(columns: model.size.columns)
  }

  /// A refresh that failed leaves what was seen before on the screen; the notice says why.
  private static func keep(_ section: DetailSection, old: DetailSection?) -> DetailSection {
    if case .failure = section.answer, let old, case .success = old.answer { return old }
    return section
  }
}
