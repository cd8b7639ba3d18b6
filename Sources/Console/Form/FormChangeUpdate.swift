import TencentCloud
import Catalog
import Changing
import ModelViewUpdate
import Panes

/// What a form does with what became of its change.
enum FormChangeUpdate {
  static func finish(
    _ ended: EndedChange, paneID: Int, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    let change = ended.job.run.change
    let notice = notice(ended)
    let form = model.panes.first { $0.id == paneID }?.form
    switch ended.outcome {
    case .done(let receipt):
      return FormSendingUpdate.succeed(
        change.action.id, paneID, receipt.reply, form, notice, &model, work)
    case .unanswered(_, .took):
      return FormSendingUpdate.succeed(change.action.id, paneID, nil, form, notice, &model, work)
    case .refused(let error):
      if model.forgetName(after: error, change.target), let form, model.top?.id == paneID {
        return FormReviewUpdate.show(change, form, because: notice.text, &model, work)
      }
      FormSendingUpdate.fail(error, form, paneID: paneID, &model)
    case .conflict(let threeWay): show(threeWay, change, form, paneID: paneID, &model)
    case .unanswered, .notSent: goBack(form, paneID: paneID, &model)
    }
    model.notice = notice
    return .none
  }

  /// The line about it; a second line that the journal lacks is told as well.
  static func notice(_ ended: EndedChange) -> Notice {
    let notice = ChangePhrases.notice(ended.job.run.change, ended.outcome)
    guard let problem = ended.job.run.journalProblem else { return notice }
    return Notice(
      .warning,
      Phrase(
        "\(notice.text.english); the journal could not be written: \(problem)",
        "\(notice.text.chinese)；日志无法写入：\(problem)"))
  }

  private static func goBack(_ form: FormPane?, paneID: Int, _ model: inout ConsoleModel) {
    guard var form, let index = model.panes.firstIndex(where: { $0.id == paneID }) else { return }
    form.phase = .editing
    model.panes[index].form = form.scrolled(rows: model.bodyRows)
  }

  private static func show(
    _ threeWay: ThreeWay, _ change: Change, _ form: FormPane?, paneID: Int,
    _ model: inout ConsoleModel
  ) {
    guard var form, let index = model.panes.firstIndex(where: { $0.id == paneID }) else { return }
    form.phase = .editing
    switch threeWay.presence {
    case .asExpected:
      form.phase = .conflicting(FormConflict(change: change, threeWay: threeWay))
    case .thereAlready:
      let name = change.readBack?.recipe.nameParameter
      if let field = form.fields.fields.firstIndex(where: { $0.descriptor.name == name }) {
        form.fields.fields[field].problem = ChangePhrases.exists
        form.focus = .line(.field(FormFields.Path(field: field)))
      }
    case .gone: break
    }
    model.panes[index].form = form.scrolled(rows: model.bodyRows)
  }
}
