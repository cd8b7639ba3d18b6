import Catalog
import Panes
import TerminalUI

/// Why a key does nothing where one is, where no command says it itself: what it does elsewhere, and
/// how one comes there; of a key that others of its kind have, which is ours.
struct KeyRefusal {
  /// Nil where the key means nothing anywhere.
  let reason: Phrase?

  init(_ key: KeyPress, _ commands: [Command], _ model: ConsoleModel) {
    let own = model.panePlace == .list ? ForeignKeys.hint(key, model.keyLabels) : nil
    // What matches is all that a list shows: there the next match of a detail means nothing.
    let known = commands.filter {
      !$0.places.isDisjoint(with: .main) && (own == nil || $0.places.contains(.list))
    }
    let elsewhere = known.first { $0.places.contains(model.panePlace) } ?? known.first
    reason =
      elsewhere.map { KeyRefusal.reason($0, model) }
      ?? (model.isMain ? ForeignKeys.hint(key, model.keyLabels) : nil)
  }

  /// Why first: a narrow screen cuts the end.
  private static func reason(_ command: Command, _ model: ConsoleModel) -> Phrase {
    if let number = ListCommands.sortedColumn(command), let list = model.top?.list {
      return Phrase(
        "There is no column \(number): this list has \(list.columns.count)",
        "没有第 \(number) 列：此列表共 \(list.columns.count) 列")
    }
    return way(command, model).remarked(command.title)
  }

  private static func way(_ command: Command, _ model: ConsoleModel) -> Phrase {
    let keys = model.keyLabels
    let place = model.panePlace
    if place == .detail, !command.places.contains(.detail) {
      return Phrase("Only in lists, \(keys["back"]) goes back", "仅限列表，按 \(keys["back"]) 返回")
    }
    if place == .list, !command.places.contains(.list) {
      return Phrase(
        "Only in details, \(keys["describe"]) opens them", "仅限详情，按 \(keys["describe"]) 打开")
    }
    if place == .list, let home = KeyHomes.phrase(of: command) { return home }
    if place == .list, let resource = model.top?.location.resource,
      [
        .board, .alerts, .events, .journal, .allGroups, .allTopics, .allRoles, .allClients,
        .allNames,
      ]
      .contains(resource)
    {
      if model.top?.selectedRow == nil { return Phrases.nothingSelected }
      return Phrase(
        "Not in this list, \(keys["open"]) opens the thing itself",
        "不能在此列表执行，按 \(keys["open"]) 打开该行的对象")
    }
    if InstanceResource.isLegacy(model.top?.location.instanceID) {
      return Phrase("The API does this for 5.x instances alone", "接口仅支持对 5.x 实例执行")
    }
    guard let list = model.top?.location.resource else { return Phrase("Not here", "此处不可用") }
    let title = Resources.resource(list).title
    return Phrase("Not in the list \(title.english)", "“\(title.chinese)”不支持")
  }
}
