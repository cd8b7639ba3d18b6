import ConfigurationFiles
import Panes
import Watching

extension KeptListFile<Pin> {
  /// What is pinned, by profile and region, below the state directory.
  static func pins(
    _ directories: XDGDirectories, profile: String, region: String
  ) -> KeptListFile {
    let directory = directories.stateDirectory + "/pins"
    return KeptListFile(
      "\(directory)/\(FileName.safe(profile))/\(FileName.safe(region)).json")
  }
}

extension KeptListFile<Mute> {
  /// What is muted, by profile and region, below the state directory.
  static func mutes(
    _ directories: XDGDirectories, profile: String, region: String
  ) -> KeptListFile {
    let directory = directories.stateDirectory + "/mutes"
    return KeptListFile(
      "\(directory)/\(FileName.safe(profile))/\(FileName.safe(region)).json")
  }
}

extension KeptListFile<ViewChoice> {
  /// How kinds of lists are looked at, below the state directory.
  static func views(_ directories: XDGDirectories) -> KeptListFile {
    KeptListFile("\(directories.stateDirectory)/views.json")
  }
}

extension KeptListFile<String> {
  /// The ids of MQTT clients, or names of groups of 4.x, that the user keeps for an instance, below the state directory.
  static func clients(_ directories: XDGDirectories, instanceID: String) -> KeptListFile {
    KeptListFile(
      "\(directories.stateDirectory)/mqtt-clients/\(FileName.safe(instanceID)).json")
  }
}
