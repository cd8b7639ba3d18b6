import Catalog
import Changing
package import ModelViewUpdate
import TRocket
package import TencentCloud

/// The permissions of roles and MQTT users over all instances of the region, as two grids: names
/// down, instances across. What is turned over is pending until it was reviewed and sent.
package struct PermissionsPane: Sendable {
  /// Who holds a permission.
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    /// A role of a RocketMQ instance.
    case role
    /// A user of an MQTT instance.
    case user

    /// The action that changes one.
    package var action: ActionID { self == .role ? ModifyRole.id : ModifyMQTTUser.id }
  }

  /// How far the reading of an instance has come.
  package enum Reading: Equatable, Sendable {
    /// It is still to come.
    case waiting
    /// Every page was read.
    case read
    /// It failed, and what was known before stands.
    case failed(CloudError)
  }

  /// A column.
  package struct Instance: Equatable, Sendable {
    /// Its id.
    package let id: String
    /// What it is called.
    package let name: String
    /// How far it has come.
    package var reading = Reading.waiting

    package init(id: String, name: String, reading: Reading = Reading.waiting) {
      self.id = id
      self.name = name
      self.reading = reading
    }
  }

  /// A cell, by what it is about.
  package struct CellID: Hashable, Sendable {
    /// Role or user.
    package let kind: Kind
    /// The instance.
    package let instanceID: String
    /// The role's or user's name.
    package let name: String

    package init(kind: Kind, instanceID: String, name: String) {
      self.kind = kind
      self.instanceID = instanceID
      self.name = name
    }
  }

  /// A line of the two grids.
  package enum Line: Equatable {
    case instances(Kind)
    case holder(Kind, String)
    case blank
  }

  /// Counts readings: an answer to an older one is dropped.
  package var generation = 0
  /// The columns, by kind.
  package var instances: [Kind: [Instance]] = [:]
  /// Why the instances of a kind could not be listed.
  package var failures: [Kind: CloudError] = [:]
  /// What each holder is allowed, by the names of parameters; what is not told is missing.
  package var cells: [CellID: [String: JSONValue]] = [:]
  /// What is to become of permissions, by their parameters.
  package var pending: [CellID: [String: Bool]] = [:]
  /// The cell of the cursor; nil while there is none.
  package var cursor: CellID?
  /// Whether the user put the cursor where it is; until then it stays on the first cell.
  var isCursorPlaced = false
  /// The lines from top to bottom; the selected one is the cursor's.
  package var lines: [Line] = []
  package var viewport = ListViewport()
  package var isLoading = true
  package var isLeaving = false
  package var refreshedAt: Moment?

  package init(
    generation: Int = 0, instances: [Kind: [Instance]] = [:], failures: [Kind: CloudError] = [:],
    cells: [CellID: [String: JSONValue]] = [:], pending: [CellID: [String: Bool]] = [:],
    cursor: CellID? = nil, isCursorPlaced: Bool = false, lines: [Line] = [],
    viewport: ListViewport = ListViewport(), isLoading: Bool = true, isLeaving: Bool = false,
    refreshedAt: Moment? = nil
  ) {
    self.generation = generation
    self.instances = instances
    self.failures = failures
    self.cells = cells
    self.pending = pending
    self.cursor = cursor
    self.isCursorPlaced = isCursorPlaced
    self.lines = lines
    self.viewport = viewport
    self.isLoading = isLoading
    self.isLeaving = isLeaving
    self.refreshedAt = refreshedAt
  }

  /// What a permission of a cell is now; nil where that is not known.
  func present(_ cell: CellID, _ permission: String) -> Bool? {
    if case .bool(let isAllowed)? = cells[cell]?[permission] { isAllowed } else { nil }
  }

  /// What it is to become, where that differs from what it is.
  func wanted(_ cell: CellID, _ permission: String) -> Bool? {
    guard let wanted = pending[cell]?[permission], wanted != present(cell, permission) else {
      return nil
    }
    return wanted
  }

  /// The cells that are to be changed, in the order of the grids. A holder that is gone meanwhile
  /// is among them, to be told.
  package var pendingCells: [CellID] {
    pending.keys.filter { cell in
      PermissionsPane.permissions.contains { wanted(cell, $0) != nil }
    }.sorted {
      ($0.kind.rawValue, $0.name, $0.instanceID) < ($1.kind.rawValue, $1.name, $1.instanceID)
    }
  }

  /// The topics and groups that a role is allowed to use, where it is not the whole instance.
  func details(_ cell: CellID) -> [JSONValue]? {
    guard case .string(let scope)? = cells[cell]?["PermType"], scope != "Cluster" else {
      return nil
    }
    if case .array(let details)? = cells[cell]?["DetailedPerms"] { return details }
    return []
  }

  /// The parameters of both permissions, as they are shown.
  package static let permissions = ["PermWrite", "PermRead"]

  /// How many instances were read, how many failed, how many there are.
  var progress: (read: Int, failed: Int, total: Int) {
    let all = instances.values.flatMap { $0 }
    return (
      all.count { $0.reading == .read },
      all.count { if case .failed = $0.reading { true } else { false } }, all.count
    )
  }

  /// How many roles or users are known.
  func count(_ kind: Kind) -> Int { cells.keys.count { $0.kind == kind } }

  /// The changes that the pending cells ask for.
  /// - Parameter spoken: An action as the region takes it.
  package func items(_ spoken: (ActionID) -> ActionDescriptor?) -> [ReviewItem] {
    pendingCells.compactMap { cell in
      guard let action = spoken(cell.kind.action) else { return nil }
      let target = ChangeTarget(instanceID: cell.instanceID, name: cell.name)
      guard let seen = cells[cell] else {
        return ReviewItem(target, refused: ChangePhrases.isGone)
      }
      var values: [String: JSONValue] = [:]
      for permission in PermissionsPane.permissions {
        if let wanted = wanted(cell, permission) { values[permission] = .bool(wanted) }
      }
      return InlineEditSubject(action: action, target: target, seen: seen).modification(values)
    }
  }
}
