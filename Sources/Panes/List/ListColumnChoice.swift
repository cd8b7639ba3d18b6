package import Catalog
package import TencentCloud

/// Which columns a list shows, and what is kept of that.
extension ListPane {
  /// Shows these columns; nil shows the resource's own.
  package mutating func choose(columns: [ColumnDescription]?) {
    chosenColumns = columns ?? resource.columns
    arrangeColumns()
  }

  /// Shows every field, or those alone that were chosen.
  package mutating func toggleWide() {
    isWide.toggle()
    arrangeColumns()
  }

  private mutating func arrangeColumns() {
    let others = isWide ? resource.everyColumn.filter { !chosenColumns.contains($0) } : []
    columns = (chosenColumns + others).filter { column in
      let only = resource.columnDialects[column.name]
      return only == nil || dialect == nil || only == dialect
    }
    if let revealedField,
      let column = resource.everyColumn.first(where: { $0.name == revealedField })
    {
      columns.removeAll { $0 == column }
      columns.insert(column, at: 1)
    }
    horizontalOffset = 0
  }

  /// Has what the filter matches, and the name does not, stand behind the name, chosen or not: a match
  /// that nobody sees would look like a mistake. Nothing jumps while the filter is typed.
  mutating func reveal() {
    let field = resource.fields.first { foundFields.contains($0.name) }?.name
    let wanted = isFilterOpen || foundFields.isEmpty ? nil : field
    if wanted == revealedField { return }
    revealedField = wanted
    arrangeColumns()
  }

  /// What the region speaks: a column of which nothing is told there is not shown.
  package mutating func speak(_ dialect: Dialect?) {
    if dialect == self.dialect || resource.columnDialects.isEmpty { return }
    self.dialect = dialect
    arrangeColumns()
  }

  /// What is kept of it; nil where all is as it is by itself.
  package var viewChoice: ViewChoice? {
    let hasOwnColumns = chosenColumns != resource.columns
    if !hasOwnColumns, sort == resource.defaultSort { return nil }
    return ViewChoice(
      view: resource.id.name, columns: hasOwnColumns ? chosenColumns.map(\.name) : nil,
      sort: sort?.column.name, isDescending: sort?.isDescending ?? false)
  }

  /// Takes what was kept of it; nil is as it is by itself. What is no column any more is left out.
  package mutating func take(_ choice: ViewChoice?) {
    let every = resource.everyColumn
    func column(_ name: String) -> ColumnDescription? { every.first { $0.name == name } }
    var chosen = (choice?.columns ?? []).compactMap(column)
    // The name stands first, whatever the file says.
    if let name = resource.columns.first, !chosen.isEmpty {
      chosen = [name] + chosen.filter { $0 != name }
    }
    choose(columns: chosen.isEmpty ? nil : chosen)
    guard let choice else {
      sort = resource.defaultSort
      return rearrange()
    }
    sort = choice.sort.flatMap(column).map {
      Resource.Sort(column: $0, isDescending: choice.isDescending)
    }
    rearrange()
  }
}

/// How a kind of list is looked at, as it is kept.
package struct ViewChoice: Codable, Hashable, Sendable {
  /// The name of the kind.
  package let view: String
  /// The names of the columns in their order; nil are its own.
  package let columns: [String]?
  /// The name of the column that orders it; nil is the service's order.
  package let sort: String?
  /// From large to small.
  package let isDescending: Bool
}
