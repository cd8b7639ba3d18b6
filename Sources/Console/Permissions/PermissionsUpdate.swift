import Catalog
import ModelViewUpdate
import Panes
import TencentCloud
import TerminalUI

/// What changes the permission matrix.
enum PermissionsUpdate {
  /// Opens it and begins to read.
  static func open(_ model: inout ConsoleModel, _ work: Work) -> Effect<Message> {
    var pane = PermissionsPane()
    pane.viewport.resize(rows: model.bodyRows, count: 0)
    _ = model.push(.permissions(pane))
    return reload(&model, work)
  }

  /// Reads everything again; what is pending stays.
  static func reload(_ model: inout ConsoleModel, _ work: Work) -> Effect<Message> {
    guard let paneID = model.top?.id, var pane = model.top?.permissions else { return .none }
    pane.generation += 1
    pane.isLoading = true
    show(pane, &model)
    return PermissionsEffects(environment: work.environment, region: model.session.region)
      .read(paneID: paneID, generation: pane.generation) + SpinnerUpdate.start(model)
  }

  /// Takes what was read. What failed leaves what was known before.
  static func take(
    _ answer: PermissionsAnswer, _ model: inout ConsoleModel, _ work: Work
  ) {
    guard let index = model.panes.firstIndex(where: { $0.id == answer.paneID }),
      var pane = model.panes[index].permissions, pane.generation == answer.generation
    else { return }
    switch answer.content {
    case .instances(let kind, .success(let instances)):
      pane.instances[kind] = instances
      pane.failures[kind] = nil
      let ids = Set(instances.map(\.id))
      pane.cells = pane.cells.filter { $0.key.kind != kind || ids.contains($0.key.instanceID) }
    case .instances(let kind, .failure(let error)): pane.failures[kind] = error
    case .holders(let kind, let id, let result): pane.take(kind, id, result)
    case .finished:
      pane.isLoading = false
      pane.refreshedAt = work.moment
    }
    pane.arrange()
    model.panes[index].permissions = pane
    if case .instances(_, .failure(let error)) = answer.content, index == model.panes.count - 1 {
      model.notice = Notice(.failure, ErrorPhrases.phrase(error))
    }
  }

  /// A key for the grids.
  static func handle(
    _ key: KeyPress, _ pane: PermissionsPane, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    var pane = pane
    if pane.isLeaving { return leave(key, pane, &model, work) }
    switch (key.key, key.modifiers) {
    case (.escape, _), (.character("q"), []), (.character("c"), .control):
      if pane.pendingCells.isEmpty {
        return key.key == .escape
          ? Opening.back(&model, work) : Keyboard.perform(key, &model, work)
      }
      pane.isLeaving = true
    case (.enter, _), (.character("s"), .control): return review(pane, &model, work)
    case (.character("r"), .control): return reload(&model, work)
    case (.character("w"), []): turn(["PermWrite"], &pane, &model)
    case (.character("c"), []): turn(["PermRead"], &pane, &model)
    case (.character(" "), _): turn(PermissionsPane.permissions, &pane, &model)
    case (.character("x"), []): if let cell = pane.cursor { pane.pending[cell] = nil }
    default:
      if !move(key, &pane) { return pass(key, pane, &model, work) }
    }
    show(pane, &model)
    return .none
  }

  private static func move(_ key: KeyPress, _ pane: inout PermissionsPane) -> Bool {
    let rows = pane.viewport.rows
    switch (key.key, key.modifiers) {
    case (.down, _), (.character("j"), []): pane.move(lines: 1)
    case (.up, _), (.character("k"), []): pane.move(lines: -1)
    case (.right, _), (.character("l"), []): pane.move(columns: 1)
    case (.left, _), (.character("h"), []): pane.move(columns: -1)
    case (.tab, .shift): pane.moveToNextHolder(by: -1)
    case (.tab, _): pane.moveToNextHolder(by: 1)
    case (.character("d"), .control): pane.move(lines: max(1, rows / 2))
    case (.character("u"), .control): pane.move(lines: -max(1, rows / 2))
    case (.pageDown, _), (.character("f"), .control): pane.move(lines: rows)
    case (.pageUp, _), (.character("b"), .control): pane.move(lines: -rows)
    case (.character("g"), []), (.home, _): pane.move(lines: -pane.lines.count)
    case (.character("G"), _), (.end, _): pane.move(lines: pane.lines.count)
    default: return false
    }
    return true
  }

  /// Keys that mean the same everywhere. What could lead away waits until nothing is pending.
  private static func pass(
    _ key: KeyPress, _ pane: PermissionsPane, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    let commands = Set(Commands.commands(for: key, in: model.keyMap).map(\.id))
    if commands.contains("palette"), !pane.pendingCells.isEmpty {
      model.notice = Notice(.warning, PermissionPhrases.pendingFirst)
      return .none
    }
    let passed: Set = ["palette", "help", "theme", "pause", "suspend", "undo"]
    return commands.isDisjoint(with: passed) ? .none : Keyboard.perform(key, &model, work)
  }

  private static func turn(
    _ permissions: [String], _ pane: inout PermissionsPane, _ model: inout ConsoleModel
  ) {
    if let cell = pane.cursor,
      let reason = ChangePermission.refusal(
        of: cell.kind.actionName, instanceID: cell.instanceID, in: model)
    {
      model.notice = Notice(.warning, reason)
    } else if !pane.turn(permissions) {
      model.notice = Notice(.info, PermissionPhrases.unknown(pane))
    }
  }

  private static func review(
    _ pane: PermissionsPane, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> { BatchOpening.open(pane.items, &model, work) }

  private static func leave(
    _ key: KeyPress, _ pane: PermissionsPane, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    var pane = pane
    switch key.key {
    case .character("y"), .character("Y"): return Opening.back(&model, work)
    default: pane.isLeaving = false
    }
    show(pane, &model)
    return .none
  }

  /// What was made is no longer pending, and is read again.
  static func settle(
    _ made: [BatchItem], _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    guard var pane = model.top?.permissions, !made.isEmpty else { return .none }
    let targets = Set(made.map(\.target))
    pane.pending = pane.pending.filter {
      !targets.contains(ChangeTarget(instanceID: $0.key.instanceID, name: $0.key.name))
    }
    show(pane, &model)
    return reload(&model, work)
  }

  private static func show(_ pane: PermissionsPane, _ model: inout ConsoleModel) {
    guard let index = model.panes.indices.last, model.panes[index].permissions != nil else {
      return
    }
    model.panes[index].permissions = pane
  }
}

extension PermissionsPane {
  /// Takes everybody of an instance in place of those that were known.
  fileprivate mutating func take(
    _ kind: Kind, _ instanceID: String, _ result: Result<[String: [String: JSONValue]], CloudError>
  ) {
    guard let column = instances[kind]?.firstIndex(where: { $0.id == instanceID }) else { return }
    switch result {
    case .failure(let error): instances[kind]?[column].reading = .failed(error)
    case .success(let holders):
      instances[kind]?[column].reading = .read
      cells = cells.filter { $0.key.kind != kind || $0.key.instanceID != instanceID }
      for (name, values) in holders {
        cells[CellID(kind: kind, instanceID: instanceID, name: name)] = values
      }
    }
  }
}
