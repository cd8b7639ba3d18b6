import Catalog
import Changing
import ModelViewUpdate
import Panes
import TRocket
import TencentCloud
import TerminalUI

/// What keys do with a change that was stopped: choose field by field, go on, or drop it.
enum FormConflictUpdate {
  static func handle(
    _ key: KeyPress, _ form: FormPane, _ conflict: FormConflict, _ model: inout ConsoleModel,
    _ work: Work
  ) -> Effect<Message> {
    var (form, conflict) = (form, conflict)
    switch (key.key, key.modifiers) {
    case (.escape, _), (.character("c"), .control): return edit(form, conflict, &model)
    case (.character("d"), []): return Opening.back(&model, work)
    case (.enter, _): return merge(form, conflict, &model, work)
    default: conflict.handle(key)
    }
    form.phase = .conflicting(conflict)
    model.showForm(form)
    return .none
  }

  /// Back to the review, what is there now having been seen.
  private static func merge(
    _ form: FormPane, _ conflict: FormConflict, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    switch conflict.threeWay.merge(conflict.change) {
    case .undecided:
      model.notice = Notice(.warning, ChangePhrases.chooseFirst)
      return .none
    case .nothing:
      let effect = Opening.back(&model, work)
      model.notice = Notice(.info, ChangePhrases.nothingLeft)
      return effect
    case .change(let change):
      var form = form
      form.see(conflict.threeWay)
      form.fields.take(change, leavesUngiven: form.form == nil)
      return FormReview.show(change, form, &model, work)
    }
  }

  /// Back to the fields, which keep what was typed.
  private static func edit(
    _ form: FormPane, _ conflict: FormConflict, _ model: inout ConsoleModel
  ) -> Effect<Message> {
    var form = form
    form.see(conflict.threeWay)
    form.phase = .editing
    model.showForm(form)
    return .none
  }
}

extension FormConflict {
  /// Moves, and chooses whose a value shall be.
  mutating func handle(_ key: KeyPress) {
    let last = threeWay.fields.count - 1
    switch (key.key, key.modifiers) {
    case (.down, _), (.character("j"), []): index = min(last, index + 1)
    case (.up, _), (.character("k"), []): index = max(0, index - 1)
    case (.character("t"), []): threeWay.choose(.theirs, at: index)
    case (.character("m"), []): threeWay.choose(.mine, at: index)
    case (.character("T"), _): threeWay.chooseAll(.theirs)
    case (.character("M"), _): threeWay.chooseAll(.mine)
    default: break
    }
  }
}

extension FormPane {
  /// The user has seen what is there now. In the form of a call stands what it sends, no more.
  fileprivate mutating func see(_ threeWay: ThreeWay) {
    if form == nil { return }
    fill(threeWay.theirs)
    for field in threeWay.fields { seen[field.name] = field.theirs }
  }
}

extension FormFields {
  /// Puts the values of a merged change in; what it no longer sends becomes what is there.
  /// - Parameter leavesUngiven: Whether what nobody gave stays empty.
  mutating func take(_ change: Change, leavesUngiven: Bool) {
    for index in fields.indices where !fields[index].isFixed {
      if leavesUngiven, !fields[index].isChanged { continue }
      let name = fields[index].descriptor.name
      if case .items = fields[index].content {
        fields[index].replaceItems(change.parameters[name] ?? change.seen[name])
        continue
      }
      guard let value = change.parameters[name] ?? change.seen[name],
        let text = value.typedText
      else { continue }
      fields[index].set(text)
    }
  }
}
