import ModelViewUpdate
import Panes

/// What is done with a change that was stopped, on its own or among several.
enum ConflictUpdate {
  /// Changes what was chosen in the conflict on the screen, where there is one.
  static func change(_ model: inout ConsoleModel, _ change: (inout FormConflict) -> Void) {
    if var form = model.top?.form, case .conflicting(var conflict) = form.phase {
      change(&conflict)
      form.phase = .conflicting(conflict)
      model.showForm(form)
    } else if var batch = model.top?.batch, case .conflicting(var conflict, let item) = batch.phase
    {
      change(&conflict)
      batch.phase = .conflicting(conflict, item: item)
      model.showBatch(batch)
    }
  }

  /// Back to the review, what is there now having been seen.
  static func merge(_ model: inout ConsoleModel, _ work: Work) -> Effect<Message> {
    if let form = model.top?.form, case .conflicting(let conflict) = form.phase {
      return FormConflictUpdate.merge(form, conflict, &model, work)
    }
    if let batch = model.top?.batch, case .conflicting(let conflict, let item) = batch.phase {
      return BatchUpdate.merge(batch, conflict, item, &model, work)
    }
    return .none
  }

  /// Makes no change after all.
  static func drop(_ model: inout ConsoleModel, _ work: Work) -> Effect<Message> {
    if let batch = model.top?.batch, case .conflicting(_, let item) = batch.phase {
      return BatchUpdate.leaveConflict(batch, dropping: item, &model, work)
    }
    return NavigationUpdate.back(&model, work)
  }

  /// Back to where it came from: to the fields of a form, or to what became of the others.
  static func leave(_ model: inout ConsoleModel, _ work: Work) -> Effect<Message> {
    if let form = model.top?.form, case .conflicting(let conflict) = form.phase {
      FormConflictUpdate.edit(form, conflict, &model)
      return .none
    }
    return model.top?.batch.map {
      BatchUpdate.leaveConflict($0, dropping: nil, &model, work)
    } ?? .none
  }
}
