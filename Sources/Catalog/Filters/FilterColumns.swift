/// What predicates may speak of in a list, by the names that they may use: the field's in the API,
/// its titles in both languages, and a few that everybody expects.
package struct FilterColumns {
  /// All of them, the columns first.
  package let all: [FilterColumn]
  private let byName: [String: Int]
  private let names: [String]

  /// What there is of a kind of thing.
  package init(_ resource: Resource) {
    var all = resource.columns.filter { !$0.isPicture }.map { column in
      FilterColumn(name: column.name, kind: column.kind, source: .column(column.source))
    }
    func add(_ fields: [FieldDescription], _ source: (Int) -> ColumnDescription.Source) {
      for (index, field) in fields.enumerated()
      where !all.contains(where: { $0.source == .column(source(index)) }) {
        all.append(
          FilterColumn(name: field.name, kind: field.kind, source: .column(source(index))))
      }
    }
    add(resource.fields) { .field($0) }
    add(resource.live?.fields ?? []) { .live($0) }
    if let permission = FilterColumns.permission(resource.fields) { all.append(permission) }
    self.all = all
    var byName: [String: Int] = [:]
    var names: [String] = []
    // The first name is the field's own: another's title never takes it.
    let spellings = all.map { FilterColumns.spellings($0, of: resource) }
    for rank in 0..<(spellings.map(\.count).max() ?? 0) {
      for (index, own) in spellings.enumerated() where rank < own.count {
        if own[rank].isEmpty || byName[own[rank]] != nil { continue }
        byName[own[rank]] = index
        names.append(own[rank])
      }
    }
    self.byName = byName
    self.names = names
  }

  /// The one that a name means.
  package subscript(name: String) -> FilterColumn? {
    let squeezed = FilterFolding.squeezed(name)
    return squeezed.isEmpty ? nil : byName[squeezed].map { all[$0] }
  }

  /// The name that was probably meant.
  func nearest(to name: String) -> String? {
    NearName.nearest(to: FilterFolding.squeezed(name), among: names)
  }

  private static func permission(_ fields: [FieldDescription]) -> FilterColumn? {
    guard let read = fields.firstIndex(where: { $0.name == "PermRead" }),
      let write = fields.firstIndex(where: { $0.name == "PermWrite" })
    else { return nil }
    return FilterColumn(
      name: "Perm", kind: .text, source: .permission(read: read, write: write))
  }

  private static func spellings(_ column: FilterColumn, of resource: Resource) -> [String] {
    let title = resource.title(ofField: column.name)
    return ([column.name, title.english, title.chinese] + (expected[column.name] ?? []))
      .map(FilterFolding.squeezed)
  }

  /// What else people call a field.
  private static let expected: [String: [String]] = [
    "AccessKey": ["key"], "ClientId": ["client"], "ConsumerGroup": ["group", "name"],
    "ConsumerNum": ["online"], "FoundAt": ["for"], "GroupName": ["group", "name"],
    "InstanceId": ["id"], "InstanceName": ["instance", "name"], "InstanceStatus": ["status"],
    "LagDrainsIn": ["drains", "eta"], "LagRate": ["rate", "growth", "change"],
    "MaxRetryTimes": ["retries", "retry"], "Perm": ["permission", "权限"],
    "RoleName": ["role", "name"], "SampleAge": ["sampled"], "Subject": ["name"],
    "TimeBehind": ["behind"], "Topic": ["name"], "TopicName": ["topic", "name"],
    "TopicType": ["type"],
    "Username": ["user", "name"],
  ]
}
