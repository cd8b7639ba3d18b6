import Catalog
import ModelViewUpdate
import Panes
import TencentCloud
import TerminalUI

/// Editing without a form: remarks, permissions, retry limits, of one row or of all marked ones.
enum InlineEditCommands {
  static let all: [Command] = [
    Command(
      "remark", Phrase("Edit the remark in place", "直接修改备注"), keys: [.character("r")],
      places: .main, footer: Phrase("remark", "备注"),
      availability: { availability(changing: "Remark", $0) },
      perform: { InlineEditUpdate.open(.remark, &$0, $1) }),
    Command(
      "turn-produce", Phrase("Toggle produce permission", "切换生产权限"),
      keys: [.character("w")], places: .main + [.permissions], footer: Phrase("produce", "生产"),
      availability: { availability(turning: "PermWrite", $0) },
      perform: { turn("PermWrite", &$0, $1) }),
    Command(
      "turn-consume", Phrase("Toggle consume permission", "切换消费权限"),
      keys: [.character("c")], places: .main + [.permissions], footer: Phrase("consume", "消费"),
      availability: { availability(turning: "PermRead", $0) },
      perform: { turn("PermRead", &$0, $1) }),
    Command(
      "retry-limit", Phrase("Edit the retry limit in place", "直接修改最大重试次数"),
      keys: [.character("R")], places: .main,
      availability: { availability(changing: "MaxRetryTimes", $0) },
      perform: { InlineEditUpdate.open(.retryLimit, &$0, $1) }),
    Command(
      "mark", Phrase("Mark or unmark the row", "选中或取消选中该行"),
      keys: [.character(" ")], places: [.list], availability: marking
    ) { model, work in mark(&model, work) { $0.toggleMark() } },
    Command(
      "mark-range", Phrase("Mark from the last mark to here", "从上一个选中行选到此行"),
      keys: [.character("V")], places: [.list], availability: marking
    ) { model, work in mark(&model, work) { $0.markRange() } },
    Command(
      "mark-all", Phrase("Mark every row shown, or none", "选中全部显示的行或全部取消"),
      keys: [.character("*")], places: [.list], availability: marking
    ) { model, work in mark(&model, work) { $0.markAll() } },
    Command(
      "permissions", Phrase("Permissions of roles and MQTT users", "角色与 MQTT 用户的权限矩阵"),
      keys: [], perform: { PermissionsUpdate.open(&$0, $1) }),
  ]

  /// The matrix says itself why something cannot be turned over.
  private static func availability(
    turning permission: String, _ model: ConsoleModel
  ) -> Command.Availability {
    if model.top?.location.resource == .mqttUsers, model.dialects.mqtt == .today {
      return .disabled(BlockPhrases.policiesInstead)
    }
    return model.top?.permissions == nil ? availability(changing: permission, model) : .available
  }

  private static func turn(
    _ permission: String, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    if model.top?.permissions == nil { return InlineEditUpdate.turn(permission, &model, work) }
    PermissionsUpdate.turn([permission], &model)
    return .none
  }

  /// Whether the list's things have such a parameter, and may be changed.
  private static func availability(
    changing parameter: String, _ model: ConsoleModel
  ) -> Command.Availability {
    guard let form = InlineEditSubject.form(in: model),
      ReadBack.of(form.action)?.recipe.fields.contains(parameter) == true
    else { return .hidden }
    let subjects = InlineEditSubject.all(in: model)
    guard let first = subjects.first else {
      return .disabled(Phrases.nothingSelected)
    }
    if let reason = ChangePermission.refusal(
      of: form.action, instanceID: first.target.instanceID, in: model)
    {
      return .disabled(reason)
    }
    return .available
  }

  /// Marks are for lists whose things can be changed.
  private static let marking: @Sendable (ConsoleModel) -> Command.Availability = { model in
    let isOfDeadLetters = model.top?.location.resource == .deadLetters
    return isOfDeadLetters || ClientVerbs.isOfClients(model) || OffsetSubject.isMarked(in: model)
      || InlineEditSubject.form(in: model) != nil ? .available : .hidden
  }

  private static func mark(
    _ model: inout ConsoleModel, _ work: Work, _ change: (inout ListPane) -> Void
  ) -> Effect<Message> {
    let first = model.top?.list?.viewport.first
    _ = model.changeTopList { change(&$0) }
    guard model.top?.list?.viewport.first != first else { return .none }
    return ListRequests.loadMore(&model, work)
      + .after("settle", milliseconds: 120, .timeCame(.settle))
  }
}
