import Catalog
import Changing
import ModelViewUpdate
import Panes
import TencentCloud

/// What a form does with a change that was stopped: review what was chosen, or fill in again.
enum FormConflictUpdate {
  /// Back to the review, what is there now having been seen.
  static func merge(
    _ form: FormPane, _ conflict: FormConflict, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    switch conflict.threeWay.merge(conflict.change) {
    case .undecided:
      model.notice = Notice(.warning, ChangePhrases.chooseFirst(model.keyLabels))
      return .none
    case .nothing:
      let effect = NavigationUpdate.back(&model, work)
      model.notice = Notice(.info, ChangePhrases.nothingLeft)
      return effect
    case .change(let change):
      var form = form
      form.see(conflict.threeWay)
      form.fields.take(change, leavesUngiven: form.form == nil)
      return FormReviewUpdate.show(change, form, &model, work)
    }
  }

  /// Back to the fields, which keep what was typed.
  static func edit(
    _ form: FormPane, _ conflict: FormConflict, _ model: inout ConsoleModel
  ) {
    var form = form
    form.see(conflict.threeWay)
    form.phase = .editing
    model.showForm(form)
  }
}

extension FormConflict {
  /// Moves to another field.
  mutating func move(by step: Int) {
    index = max(0, min(index + step, threeWay.fields.count - 1))
  }

  /// Chooses whose the value of the field shall be.
  mutating func choose(_ choice: ThreeWay.Choice) { threeWay.choose(choice, at: index) }
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
