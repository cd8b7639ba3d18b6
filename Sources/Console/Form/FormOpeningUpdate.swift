import Catalog
import ModelViewUpdate
import Panes
import TencentCloud

/// Opens forms.
enum FormOpeningUpdate {
  /// Opens a form of the console. What takes nothing but its name is reviewed at once.
  static func open(
    _ form: ActionForm, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    FormPlace.find(form, in: model).map { open(form, at: $0, &model, work) } ?? .none
  }

  /// The same for a thing that is told.
  static func open(
    _ form: ActionForm, at place: FormPlace, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    guard let action = model.spoken(form.action) else { return .none }
    var pane = FormFilling.pane(
      form, action, place, in: model.dialect(of: form.action), timeZone: model.timeZone)
    let isFilledIn = !pane.fields.focusable.isEmpty
    let isRead = isFilledIn && FormReadingUpdate.isReadAtFirst(form.action)
    pane.isReading = isRead
    let paneID = model.push(.form(pane))
    model.showForm(pane)
    if !isFilledIn, form.isDestructive || form.readBack?.implied.isEmpty == false {
      return FormReviewUpdate.open(pane, &model, work)
    }
    guard isRead else { return .none }
    let target = ChangeTarget(instanceID: place.instanceID, name: place.rowID)
    return FormReadingUpdate.read(
      form.action, target, pane.fields.context, paneID: paneID, model, work)
      + SpinnerUpdate.start(model)
  }

  /// Opens the form of any action.
  static func openCall(
    _ id: ActionID, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    guard let action = model.spoken(id) else { return .none }
    let pane = FormFilling.call(
      action, FormPlace.around(model).fitting(action, model), in: model.dialect(of: id),
      timeZone: model.timeZone)
    _ = model.push(.form(pane))
    model.showForm(pane)
    return .none
  }
}
