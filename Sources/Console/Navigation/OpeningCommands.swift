import Catalog
import ModelViewUpdate
import Panes
import TerminalUI

/// Going in and out.
package enum OpeningCommands {
  package static let all = inward + aside

  /// Into what is selected.
  static let inward: [Command] = [
    Command(
      "open", Phrase("Open the selected item", "打开所选项"), keys: [KeyPress(.enter)], places: [.list],
      footer: Phrase("open", "打开"),
      availability: needsRow
    ) { model, work in
      guard let list = model.top?.list, let row = list.selectedRow else { return .none }
      let resource = list.resource
      if resource.id.showsFindings { return NavigationUpdate.openFinding(row.id, &model, work) }
      if resource.id == .events { return NavigationUpdate.openEvent(row.id, &model, work) }
      if let part = RegionRowID(row.id, in: resource.id) {
        return NavigationUpdate.open(part, &model, work)
      }
      if resource.id == .pushTargets { return MessageVerbUpdate.push(&model, work) }
      guard let entered = resource.entered else { return openDetail(&model, work, row) }
      switch resource.scope {
      case .region where Resources.resource(entered).scope == .region:
        let parent = list.location.parent
        return NavigationUpdate.open(
          Location(entered, parent: parent ?? row.id, group: parent == nil ? nil : row.id), &model,
          work)
      case .region:
        return NavigationUpdate.open(
          NavigationUpdate.place(entered, of: row.id), &model, work)
      case .rocketMQ, .mqtt:
        return NavigationUpdate.open(
          Location(entered, instanceID: list.location.instanceID, parent: row.id), &model, work)
      }
    },
    Command(
      "describe", Phrase("Show every field of the selected item", "查看所选项的全部字段"),
      keys: [.character("d")], places: [.list],
      // Of messages Enter shows the same.
      hint: { model in
        model.top?.location.range == nil ? Phrase("details", "详情") : nil
      }, availability: needsRow
    ) { model, work in
      guard let row = model.top?.list?.selectedRow else { return .none }
      if model.top?.location.resource.showsFindings == true {
        return NavigationUpdate.openFinding(row.id, &model, work)
      }
      if let list = model.top?.location.resource, let part = RegionRowID(row.id, in: list) {
        return NavigationUpdate.openDetail(part.location, rowID: part.rowID, &model, work)
      }
      return openDetail(&model, work, row)
    },
  ]

  /// To the lists beside it, and out.
  static let aside: [Command] = [
    Command(
      "next-tab", Phrase("Next list of the instance", "实例的下一个列表"),
      keys: [KeyPress(.tab)], places: [.list], footer: Phrase("next list", "下一列表"),
      availability: needsTabs
    ) { model, work in switchTab(&model, work, by: 1) },
    Command(
      "previous-tab", Phrase("Previous list of the instance", "实例的上一个列表"),
      keys: [KeyPress(.tab, modifiers: .shift)], places: [.list], availability: needsTabs
    ) { model, work in switchTab(&model, work, by: -1) },
    Command(
      "back", Phrase("Back, or clear the filter or the marks", "返回，或清除过滤与选中"),
      keys: [KeyPress(.escape)],
      hint: backHint, leaves: true
    ) { model, work in
      if PermissionsUpdate.asks(&model) { return .none }
      if model.top?.list?.filter != nil {
        ListUpdate.clearFilter(&model)
        return .none
      }
      if model.top?.detail?.search != nil {
        DetailSearchUpdate.close(&model)
        return .none
      }
      if model.top?.hasMarks == true {
        _ = model.changeTopList { $0.unmark($0.markedIDs) }
        return .none
      }
      return NavigationUpdate.back(&model, work)
    },
  ]

  /// What there is to clear, before there is something to go back to.
  @Sendable private static func backHint(_ model: ConsoleModel) -> Phrase? {
    if model.top?.list?.filter != nil || model.top?.detail?.search != nil
      || model.top?.hasMarks == true
    {
      return Phrase("clear", "清除")
    }
    return model.panes.count > 1 ? Phrase("back", "返回") : nil
  }

  /// The lists inside an instance, in the order of Tab.
  static func tabs(_ location: Location) -> [ResourceID] {
    guard location.parent == nil else { return [] }
    return Resources.tabs(in: Resources.resource(location.resource).scope)
  }

  private static let needsRow: @Sendable (ConsoleModel) -> Command.Availability = { model in
    model.top?.selectedRow == nil
      ? .disabled(Phrases.nothingSelected) : .available
  }

  private static let needsTabs: @Sendable (ConsoleModel) -> Command.Availability = { model in
    model.top.map { tabs($0.location).contains($0.location.resource) } == true
      ? .available : .hidden
  }

  private static func switchTab(
    _ model: inout ConsoleModel, _ work: Work, by step: Int
  ) -> Effect<Message> {
    guard let location = model.top?.location else { return .none }
    let tabs = tabs(location)
    guard let index = tabs.firstIndex(of: location.resource) else { return .none }
    let next = tabs[(index + step + tabs.count) % tabs.count]
    let left = NavigationUpdate.leave(&model)
    return left
      + NavigationUpdate.open(Location(next, instanceID: location.instanceID), &model, work)
  }

  static func openDetail(
    _ model: inout ConsoleModel, _ work: Work, _ row: Row
  ) -> Effect<Message> {
    guard let location = model.top?.location else { return .none }
    return NavigationUpdate.openDetail(location, row, &model, work)
  }
}
