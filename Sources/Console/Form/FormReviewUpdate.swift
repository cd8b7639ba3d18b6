import TencentCloud
import Catalog
import Changing
import ModelViewUpdate
import Panes

/// The step before a call is sent: it is shown as it will be, and the way back is the default.
enum FormReviewUpdate {
  /// Checks what was given; a call that changes nothing goes at once.
  static func open(
    _ form: FormPane, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    var form = form
    guard let parameters = form.request.parameters(&form.fields) else {
      form.focusFirstProblem()
      model.showForm(form)
      model.notice = Notice(.warning, Phrases.formIsWrong)
      return .none
    }
    if form.form?.purpose == .modify, !form.fields.isChanged {
      model.notice = Notice(.info, Phrases.nothingChanged)
      return .none
    }
    model.notice = nil
    if !form.action.mutates { return FormSendingUpdate.send(parameters, form, &model, work) }
    // A call may be about another thing than last time: its review sees what is there by itself.
    let change = Change(
      action: form.action, parameters: parameters, seen: form.form == nil ? [:] : form.seen)
    return show(change, form, &model, work)
  }

  /// Shows a change before it is made, and asks what is known of its meaning.
  static func show(
    _ change: Change, _ form: FormPane, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    var form = form
    if let why = model.guardRefusal(change.action.id, change.target) {
      return refuse(why, form, &model, work)
    }
    let word = ChangePermission.word(for: change, in: model)
    var confirmation = FormConfirmation(
      change: change, terms: model.reviewTerms([change]),
      asked: AskedWords([word].compactMap { $0 }))
    if FormFactsUpdate.isRead(change, form) {
      confirmation.numbers = model.impactNumbers(change, work)
      confirmation.impact = Impact(
        lines: FormFactsUpdate.beingRead(change, form, confirmation.numbers), isAwaited: true)
    }
    form.phase = .reviewing(confirmation)
    model.showForm(form)
    guard let paneID = model.top?.id else { return .none }
    return FormFactsUpdate.ask(
      change, form, confirmation.numbers, paneID: paneID, model, work)
  }

  /// A rule forbids it: back to the fields, or to where a form without any was opened.
  private static func refuse(
    _ why: Phrase, _ form: FormPane, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    let effect = back(form, &model, work)
    model.notice = Notice(.warning, why)
    return effect
  }

  /// Sends what was reviewed; what came out otherwise since is reviewed again.
  static func send(
    _ form: FormPane, _ confirmation: FormConfirmation, _ model: inout ConsoleModel,
    _ work: Work
  ) -> Effect<Message> {
    var change = confirmation.change
    if let reason = confirmation.terms.difference(from: model.reviewTerms([change])) {
      return show(change, form, because: reason, &model, work)
    }
    change.confirmation = confirmation.asked.all.first
    return FormSendingUpdate.make(change, form, &model, work)
  }

  /// Shows a change again, and why.
  static func show(
    _ change: Change, _ form: FormPane, because reason: Phrase, _ model: inout ConsoleModel,
    _ work: Work
  ) -> Effect<Message> {
    let effect = show(change, form, &model, work)
    guard case .reviewing? = model.top?.form?.phase else { return effect }
    model.notice = Notice(.warning, GuardPhrases.reviewedAgain(reason))
    return effect
  }

  /// Back to the fields; a form without any has nothing to go back to.
  static func back(
    _ form: FormPane, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    if form.form?.isDestructive == true { return NavigationUpdate.back(&model, work) }
    var form = form
    form.phase = .editing
    model.showForm(form)
    return model.top.map { FormFactsUpdate.cancelReview(paneID: $0.id) } ?? .none
  }
}
