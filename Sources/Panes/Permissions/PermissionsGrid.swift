/// Moving through the grids and what is arranged in them.
extension PermissionsPane {
  /// Arranges the lines anew and keeps the cursor on its cell.
  package mutating func arrange() {
    var names: [Kind: Set<String>] = [:]
    for cell in cells.keys { names[cell.kind, default: []].insert(cell.name) }
    for cell in pending.keys { names[cell.kind, default: []].insert(cell.name) }
    lines = Kind.allCases.flatMap { kind -> [Line] in
      guard instances[kind]?.isEmpty == false else { return [] }
      let holders = (names[kind] ?? []).sorted().map { Line.holder(kind, $0) }
      return (kind == .user && instances[.role]?.isEmpty == false ? [.blank] : [])
        + [.instances(kind)] + holders
    }
    if !isCursorPlaced || lineOfCursor == nil { cursor = firstCell }
    viewport.keepOnScreen(movedTo: lineOfCursor ?? 0, count: lines.count)
  }

  private var lineOfCursor: Int? {
    cursor.flatMap { cursor in lines.firstIndex(of: .holder(cursor.kind, cursor.name)) }
  }

  private var firstCell: CellID? {
    lines.lazy.compactMap { line -> CellID? in
      guard case .holder(let kind, let name) = line,
        let instance = (instances[kind] ?? []).first(where: {
          cells[CellID(kind: kind, instanceID: $0.id, name: name)] != nil
        })
      else { return nil }
      return CellID(kind: kind, instanceID: instance.id, name: name)
    }.first
  }

  /// Which column of its grid the cursor is in.
  var column: Int {
    guard let cursor else { return 0 }
    return instances[cursor.kind]?.firstIndex { $0.id == cursor.instanceID } ?? 0
  }

  /// Moves to another holder, over the gap between the grids too.
  package mutating func move(lines step: Int) {
    guard let start = lineOfCursor else { return }
    let holders = lines.indices.filter { if case .holder = lines[$0] { true } else { false } }
    guard let place = holders.firstIndex(of: start) else { return }
    let line = holders[max(0, min(place + step, holders.count - 1))]
    guard case .holder(let kind, let name) = lines[line] else { return }
    let columns = instances[kind] ?? []
    guard !columns.isEmpty else { return }
    let id = columns[min(column, columns.count - 1)].id
    cursor = CellID(kind: kind, instanceID: id, name: name)
    isCursorPlaced = true
    viewport.select(line, count: lines.count)
    // The instances of the first holders stand above them: show them with those.
    if line <= 1 { viewport.showStart(count: lines.count) }
  }

  /// Moves to another instance.
  package mutating func move(columns step: Int) {
    guard let cursor, let columns = instances[cursor.kind], !columns.isEmpty else { return }
    let next = max(0, min(column + step, columns.count - 1))
    self.cursor = CellID(kind: cursor.kind, instanceID: columns[next].id, name: cursor.name)
    isCursorPlaced = true
  }

  /// Goes to the next cell that holds somebody, round at the end.
  package mutating func moveToNextHolder(by step: Int) {
    let all = lines.flatMap { line -> [CellID] in
      guard case .holder(let kind, let name) = line else { return [] }
      return (instances[kind] ?? []).map {
        CellID(kind: kind, instanceID: $0.id, name: name)
      }.filter { cells[$0] != nil || $0 == cursor }
    }
    guard let cursor, let place = all.firstIndex(of: cursor), !all.isEmpty else { return }
    self.cursor = all[(place + step + all.count) % all.count]
    isCursorPlaced = true
    viewport.select(lineOfCursor ?? 0, count: lines.count)
  }

  /// Turns permissions of the cursor's cell over, pending until they are sent. Of several at once
  /// all are given, or, where all are, taken.
  /// - Returns: False where what the cell is now is not known.
  package mutating func turn(_ permissions: [String]) -> Bool {
    guard let cell = cursor, permissions.allSatisfy({ present(cell, $0) != nil }) else {
      return false
    }
    isCursorPlaced = true
    let isHeld = permissions.allSatisfy { wanted(cell, $0) ?? present(cell, $0) == true }
    for permission in permissions {
      let isBack = present(cell, permission) == !isHeld
      pending[cell, default: [:]][permission] = isBack ? nil : !isHeld
    }
    if pending[cell]?.isEmpty == true { pending[cell] = nil }
    return true
  }
}
