import Catalog
import Changing
import ModelViewUpdate
import Panes
import TencentCloud

/// Changes the order of policies and rules: moved about first, then reviewed and sent whole.
enum OrderUpdate {
  /// The form that changes the order of the list on the screen; nil where it has none.
  static func form(_ model: ConsoleModel) -> ActionForm? {
    model.top?.list.flatMap { PriorityOrder.form(of: $0.location.resource) }
  }

  static func open(_ model: inout ConsoleModel) {
    guard let list = model.top?.list else { return }
    guard let order = order(of: list) else {
      model.notice =
        list.isRead
        ? Notice(.warning, OrderPhrases.notWhole) : Notice(.info, OrderPhrases.stillRead)
      return
    }
    guard order.items.count > 1 else {
      model.notice = Notice(.info, OrderPhrases.tooFew)
      return
    }
    var picker = OrderPicker(location: list.location, order: order)
    picker.resize(rows: PaletteView.rows(model.size))
    picker.select(order.items.firstIndex { "\($0.id)" == list.selectedRow?.id } ?? 0)
    model.notice = nil
    model.overlay = .order(picker)
  }

  /// All of a list with their numbers; nil where one is missing.
  private static func order(of list: ListPane) -> PriorityOrder? {
    guard list.total == list.rows.count, list.flaw == nil else { return nil }
    let title = list.resource.recipe?.titleField ?? ""
    let items = list.rows.compactMap { row -> PriorityOrder.Item? in
      let values = row.presentValues(list.resource)
      guard case .integer(let id)? = values["Id"], case .integer(let priority)? = values["Priority"]
      else { return nil }
      let name = if case .string(let text)? = values[title] { text } else { row.id }
      return PriorityOrder.Item(id: id, name: name, priority: priority)
    }
    return items.count == list.rows.count ? PriorityOrder(items) : nil
  }

  static func change(_ model: inout ConsoleModel, _ change: (inout OrderPicker) -> Void) {
    guard case .order(var picker)? = model.overlay else { return }
    change(&picker)
    model.overlay = .order(picker)
  }

  /// Shows what will be sent.
  static func review(
    _ picker: OrderPicker, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    guard picker.order.isChanged else {
      model.overlay = nil
      model.notice = Notice(.info, OrderPhrases.asBefore)
      return .none
    }
    guard let form = PriorityOrder.form(of: picker.location.resource),
      let action = APICatalogs.known.action(form.action),
      let instanceID = picker.location.instanceID
    else { return .none }
    model.overlay = nil
    let change = Change(
      action: action,
      parameters: .object([
        "InstanceId": .string(instanceID), PriorityOrder.parameter: picker.order.value,
      ]), seen: [PriorityOrder.parameter: picker.order.seen], names: picker.order.names)
    return BatchOpeningUpdate.open([ReviewItem(change)], ordered: picker, &model, work)
  }

  /// Closes it, or asks where something was moved.
  static func leave(_ model: inout ConsoleModel) {
    guard case .order(var picker)? = model.overlay, picker.order.isChanged else {
      model.overlay = nil
      return
    }
    picker.isLeaving = true
    model.overlay = .order(picker)
  }
}
