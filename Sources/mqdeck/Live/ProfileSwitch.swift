import Catalog
import CProcess
import ConfigurationFiles
import Console
import Glibc

/// Goes on as another account: the program begins anew in this process, so that nothing of the old
/// account is left in it. Guards, journal and the production mark are those that a start finds.
enum ProfileSwitch {
  /// What there is to choose from.
  static func choice(_ plan: CloudPlan, _ process: ProcessEnvironment) -> ProfileChoice? {
    if plan.isDemo { return nil }
    let search = plan.setup.search
    let known = plan.setup.settings.knownProfiles(
      inUse: search.profile, known: search.knownProfiles)
    return ProfileChoice(
      names: { known.subtracting([CredentialSearch.environmentProfile]).sorted() },
      problem: { problem(with: $0, process) })
  }

  /// Why the console could not begin with a profile.
  private static func problem(with name: String, _ process: ProcessEnvironment) -> Phrase? {
    let setup = Setup(ConnectionOptions(profile: name), in: process)
    if setup.credentials == nil {
      return Phrase(ofFiles: setup.choice.refusal ?? "it has no credentials")
    }
    if let mistake = setup.regionMistake ?? setup.endpointMistake { return mistake.phrase }
    return setup.region == nil ? Phrase(ofFiles: "it has no region") : nil
  }

  /// The words of the command line for another profile. Its region is its own; what was read-only
  /// stays so.
  static func words(_ old: [String], as profile: String, isReadOnly: Bool) -> [String] {
    var words: [String] = []
    var rest = old[...]
    while let word = rest.popFirst() {
      if ["--profile", "--region"].contains(word) {
        _ = rest.popFirst()
      } else if !word.hasPrefix("--profile="), !word.hasPrefix("--region=") {
        words.append(word)
      }
    }
    if isReadOnly, !words.contains("--read-only") { words.append("--read-only") }
    return words + ["--profile", profile]
  }

  /// Begins anew. Comes back only where the system refuses, with the reason.
  static func begin(_ old: [String], as profile: String, isReadOnly: Bool) -> String {
    var words = words(old, as: profile, isReadOnly: isReadOnly).map { strdup($0) }
    words.append(nil)
    mqdeck_end_groups()
    mqdeck_close_all_from(3)
    execv("/proc/self/exe", words)
    return String(cString: strerror(errno))
  }
}
