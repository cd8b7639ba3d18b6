import Catalog
import Changing
import ModelViewUpdate
import Panes
import TencentCloud

/// Takes changes back: the inverse is reviewed and made as any other change.
enum UndoUpdate {
  /// Takes back the last change of the session, or all that the last batch made: each of those
  /// that has no inverse says why.
  static func openLast(_ model: inout ConsoleModel, _ work: Work) -> Effect<Message> {
    guard let last = model.changes.last else {
      model.notice = Notice(.info, UndoPhrases.nothing)
      return .none
    }
    let batch = model.changes.lastBatch
    if batch.count < 2 { return open(last, &model, work) }
    guard batch.allSatisfy({ $0.region == model.session.region }) else {
      model.notice = Notice(.warning, UndoPhrases.otherRegion(last.region))
      return .none
    }
    let items = batch.reversed().map { record in
      switch model.inverse(of: record) {
      case .change(let change): ReviewItem(change)
      case .refused(let why): ReviewItem(record.target, refused: why)
      }
    }
    return BatchOpeningUpdate.open(items, &model, work)
  }

  /// Why neither the last change of the session can be taken back, nor anything of the last batch; nil
  /// where something can.
  static func refusalOfLast(_ model: ConsoleModel) -> Phrase? {
    guard let last = model.changes.last else { return UndoPhrases.nothing }
    let batch = model.changes.lastBatch
    var refusal: Phrase?
    for record in batch.count < 2 ? [last] : batch {
      guard let why = self.refusal(of: record, model) else { return nil }
      refusal = refusal ?? why
    }
    return refusal
  }

  /// Why a change cannot be taken back; nil where it can.
  static func refusal(of record: ChangeRecord, _ model: ConsoleModel) -> Phrase? {
    if record.region != model.session.region { return UndoPhrases.otherRegion(record.region) }
    if case .refused(let why) = model.inverse(of: record) { return why }
    return nil
  }

  /// Opens the review of a change's inverse, or says why there is none.
  static func open(
    _ record: ChangeRecord, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    guard record.region == model.session.region else {
      model.notice = Notice(.warning, UndoPhrases.otherRegion(record.region))
      return .none
    }
    switch model.inverse(of: record) {
    case .refused(let why):
      model.notice = Notice(.warning, why)
      return .none
    case .change(let change): return review(change, record, &model, work)
    }
  }

  private static func review(
    _ change: Change, _ record: ChangeRecord, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    guard let form = ActionForms.form(of: change.action.id),
      let location = model.top?.location
    else { return .none }
    let target = record.target
    var pane = FormPane(
      location: location, form: form, action: change.action,
      target: target.name ?? target.instanceID,
      fields: FormFields(
        fields: change.action.parameters.map {
          FormField(
            $0, of: change.action.id.service, in: model.dialect(of: change.action.id),
            timeZone: model.timeZone)
        }))
    pane.fill(change.seen)
    pane.fields.takeWhole(change)
    _ = model.push(.form(pane))
    model.showForm(pane)
    return ReviewOpeningUpdate.show([pane.item(change)], &model, work)
  }
}

extension FormFields {
  /// Puts a change's values in; what names its thing stays.
  fileprivate mutating func takeWhole(_ change: Change) {
    let names = Set(["InstanceId", change.readBack?.recipe.nameParameter ?? ""])
    for index in fields.indices where names.contains(fields[index].descriptor.name) {
      if let text = change.parameters[fields[index].descriptor.name].flatMap(\.typedText) {
        fields[index].set(text)
        fields[index].markAsOpened()
        fields[index].isFixed = true
      }
    }
    take(change, leavesUngiven: false)
  }
}
