import Catalog
import Changing
import MQTT
import ModelViewUpdate
import Panes
import TRocket
import TencentCloud
import TerminalUI

/// Changing things: a form for each action that does.
enum FormCommands {
  /// By a key, for what is selected.
  static let keyed: [Command] = [
    chosen(
      "create", Phrase("Create", "新建"), Phrase("create", "新建"), .character("+"), .create),
    chosen(
      "edit", Phrase("Edit the selected item", "修改所选项"), Phrase("edit", "修改"),
      .character("e"), .modify),
    chosen(
      "delete", Phrase("Delete the selected item", "删除所选项"), Phrase("delete", "删除"),
      .character("D"), .delete),
    Command(
      "undo", Phrase("Undo the last change", "撤销上一次变更"), keys: [.character("u")],
      hint: { $0.isMain ? Phrase("undo", "撤销") : nil },
      availability: { model in
        if let why = model.readOnlyRefusal { return .disabled(why) }
        if let why = undoRefusal(model) { return .disabled(why) }
        return model.changes.jobs.isEmpty ? .available : .disabled(UndoPhrases.underWay)
      },
      perform: { model, work in
        if let change = JournalUndo.selected(model) {
          return JournalUndo.open(change, &model, work)
        }
        return UndoUpdate.openLast(&model, work)
      }),
  ]

  /// By the name of each form.
  static let named: [Command] = ActionForms.named.filter { !$0[0].isByKeyOnly }.map(named)

  /// The command of a key that means the form that fits the list.
  private static func chosen(
    _ id: String, _ title: Phrase, _ footer: Phrase, _ key: KeyPress,
    _ purpose: ActionForm.Purpose
  ) -> Command {
    Command(
      id, title, keys: [key], places: .main, footer: footer,
      availability: { model in
        if purpose == .create, isChoice(model) {
          return model.readOnlyRefusal.map { .disabled($0) } ?? .available
        }
        guard let form = form(purpose, model) else { return .hidden }
        let isBatch = purpose == .delete && model.top?.hasMarks == true
        if isBatch, form.target == .instance { return .disabled(InlineEditPhrases.oneAtATime) }
        if purpose == .modify, isOverMarks(form, model) {
          return .disabled(InlineEditPhrases.oneAtATime)
        }
        return availability(form, model)
      },
      perform: { model, work in
        if purpose == .create, isChoice(model) {
          model.overlay = .palette(PaletteUpdate.opened(with: "add authenticator ", model, work))
          return .none
        }
        if purpose == .delete, model.top?.hasMarks == true {
          return InlineEditUpdate.delete(&model, work)
        }
        return form(purpose, model).map { FormOpeningUpdate.open($0, &model, work) } ?? .none
      })
  }

  /// Whether one of several forms makes what the list shows: the palette names them.
  private static func isChoice(_ model: ConsoleModel) -> Bool {
    guard let pane = model.top, pane.form == nil else { return false }
    return pane.location.resource == .authenticators
  }

  private static func form(_ purpose: ActionForm.Purpose, _ model: ConsoleModel) -> ActionForm? {
    guard let pane = model.top, pane.form == nil else { return nil }
    if purpose == .modify, pane.location.resource == .authenticators {
      let type = pane.selectedID
      return type.flatMap(AuthenticatorResource.modification)
    }
    return ActionForms.form(for: purpose, in: pane.location.resource, model.dialects)
  }

  /// A form by its name, in the dialect of the region.
  private static func named(_ forms: [ActionForm]) -> Command {
    Command(
      forms[0].id, forms[0].title, keys: [],
      availability: { model in
        guard let form = ActionForms.form(of: forms, model.dialects), !isFar(form, model) else {
          return .hidden
        }
        if isOverMarks(form, model) { return .disabled(InlineEditPhrases.oneAtATime) }
        return availability(form, model)
      },
      perform: { model, work in
        ActionForms.form(of: forms, model.dialects).map {
          FormOpeningUpdate.open($0, &model, work)
        } ?? .none
      })
  }

  /// Whether rows are marked, and a form would be about the one below the cursor all the same.
  private static func isOverMarks(_ form: ActionForm, _ model: ConsoleModel) -> Bool {
    guard let pane = model.top, pane.hasMarks else { return false }
    return switch form.target {
    case .row: form.purpose != .create
    case .instance: Resources.resource(pane.location.resource).scope == .region
    case .region: false
    }
  }

  /// Whether a form belongs to other lists than the one on the screen.
  private static func isFar(_ form: ActionForm, _ model: ConsoleModel) -> Bool {
    guard let pane = model.top, pane.form == nil else { return true }
    switch form.target {
    case .row: return pane.location.resource != form.resource
    case .region: return false
    case .instance:
      let scope = Resources.resource(form.resource).scope
      let here = Resources.resource(pane.location.resource).scope
      return scope == .region
        ? FormPlace.find(form, in: model) == nil && pane.location.resource != form.resource
        : here != scope
    }
  }

  /// Why nothing is taken back: neither the line of the journal that is selected, nor elsewhere the last
  /// change. Nil where something can be.
  private static func undoRefusal(_ model: ConsoleModel) -> Phrase? {
    if let selected = JournalUndo.selected(model) { return JournalUndo.refusal(selected, model) }
    return UndoUpdate.refusalOfLast(model)
  }

  /// What the row itself says against it.
  private static func obstacle(_ action: ActionID, _ place: FormPlace) -> Phrase? {
    let ids = [
      TRocket.DeleteInstance.id, MQTT.DeleteInstance.id, ChangeMigratingTopicToNextStage.id,
    ]
    guard ids.contains(action) else { return nil }
    let values = place.row?.presentValues(Resources.resource(place.location.resource)) ?? [:]
    switch action {
    case TRocket.DeleteInstance.id where values["EnableDeletionProtection"] == .bool(true),
      MQTT.DeleteInstance.id where values["DeleteProtect"] == .bool(true):
      return InstancePhrases.isProtected
    case ChangeMigratingTopicToNextStage.id where values["HealthCheckPassed"] == .bool(false):
      return MigrationPhrases.notHealthy(values["HealthCheckErrorList"])
    default: return nil
    }
  }

  /// What it would make of the row and is so already.
  private static func standing(_ form: ActionForm, _ place: FormPlace) -> Phrase? {
    guard let implied = form.readBack?.implied, !implied.isEmpty else { return nil }
    let values = place.row?.presentValues(Resources.resource(place.location.resource)) ?? [:]
    if values["Status"] == .string("REVOKED") {
      return Phrase("It is revoked for good", "证书已永久吊销")
    }
    return implied.allSatisfy { values[$0.key] == $0.value }
      ? Phrase("It is that already", "当前已是该状态") : nil
  }

  private static func availability(
    _ form: ActionForm, _ model: ConsoleModel
  ) -> Command.Availability {
    if let why = model.readOnlyRefusal { return .disabled(why) }
    guard let place = FormPlace.find(form, in: model) else {
      return .disabled(Phrases.nothingSelected)
    }
    let target = ChangeTarget(
      instanceID: place.instanceID, name: form.target == .row ? place.rowID : nil)
    let refusal =
      ChangePermission.refusal(of: form.action, target, in: model)
      ?? obstacle(form.action, place) ?? standing(form, place)
    return refusal.map { .disabled($0) } ?? .available
  }
}
