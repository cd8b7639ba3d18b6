import Catalog
import ModelViewUpdate
import Panes
import TencentCloud

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
    return PermissionsEffects(
      environment: work.environment, region: model.session.region, dialects: model.dialects
    )
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

  /// Turns permissions of the cursor's cell over, where they may be changed and are known.
  static func turn(_ permissions: [String], _ model: inout ConsoleModel) {
    guard var pane = model.top?.permissions else { return }
    if pane.cursor?.kind == .user, model.dialects.mqtt == .today {
      model.notice = Notice(.warning, BlockPhrases.policiesInstead)
    } else if let cell = pane.cursor,
      let reason = ChangePermission.refusal(
        of: cell.kind.action, instanceID: cell.instanceID, in: model)
    {
      model.notice = Notice(.warning, reason)
    } else if !pane.turn(permissions) {
      model.notice = Notice(.info, PermissionPhrases.unknown(pane))
    }
    show(pane, &model)
  }

  /// Asks whether to drop what is pending; false where nothing is.
  static func asks(_ model: inout ConsoleModel) -> Bool {
    guard model.top?.permissions?.pendingCells.isEmpty == false else { return false }
    change(&model) { $0.isLeaving = true }
    return true
  }

  /// Changes the matrix on the screen, where there is one.
  static func change(_ model: inout ConsoleModel, _ change: (inout PermissionsPane) -> Void) {
    guard var pane = model.top?.permissions else { return }
    change(&pane)
    show(pane, &model)
  }

  /// What was made is no longer pending, and is read again.
  static func settle(
    _ made: [ReviewItem], _ model: inout ConsoleModel, _ work: Work
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
