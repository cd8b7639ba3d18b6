import ModelViewUpdate
import TRocket
import TencentCloud

/// Opens forms.
enum FormOpening {
  /// Opens a form of the console. A deletion needs nothing but its name typed.
  static func open(
    _ form: ActionForm, _ model: inout ConsoleModel, _ work: Command.Work
  ) -> Effect<Message> {
    guard let place = FormPlace.find(form, in: model),
      let action = TRocketCatalog.action(named: form.action)
    else { return .none }
    var pane = FormFilling.pane(form, action, place)
    let present = form.presentAction.flatMap(TRocketCatalog.action(named:))
    pane.isReading = present != nil
    let paneID = model.push(.form(pane))
    model.showForm(pane)
    if form.isDestructive, pane.fields.focusable.isEmpty {
      return FormReview.open(pane, &model, work)
    }
    guard let present else { return .none }
    return CallEffects(environment: work.environment, region: model.session.region).read(
      paneID: paneID, present, identity(present, place)) + Refreshing.startSpinner(model)
  }

  /// Opens the form of any action.
  static func openCall(
    _ name: String, _ model: inout ConsoleModel, _ work: Command.Work
  ) -> Effect<Message> {
    guard let action = TRocketCatalog.action(named: name) else { return .none }
    let pane = FormFilling.call(action, FormPlace.around(model))
    _ = model.push(.form(pane))
    model.showForm(pane)
    return .none
  }

  private static func identity(_ action: ActionDescriptor, _ place: FormPlace) -> JSONValue {
    var members: [String: JSONValue] = [:]
    for parameter in action.parameters {
      if let value = place.identity(parameter.name) { members[parameter.name] = .string(value) }
    }
    return .object(members)
  }
}
