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
  /// What else is known around, by the names of parameters.
  var names: [String: String] = [:]

  /// The topic or the group below which a list stands.
  static func parent(_ location: Location) -> [String: String] {
    guard let parent = location.parent else { return [:] }
    switch location.resource {
    case .subscribers: return ["Topic": parent]
    case .subscriptions: return ["ConsumerGroup": parent]
    default: return [:]
    }
  }

  /// What is known of a parameter from the place alone.
  func identity(_ parameter: String) -> String? {
    switch parameter {
    case "InstanceId": instanceID
    case FormPlace.nameParameter(location.resource): rowID
    default: names[parameter]
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
