import Catalog
import ConfigurationFiles

/// Names that a shell completes: what files say, without a call and without running anything.
enum KnownNames {
  /// The profiles of the vendor's command line and of the settings.
  static var profiles: [String] {
    let process = ProcessEnvironment.live()
    let setup = Setup(ConnectionOptions(), in: process)
    let known = setup.settings.knownProfiles(
      inUse: setup.search.profile, known: setup.search.knownProfiles)
    return known.subtracting([CredentialSearch.environmentProfile]).sorted()
  }

  /// The columns of the list that a command line asks for.
  static func columns(_ words: [String]) -> [String] {
    if words.contains("board") { return BoardListing.titles }
    if words.contains("lag") { return LagReport(rows: [], hasEstimates: false).titles }
    let resource = words.lazy.compactMap(ListedResource.init(argument:)).first
    return resource?.resource.printed ?? []
  }

  /// The built-in themes and the user's own.
  static var themes: [String] {
    let library = Themes(ProcessEnvironment.live(), markColor: nil).library
    return Set(ThemeLibrary.builtInNames + library.ownNames).sorted()
  }
}
