package import Catalog
package import Panes

/// A region with its own state. Panes stand on a stack; the last one is on the screen.
package struct Pane: Sendable {
  /// The kinds. On the heap: who only looks at a pane takes one reference, and not every field of its
  /// list.
  package indirect enum Content: Sendable {
    /// A list.
    case list(ListPane)
    /// One thing.
    case detail(DetailPane)
    /// A call that is being prepared.
    case form(FormPane)
    /// Changes that are made together.
    case batch(BatchPane)
    /// The permission matrix.
    case permissions(PermissionsPane)
  }

  /// Tells it from every other pane of the session: answers name it.
  package let id: Int
  /// What it shows.
  package var content: Content

  /// The list, where it is one.
  package var list: ListPane? {
    get { if case .list(let list) = content { list } else { nil } }
    set { if let newValue { content = .list(newValue) } }
  }

  /// The id of the row that is selected in a list, or that a detail is about. Commands ask for it in
  /// every frame: the list itself would be copied for it.
  package var selectedID: String? {
    switch content {
    case .list(let list): Pane.row(list.viewport.selected, list.order, list.rows)?.id
    case .detail(let detail): detail.rowID
    case .form, .batch, .permissions: nil
    }
  }

  /// The row that is selected in a list, or that a detail is about, as far as it is known.
  package var selectedRow: Row? {
    switch content {
    case .list(let list): Pane.row(list.viewport.selected, list.order, list.rows)
    case .detail(let detail): detail.row
    case .form, .batch, .permissions: nil
    }
  }

  /// Of the fields alone: a list that is asked as a whole is copied with all its fields.
  private static func row(_ selected: Int, _ order: [Int], _ rows: [Row]) -> Row? {
    order.indices.contains(selected) ? rows[order[selected]] : nil
  }

  /// Whether it is a list, or the detail of a row.
  package var isOfRows: Bool {
    switch content {
    case .list, .detail: true
    case .form, .batch, .permissions: false
    }
  }

  /// Whether rows of a list are marked.
  package var hasMarks: Bool {
    if case .list(let list) = content { !list.markedIDs.isEmpty } else { false }
  }

  /// The detail, where it is one.
  package var detail: DetailPane? {
    get { if case .detail(let detail) = content { detail } else { nil } }
    set { if let newValue { content = .detail(newValue) } }
  }

  /// The form, where it is one.
  package var form: FormPane? {
    get { if case .form(let form) = content { form } else { nil } }
    set { if let newValue { content = .form(newValue) } }
  }

  /// The changes that are made together, where it is that.
  package var batch: BatchPane? {
    get { if case .batch(let batch) = content { batch } else { nil } }
    set { if let newValue { content = .batch(newValue) } }
  }

  /// The changes that it reviews and makes, where it does that. What a form takes is reviewed from
  /// then on.
  package var review: ChangeReview? {
    get { form?.review ?? batch?.review }
    set {
      guard let newValue else { return }
      switch content {
      case .form(var form):
        form.phase = .reviewing(newValue)
        content = .form(form)
      case .batch(var batch):
        batch.review = newValue
        content = .batch(batch)
      case .list, .detail, .permissions: break
      }
    }
  }

  /// The permission matrix, where it is that.
  package var permissions: PermissionsPane? {
    get { if case .permissions(let permissions) = content { permissions } else { nil } }
    set { if let newValue { content = .permissions(newValue) } }
  }

  /// Where it is.
  package var location: Location {
    switch content {
    case .list(let list): list.location
    case .detail(let detail): detail.location
    case .form(let form): form.location
    case .batch(let batch): batch.location
    case .permissions: Location(.instances)
    }
  }
}

extension Pane {
  /// Takes a new height, where it keeps a place of its own.
  mutating func resize(rows: Int) {
    if var batch {
      batch.resize(bodyRows: rows)
      self.batch = batch
    }
    if var permissions {
      permissions.viewport.resize(rows: rows, count: permissions.lines.count)
      self.permissions = permissions
    }
  }
}
