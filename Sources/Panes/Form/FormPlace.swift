package import Catalog

/// What a form is about, from where the user is.
package struct FormPlace: Equatable, Sendable {
  /// The place on the screen.
  package let location: Location
  /// The instance.
  package let instanceID: String?
  /// The row by its id, where the form is about one.
  package let rowID: String?
  /// The row as the list has it, whose values stand in until the thing was read.
  package let row: Row?
  /// What else is known around, by the names of parameters.
  package var names: [String: String] = [:]

  package init(
    location: Location, instanceID: String?, rowID: String?, row: Row?,
    names: [String: String] = [:]
  ) {
    self.location = location
    self.instanceID = instanceID
    self.rowID = rowID
    self.row = row
    self.names = names
  }

  /// The topic or the group below which a list stands.
  package static func parent(_ location: Location) -> [String: String] {
    guard let parent = location.parent,
      let name = Resources.resource(location.resource).parentParameter
    else { return [:] }
    return [name: parent]
  }

  /// What is known of a parameter from the place alone.
  func identity(_ parameter: String) -> String? {
    switch parameter {
    case "InstanceId": instanceID
    case Resources.resource(location.resource).nameParameter: rowID
    default: names[parameter]
    }
  }
}
