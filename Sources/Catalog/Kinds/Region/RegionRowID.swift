/// The id of a row in a list over all instances of the region: which kind of thing of which instance.
package struct RegionRowID: Equatable, Sendable {
  /// The kind of list that it stands in where its instance is open.
  package let kind: ResourceID
  package let instanceID: String
  /// What tells it from the others of that list.
  package let name: String

  package init(_ kind: ResourceID, instanceID: String, name: String) {
    self.kind = kind
    self.instanceID = instanceID
    self.name = name
  }

  /// What a row's id says in a list over all instances; nil in any other.
  package init?(_ rowID: String, in list: ResourceID) {
    guard list.isOverRegion else { return nil }
    self.init(rowID)
  }

  /// What an id says; nil for one that is made otherwise.
  package init?(_ text: String) {
    guard let blank = text.firstIndex(of: " "),
      let kind = Resources.id(named: String(text[..<blank]))
    else { return nil }
    let rest = text[text.index(after: blank)...]
    // Ids of instances have no slash; names may.
    guard let slash = rest.firstIndex(of: "/") else { return nil }
    self.init(
      kind, instanceID: String(rest[..<slash]), name: String(rest[rest.index(after: slash)...]))
  }

  package var text: String { "\(kind.name) \(instanceID)/\(name)" }

  /// The list that it stands in where its instance is open; of an instance that of the region.
  package var location: Location {
    isInstance ? Location(kind) : Location(kind, instanceID: instanceID)
  }

  /// Its row in that list.
  package var rowID: String { isInstance ? instanceID : name }

  /// Whether it is an instance itself, and not something in one.
  package var isInstance: Bool { Resources.resource(kind).scope == .region }
}

/// Something of an instance, as a list over all instances shows it.
package struct RegionItem: Sendable {
  let id: RegionRowID
  let instanceName: String
  let remark: FieldValue

  package init(_ id: RegionRowID, instanceName: String, remark: FieldValue = .unknown) {
    self.id = id
    self.instanceName = instanceName
    self.remark = remark
  }

  /// The filter that leaves what is of MQTT.
  package static let ofMQTT = "InstanceId~mqtt-"

  /// The name, the instance, and what the user wrote of it.
  static func fields(name: String) -> [Field<RegionItem>] {
    [
      .text(name) { $0.id.name }, .text("Instance") { $0.instanceName },
      .text("InstanceId") { $0.id.instanceID }, Field(name: "Remark", kind: .text) { $0.remark },
      .token("Kind", "ListKind") { $0.id.kind.name },
    ]
  }

  /// Its row.
  package func row() -> Row {
    Row(
      id: id.text,
      values: [
        .text(id.name), .text(instanceName), .text(id.instanceID), remark, .token(id.kind.name),
      ])
  }
}
