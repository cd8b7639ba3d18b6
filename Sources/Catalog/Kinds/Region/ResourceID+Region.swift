extension ResourceID {
  /// Whether its rows are things of several instances.
  package var isOverRegion: Bool {
    [.allGroups, .allTopics, .allRoles, .allClients, .allNames].contains(self)
  }

  /// The list of the same over all instances of the region; nil where there is none.
  package var overRegion: ResourceID? {
    switch self {
    case .groups: .allGroups
    case .topics, .mqttTopics: .allTopics
    case .roles, .mqttUsers: .allRoles
    case .mqttClients: .allClients
    default: nil
    }
  }
}
