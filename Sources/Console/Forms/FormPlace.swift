/// What a form is about, from where the user is.
struct FormPlace: Equatable, Sendable {
  /// The place on the screen.
  let location: Location
  /// The instance.
  let instanceID: String?
  /// The row by its id, where the form is about one.
  let rowID: String?
  /// The row as the list has it, whose values stand in until the thing was read.
  let row: Row?

  /// What a form would be about; nil where it means nothing here or nothing is selected.
  static func find(_ form: ActionForm, in model: ConsoleModel) -> FormPlace? {
    guard let pane = model.top, pane.form == nil else { return nil }
    let location = pane.location
    let row = pane.list?.selectedRow ?? pane.detail?.row
    let rowID = pane.list?.selectedRow?.id ?? pane.detail?.rowID
    switch form.target {
    case .region:
      return FormPlace(location: location, instanceID: nil, rowID: nil, row: nil)
    case .instance:
      return instance(form, location, rowID, row)
    case .row:
      guard location.resource == form.resource, let rowID else { return nil }
      return FormPlace(
        location: location, instanceID: location.instanceID, rowID: rowID, row: row)
    }
  }

  /// The instance that is selected, or the one in which one is.
  private static func instance(
    _ form: ActionForm, _ location: Location, _ rowID: String?, _ row: Row?
  ) -> FormPlace? {
    let kind: ResourceID = form.action.contains("MQTT") ? .mqttInstances : .instances
    if location.resource == kind {
      guard let rowID else { return nil }
      return FormPlace(location: location, instanceID: rowID, rowID: nil, row: row)
    }
    let scope: Resource.Scope = kind == .mqttInstances ? .mqtt : .rocketMQ
    guard Resources.resource(location.resource).scope == scope,
      let instanceID = location.instanceID
    else { return nil }
    return FormPlace(location: location, instanceID: instanceID, rowID: nil, row: nil)
  }

  /// Whatever is around, for the form of any action.
  static func around(_ model: ConsoleModel) -> FormPlace {
    guard let pane = model.top else {
      return FormPlace(location: Location(.instances), instanceID: nil, rowID: nil, row: nil)
    }
    let location = pane.location
    let rowID = pane.list?.selectedRow?.id ?? pane.detail?.rowID
    let isInstance = Resources.resource(location.resource).scope == .region
    return FormPlace(
      location: location, instanceID: location.instanceID ?? (isInstance ? rowID : nil),
      rowID: isInstance ? nil : rowID, row: nil)
  }

  /// What is known of a parameter from the place alone.
  func identity(_ parameter: String) -> String? {
    switch parameter {
    case "InstanceId": instanceID
    case FormPlace.nameParameter(location.resource): rowID
    default: nil
    }
  }

  /// The parameter that names a row of a list.
  static func nameParameter(_ resource: ResourceID) -> String? {
    switch resource {
    case .topics, .mqttTopics: "Topic"
    case .groups: "ConsumerGroup"
    case .roles: "Role"
    case .mqttUsers: "Username"
    case .mqttClients: "ClientId"
    default: nil
    }
  }
}
