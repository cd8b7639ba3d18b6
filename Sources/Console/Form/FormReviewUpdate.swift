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
    let times = TimeRangeText(
      now: work.moment.unixMilliseconds, timeZone: work.environment.timeZone)
    guard let parameters = form.request(times).parameters(&form.fields) else {
      form.focusFirstProblem()
      model.showForm(form)
      model.notice = Notice(.warning, Phrases.formIsWrong)
      return .none
    }
    if !form.fields.isChanged, isModification(form) {
      model.notice = Notice(.info, Phrases.nothingChanged)
      return .none
    }
    model.notice = nil
    if !form.action.mutates { return FormSendingUpdate.send(parameters, form, &model, work) }
    model.showForm(form)
    // A call may be about another thing than last time: its review sees what is there by itself.
    let change = Change(
      action: form.action, parameters: parameters, seen: form.form == nil ? [:] : form.seen)
    return ReviewOpeningUpdate.show([form.item(change)], &model, work)
  }

  /// Whether it changes what stands in it, so that without a change there is nothing to send.
  private static func isModification(_ pane: FormPane) -> Bool {
    if pane.form?.purpose == .modify { return true }
    // What a call means by itself, as to deactivate, is a change without one of the fields.
    guard let readBack = pane.form?.readBack else { return false }
    return readBack.purpose == .modification && readBack.implied.isEmpty && !pane.seen.isEmpty
  }
}
