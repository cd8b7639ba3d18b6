import Catalog
import Changing
import ModelViewUpdate
import Panes
import TencentCloud

/// What a form does at the end of its review or its call: it closes, or goes back to its fields.
enum FormEndUpdate {
  /// Back to the fields; a form without any has nothing to go back to.
  static func leave(
    _ form: FormPane, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    let isEmpty = form.form?.readBack?.implied.isEmpty == false && form.fields.focusable.isEmpty
    if form.form?.isDestructive == true || isEmpty { return NavigationUpdate.back(&model, work) }
    var form = form
    form.phase = .editing
    model.showForm(form)
    return model.top.map { .cancel(RequestLabel.facts($0.id)) } ?? .none
  }

  /// Back to the fields, which keep what was typed, with what is there now.
  static func leaveConflict(
    _ conflict: ReviewConflict, _ form: FormPane, _ model: inout ConsoleModel
  ) {
    var form = form
    form.see(conflict.threeWay)
    form.phase = .editing
    model.showForm(form)
  }

  /// Goes on with what became of the change.
  static func conclude(
    _ form: FormPane, _ review: ChangeReview, _ paneID: Int, _ notice: Notice,
    _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    guard let item = review.items.first, let outcome = item.outcome else { return .none }
    switch outcome {
    // What failed stands in the answer.
    case .done(let receipt) where !receipt.failures.isEmpty:
      showAnswer(receipt.reply, paneID: paneID, &model)
    case .done(let receipt):
      return succeed(form.action.id, paneID, receipt.reply, form, notice, &model, work)
    case .unanswered(_, .took):
      return succeed(form.action.id, paneID, nil, form, notice, &model, work)
    case .refused(let error): fail(error, paneID: paneID, &model)
    case .conflict(let threeWay): stop(threeWay, item.change, paneID: paneID, &model)
    case .unanswered, .notSent: edit(paneID: paneID, &model) { _ in }
    }
    model.notice = notice
    return .none
  }

  /// Closes a form whose change was made; one without a list behind it shows the answer.
  static func succeed(
    _ action: ActionID, _ paneID: Int, _ reply: CallReply?, _ form: FormPane?, _ notice: Notice,
    _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    guard let form, model.top?.id == paneID, form.form != nil, form.action.mutates else {
      showAnswer(reply, paneID: paneID, &model)
      if APICatalogs.known.action(action)?.mutates != false { model.notice = notice }
      return form == nil ? RereadUpdate.rereadTop(&model, work) : .none
    }
    _ = NavigationUpdate.leave(&model)
    if form.form?.purpose == .delete, model.top?.detail != nil {
      _ = NavigationUpdate.leave(&model)
    }
    NavigationUpdate.resizeTop(&model)
    select(form, reply, &model)
    let effect = RereadUpdate.rereadTop(&model, work)
    model.notice = notice
    return effect
  }

  /// Goes back to the fields with what was refused.
  static func fail(_ error: CloudError, paneID: Int, _ model: inout ConsoleModel) {
    edit(paneID: paneID, &model) { form in
      form.failure = error
      if let path = ServerProblem.path(error, in: form.fields) {
        form.fields[path]?.problem = ServerProblem.phrase(error)
        form.focus = .line(.field(path))
      }
    }
  }

  private static func showAnswer(
    _ reply: CallReply?, paneID: Int, _ model: inout ConsoleModel
  ) {
    guard let reply, let index = model.panes.firstIndex(where: { $0.id == paneID }),
      var form = model.panes[index].form
    else { return }
    let isPlain = !model.session.isProduction
    form.phase = .answered(
      FormAnswer(isPlain ? reply.json : reply.json.hidingBodies(model.language)))
    model.panes[index].form = form
  }

  /// What was made is selected once the list has it.
  private static func select(_ form: FormPane, _ reply: CallReply?, _ model: inout ConsoleModel) {
    guard form.form?.purpose == .create, form.form?.resource == model.top?.location.resource else {
      return
    }
    let name = Resources.resource(form.location.resource).nameParameter
    let given = form.fields.fields.first { $0.descriptor.name == name }?.text
    guard let made = reply?.madeInstanceID ?? given else { return }
    _ = model.changeTopList { $0.selectedID = made }
  }

  /// What somebody else did stopped it: they can be chosen from, or what is there already says so.
  private static func stop(
    _ threeWay: ThreeWay, _ change: Change?, paneID: Int, _ model: inout ConsoleModel
  ) {
    var isOpen = false
    model.changeReview(paneID) { isOpen = $0.openConflict(0) }
    if isOpen { return }
    edit(paneID: paneID, &model) { form in
      guard threeWay.presence == .thereAlready else { return }
      let name = change?.readBack?.recipe.nameParameter
      if let field = form.fields.fields.firstIndex(where: { $0.descriptor.name == name }) {
        form.fields.fields[field].problem = ChangePhrases.exists
        form.focus = .line(.field(FormFields.Path(field: field)))
      }
    }
  }

  private static func edit(
    paneID: Int, _ model: inout ConsoleModel, _ change: (inout FormPane) -> Void
  ) {
    guard let index = model.panes.firstIndex(where: { $0.id == paneID }),
      var form = model.panes[index].form
    else { return }
    form.phase = .editing
    change(&form)
    model.panes[index].form = form.scrolled(rows: model.bodyRows)
  }
}
