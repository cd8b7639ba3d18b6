import Catalog
import Changing
import ModelViewUpdate
import Panes
import TencentCloud

/// Sends what forms hold and takes the answers.
enum FormSendingUpdate {
  /// Sends the call, once.
  static func send(
    _ parameters: JSONValue, _ form: FormPane, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    guard let paneID = model.top?.id else { return .none }
    show(form, &model)
    return CallEffects(environment: work.environment, region: model.session.region).send(
      paneID: paneID, form.action, parameters) + SpinnerUpdate.start(model)
  }

  /// Makes the change that a review showed.
  static func make(
    _ change: Change, _ form: FormPane, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    guard let paneID = model.top?.id else { return .none }
    show(form, &model)
    return FormFactsUpdate.cancel(paneID: paneID)
      + ChangeUpdate.start(change, owner: .form(paneID: paneID), &model, work)
      + SpinnerUpdate.start(model)
  }

  private static func show(_ form: FormPane, _ model: inout ConsoleModel) {
    var form = form
    form.phase = .sending
    form.isReading = false
    form.failure = nil
    model.showForm(form)
    model.notice = nil
  }

  /// Leaves a form while its call is under way. What may have changed something goes on, and its
  /// answer is told wherever one is then.
  static func leave(_ model: inout ConsoleModel, _ work: Work) -> Effect<Message> {
    guard let form = model.top?.form else { return .none }
    let change = model.top.flatMap { model.changes.job(ofForm: $0.id) }
    let effect = NavigationUpdate.back(&model, work)
    guard form.action.mutates else { return effect }
    if let change, change.job.run.isBeforeCall {
      return effect + ChangeUpdate.cancel(change.number, &model, work)
    }
    model.notice = Notice(.warning, Phrases.callGoesOn(form.action.id.shownName))
    return effect
  }

  /// Takes the answer of a call.
  static func take(
    _ answer: CallAnswer, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    let form = model.panes.first { $0.id == answer.paneID }?.form
    switch answer.result {
    case .success(let reply):
      let notice = Notice(
        .success, Phrases.called(answer.action.shownName, reply.madeInstanceID, reply.requestID))
      return succeed(answer.action, answer.paneID, reply, form, notice, &model, work)
    case .failure(let error):
      fail(error, form, paneID: answer.paneID, &model)
      return .none
    }
  }

  /// Closes a form whose change was made; one without a list behind it shows the answer.
  static func succeed(
    _ action: ActionID, _ paneID: Int, _ reply: CallReply?, _ form: FormPane?, _ notice: Notice,
    _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    guard let form, model.top?.id == paneID, form.form != nil, form.action.mutates else {
      showAnswer(reply, paneID: paneID, &model)
      if APICatalogs.known.action(action)?.mutates != false { model.notice = notice }
      return form == nil ? reread(&model, work) : .none
    }
    _ = NavigationUpdate.leave(&model)
    if form.form?.purpose == .delete, model.top?.detail != nil {
      _ = NavigationUpdate.leave(&model)
    }
    NavigationUpdate.resizeTop(&model)
    select(form, reply, &model)
    let effect = reread(&model, work)
    model.notice = notice
    return effect
  }

  private static func showAnswer(
    _ reply: CallReply?, paneID: Int, _ model: inout ConsoleModel
  ) {
    guard let reply, let index = model.panes.firstIndex(where: { $0.id == paneID }),
      var form = model.panes[index].form
    else { return }
    form.phase = .answered(FormAnswer(reply.json))
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

  /// What was changed is read again at once.
  static func reread(
    _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    guard let pane = model.top else { return .none }
    switch pane.content {
    case .list:
      return ListRequests.reload(&model, work, paneID: pane.id)
        + PollRequests.askWhatIsDue(&model, work)
    case .detail: return DetailUpdate.reload(&model, work)
    case .permissions: return PermissionsUpdate.reload(&model, work)
    case .form, .batch: return .none
    }
  }

  /// Goes back to the fields with what was refused.
  static func fail(
    _ error: CloudError, _ form: FormPane?, paneID: Int, _ model: inout ConsoleModel
  ) {
    model.refusals.note(
      error, region: model.session.region, instanceID: form?.instanceID)
    model.notice = Notice(.failure, ErrorPhrases.phrase(error))
    guard var form, let index = model.panes.firstIndex(where: { $0.id == paneID }) else { return }
    form.phase = .editing
    form.failure = error
    if let path = ServerProblem.path(error, in: form.fields) {
      form.fields[path]?.problem = ServerProblem.phrase(error)
      form.focus = .line(.field(path))
    }
    model.panes[index].form = form.scrolled(rows: model.bodyRows)
  }
}
