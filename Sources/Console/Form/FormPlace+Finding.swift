import Catalog
import Changing
import Panes
import TencentCloud
import Watching

extension FormPlace {
  /// What a form would be about; nil where it means nothing here or nothing is selected.
  static func find(_ form: ActionForm, in model: ConsoleModel) -> FormPlace? {
    guard let pane = model.top, pane.form == nil else { return nil }
    let location = pane.location
    switch form.target {
    case .region:
      return FormPlace(location: location, instanceID: nil, rowID: nil, row: nil)
    case .instance:
      return instance(form, location, pane.selectedID, pane.selectedRow)
    case .row:
      guard location.resource == form.resource, let rowID = pane.selectedID else { return nil }
      return FormPlace(
        location: location, instanceID: location.instanceID, rowID: rowID, row: pane.selectedRow,
        names: message(rowID, location)
          .merging(around(rowID, location)) { first, _ in first })
    }
  }

  /// What stands around a row: what it is below of, and its name where a list of names is taken.
  private static func around(_ id: String, _ location: Location) -> [String: String] {
    var names = parent(location)
    if location.resource == .migratingTopics { names["TopicNameList"] = id }
    return names
  }

  /// The group or topic below which a list of labels or routes stands.
  private static func released(_ location: Location) -> [String: String] {
    guard [.labels, .routes, .clientSubscriptions].contains(location.resource) else { return [:] }
    var names = parent(location)
    if location.resource == .routes { names["Group"] = location.group }
    return names
  }

  /// What a row that is a message is called in calls about it.
  private static func message(_ id: String, _ location: Location) -> [String: String] {
    guard [.messages, .deadLetters].contains(location.resource) else { return [:] }
    var names = ["MsgId": id, "MessageIds": id]
    names["Topic"] = location.parent
    names["ConsumerGroup"] = location.group
    return names
  }

  /// The instance that is selected, or the one in which one is.
  private static func instance(
    _ form: ActionForm, _ location: Location, _ rowID: String?, _ row: Row?
  ) -> FormPlace? {
    let isMQTT = APICatalogs.known.action(form.action)?.instanceKind == .mqtt
    let kind: ResourceID = isMQTT ? .mqttInstances : .instances
    if location.resource == kind {
      guard let rowID else { return nil }
      return FormPlace(location: location, instanceID: rowID, rowID: nil, row: row)
    }
    let scope: Resource.Scope = isMQTT ? .mqtt : .rocketMQ
    guard Resources.resource(location.resource).scope == scope,
      let instanceID = location.instanceID
    else { return nil }
    return FormPlace(
      location: location, instanceID: instanceID, rowID: nil, row: nil,
      names: released(location))
  }

  /// Whatever is around, for the form of any action.
  static func around(_ model: ConsoleModel) -> FormPlace {
    guard let pane = model.top else {
      return FormPlace(location: Location(.instances), instanceID: nil, rowID: nil, row: nil)
    }
    let location = pane.location
    let rowID = pane.selectedID
    switch location.resource {
    case .instances, .mqttInstances:
      return FormPlace(location: location, instanceID: rowID, rowID: nil, row: nil)
    case .board, .alerts: return around(location, rowID.flatMap { model.findings[$0] })
    case .journal: return around(location, JournalUndo.selected(model))
    default:
      // A row that stands in no instance is none, whatever it is called.
      return FormPlace(
        location: location, instanceID: location.instanceID,
        rowID: location.instanceID == nil ? nil : rowID, row: nil, names: parent(location))
    }
  }

  /// The same without what it says of an instance of the other kind, which the action cannot mean.
  func fitting(_ action: ActionDescriptor, _ model: ConsoleModel) -> FormPlace {
    guard let instanceID, let facts = model.watch.instances[instanceID],
      facts.isMQTT != (action.instanceKind == .mqtt)
    else { return self }
    return FormPlace(location: location, instanceID: nil, rowID: nil, row: nil)
  }

  /// What a finding is about.
  private static func around(_ location: Location, _ finding: Finding?) -> FormPlace {
    let id = finding.flatMap { $0.instanceID.isEmpty ? nil : $0.instanceID }
    var names: [String: String] = [:]
    if let finding {
      names = parent(finding.location)
      let kind = Resources.resource(finding.location.resource)
      if let name = kind.nameParameter { names[name] = finding.rowID }
    }
    return FormPlace(location: location, instanceID: id, rowID: nil, row: nil, names: names)
  }

  /// What a change of the journal was about.
  private static func around(_ location: Location, _ change: JournalChange?) -> FormPlace {
    let record = change?.line?.record
    var names: [String: String] = [:]
    if let record, let name = ReadBack.of(record.action)?.recipe.nameParameter {
      names[name] = record.target.name
    }
    return FormPlace(
      location: location, instanceID: record?.target.instanceID, rowID: nil, row: nil,
      names: names)
  }
}
