/// What holds for a profile, and the names of profiles in the file, held against the one in use and
/// those that there are.
extension Settings {
  /// What holds for a profile: its own settings, then those for all, and whatever closes the file.
  /// - Parameter known: the profiles that there are here besides: those with credentials.
  public func settings(forProfile name: String, known: Set<String> = []) -> ProfileSettings {
    var settings = (profiles[name] ?? ProfileSettings()).filled(from: general)
    for closing in closings + profileClosings(inUse: name, known: known) {
      settings.close(closing)
    }
    return settings
  }

  /// What to tell of the file and of that profile's part in it.
  public func diagnostics(forProfile name: String, known: Set<String> = []) -> [Diagnostic] {
    let closed = profileClosings(inUse: name, known: known)
    let closedPlaces = Set(closed.map(\.position))
    let near = profiles[name] == nil ? nearNames(inUse: name, known: known) : []
    let told =
      near.map { ($0, "the profile “\($0)” is not in use here; did you mean “\(name)”?") }
      + emptyNames(inUse: name, known: known).map {
        ($0, "“\($0)” is no profile’s name; nothing below it holds")
      }
    let others = told.filter { !closedPlaces.contains(profilePositions[$0.0]) }.map {
      Diagnostic(file: file ?? "", position: profilePositions[$0.0], message: $0.1)
    }
    return (diagnostics + closed.compactMap(\.diagnostic) + others).inFileOrder
  }

  /// The profiles that there are here: those with credentials, and those of the file whose names
  /// are no slip. A name that is misspelled twice is no profile.
  public func knownProfiles(inUse name: String, known: Set<String>) -> Set<String> {
    let doubtful = nearNames(inUse: name, known: known) + emptyNames(inUse: name, known: known)
    return known.union(Set(profiles.keys).subtracting(doubtful))
  }

  /// The profile that a name or a pattern was probably meant for; nil where none is near.
  public static func profileMeant(by name: String, among known: Set<String>) -> String? {
    known.sorted().first {
      name.contains { $0 == "*" || $0 == "?" }
        ? GuardWords.isNear(pattern: name, to: $0) : GuardWords.areNear(name, $0)
    }
  }

  /// Guards close everything that stand below a name which is probably a slip, or can be nobody's:
  /// they would be lost.
  private func profileClosings(inUse name: String, known: Set<String>) -> [Closing] {
    let near = nearNames(inUse: name, known: known).map { other in
      (other, Closing.Reason.profileName(other, inUse: name))
    }
    let empty = emptyNames(inUse: name, known: known).map { ($0, Closing.Reason.noProfile($0)) }
    return (near + empty).filter { profiles[$0.0]?.holdsGuards == true }.map {
      Closing($0.1, file: file ?? "", position: profilePositions[$0.0])
    }
  }

  /// The profiles of the file that are probably a slip of the one in use. Where that one has
  /// settings of its own, a name with another number is another host's.
  private func nearNames(inUse name: String, known: Set<String>) -> [String] {
    let isSet = profiles[name] != nil
    return profiles.keys.sorted().filter { other in
      other != name && !known.contains(other) && !PatternSigns.isNoProfile(other)
        && GuardWords.areNear(other, name)
        && !(isSet && GuardWords.differInNumbersAlone(other, name))
    }
  }

  /// The names that can be nobody's, such as `*`.
  private func emptyNames(inUse name: String, known: Set<String>) -> [String] {
    profiles.keys.sorted().filter {
      $0 != name && !known.contains($0) && PatternSigns.isNoProfile($0)
    }
  }
}
