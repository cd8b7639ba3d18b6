import Catalog
import Changing
import ModelViewUpdate
import Panes
import TencentCloud

/// Sends the calls of forms that change nothing and takes their answers.
enum FormSendingUpdate {
  /// Sends the call, once.
  static func send(
    _ parameters: JSONValue, _ form: FormPane, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    guard let paneID = model.top?.id else { return .none }
    var form = form
    form.phase = .sending
    form.isReading = false
    form.failure = nil
    model.showForm(form)
    model.notice = nil
    return CallEffects(environment: work.environment, region: model.session.region).send(
      paneID: paneID, form.action, parameters) + SpinnerUpdate.start(model)
  }

  /// Leaves a form while its call is under way. What may have changed something goes on, and its
  /// answer is told wherever one is then.
  static func leave(_ model: inout ConsoleModel, _ work: Work) -> Effect<Message> {
    guard let form = model.top?.form else { return .none }
    let effect = NavigationUpdate.back(&model, work)
    guard form.action.mutates else { return effect }
    if let number = form.review?.underWay.first,
      model.changes.jobs[number]?.run.isBeforeCall == true
    {
      return effect + ChangeUpdate.cancel(number, &model, work)
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
      let failures = APICatalogs.known.action(answer.action)?.failures(in: reply.json) ?? []
      let name = answer.action.shownName
      let notice =
        FailurePhrases.phrase(name, failures, reply.requestID).map { Notice(.warning, $0) }
        ?? Notice(.success, Phrases.called(name, reply.madeInstanceID, reply.requestID))
      return FormEndUpdate.succeed(
        answer.action, answer.paneID, reply, form, notice, &model, work)
    case .failure(let error):
      model.refusals.note(error, region: model.session.region, instanceID: form?.instanceID)
      model.notice = Notice(.failure, ErrorPhrases.phrase(error))
      FormEndUpdate.fail(error, paneID: answer.paneID, &model)
      return .none
    }
  }
}
