package import TencentCloud

/// The fields of a form, those within items included, as the lines that the focus walks over.
package struct FormFields: Equatable, Sendable {
  /// Where a field stands: its place among the fields, then the item and the place in it.
  package struct Path: Equatable, Sendable {
    package let field: Int
    package var item: Int?
    var member: Int?

    package init(field: Int, item: Int? = nil, member: Int? = nil) {
      self.field = field
      self.item = item
      self.member = member
    }
  }

  /// A line of the form.
  package enum Line: Equatable, Sendable {
    /// A field, or the head of a list of items.
    case field(Path)
    /// The head of an item.
    case item(field: Int, item: Int)
  }

  package var fields: [FormField]

  package init(fields: [FormField]) {
    self.fields = fields
  }

  /// Every line, from top to bottom.
  var lines: [Line] {
    fields.indices.flatMap { index -> [Line] in
      guard case .items(let items) = fields[index].content else {
        return [.field(Path(field: index))]
      }
      let below = items.indices.flatMap { item -> [Line] in
        [.item(field: index, item: item)]
          + items[item].indices.map { .field(Path(field: index, item: item, member: $0)) }
      }
      return [.field(Path(field: index))] + below
    }
  }

  /// The field at a path; writing to one that is gone changes nothing.
  package subscript(path: Path) -> FormField? {
    get {
      guard fields.indices.contains(path.field) else { return nil }
      guard let item = path.item, let member = path.member else { return fields[path.field] }
      guard case .items(let items) = fields[path.field].content, items.indices.contains(item),
        items[item].indices.contains(member)
      else { return nil }
      return items[item][member]
    }
    set {
      guard let newValue, self[path] != nil else { return }
      guard let item = path.item, let member = path.member,
        case .items(var items) = fields[path.field].content
      else {
        fields[path.field] = newValue
        return
      }
      items[item][member] = newValue
      fields[path.field].content = .items(items)
    }
  }

  /// Adds an item at the end of a list.
  mutating func addItem(to field: Int) {
    guard case .items(var items) = fields[field].content else { return }
    items.append(fields[field].emptyItem)
    fields[field].content = .items(items)
    fields[field].problem = nil
  }

  /// Takes an item away.
  mutating func removeItem(_ item: Int, from field: Int) {
    guard case .items(var items) = fields[field].content, items.indices.contains(item) else {
      return
    }
    items.remove(at: item)
    fields[field].content = .items(items)
  }

  /// What names the thing, by parameter.
  package var context: JSONValue {
    .object(
      Dictionary(
        fields.filter(\.isFixed).map { ($0.descriptor.name, .string($0.text)) },
        uniquingKeysWith: { first, _ in first }))
  }

  /// Whether anything was changed that would be lost.
  package var isChanged: Bool { fields.contains { !$0.isFixed && $0.isChanged } }

  /// The lines that may have the focus: a field that stays is only shown.
  package var focusable: [Line] {
    lines.filter { line in
      if case .field(let path) = line { return self[path]?.isFixed == false }
      return true
    }
  }
}
