import Catalog
import ModelViewUpdate
import Panes
import TencentCloud
import TerminalUI

/// Values typed in place, and permissions turned over in the row.
enum InlineEditUpdate {
  /// Opens the line that is typed in. Reading the list again waits until it is closed.
  static func open(
    _ purpose: InlineEdit.Purpose, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    let subjects = InlineEditSubject.all(in: model)
    guard !subjects.isEmpty else { return .none }
    let isTemplate = purpose == .remark && model.top?.hasMarks == true
    var edit = InlineEdit(isTemplate ? .template : purpose, subjects, bodyRow: 0)
    edit.bodyRow = bodyRow(edit.parameter, model)
    model.overlay = .inlineEdit(edit)
    model.notice = nil
    return .cancel("refresh")
  }

  /// The row of the body that is covered: the selected one, or the value's in a detail.
  private static func bodyRow(_ parameter: String, _ model: ConsoleModel) -> Int {
    guard let list = model.top?.list else {
      guard let detail = model.top?.detail else { return 0 }
      return DetailUpdate.row(of: parameter, in: detail, model) ?? 0
    }
    return max(0, list.viewport.selected - list.viewport.first)
  }

  /// A key for the open line.
  static func handle(_ key: KeyPress, _ model: inout ConsoleModel) -> Effect<Message>? {
    guard case .inlineEdit(var edit)? = model.overlay, edit.handle(key) else { return nil }
    model.overlay = .inlineEdit(edit)
    return Effect.none
  }

  /// Closes the line, or asks where something else stands there than at first.
  static func leave(_ model: inout ConsoleModel, _ work: Work) -> Effect<Message> {
    guard case .inlineEdit(var edit)? = model.overlay, edit.isChanged else {
      return close(&model, work)
    }
    edit.isLeaving = true
    model.overlay = .inlineEdit(edit)
    return .none
  }

  /// Closes the line; what arrived meanwhile is taken next, and the list is read again.
  static func close(_ model: inout ConsoleModel, _ work: Work) -> Effect<Message> {
    model.overlay = nil
    return PollRequests.askWhatIsDue(&model, work)
  }

  /// Shows what was typed before it is sent.
  static func review(
    _ edit: InlineEdit, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    guard let values = edit.values else {
      model.notice = edit.problem.map { Notice(.warning, $0) }
      return .none
    }
    let items = zip(edit.subjects, values).compactMap { subject, value in
      subject.isSeen(edit.parameter, value) ? nil : subject.modification([edit.parameter: value])
    }
    model.overlay = nil
    return BatchOpeningUpdate.open(items, typedIn: edit, &model, work)
  }

  /// Turns a permission over: where all have it, it is taken away, else it is given.
  static func turn(
    _ permission: String, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    let subjects = InlineEditSubject.all(in: model)
    let isHeldByAll = subjects.allSatisfy { $0.seen[permission] == .bool(true) }
    let value = JSONValue.bool(!isHeldByAll)
    let items = subjects.compactMap { subject in
      subject.isSeen(permission, value) ? nil : subject.modification([permission: value])
    }
    return BatchOpeningUpdate.open(items, &model, work)
  }

  /// Deletes what is marked.
  static func delete(_ model: inout ConsoleModel, _ work: Work) -> Effect<Message> {
    let subjects = InlineEditSubject.all(in: model)
    let items = subjects.compactMap(\.deletion)
    return BatchOpeningUpdate.open(items, &model, work)
  }
}
