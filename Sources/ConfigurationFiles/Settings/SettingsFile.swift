import Glibc

/// The file of settings on the disk, and what may stand in its place: a name that leads nowhere, a
/// pipe, a file with nearly its name.
struct SettingsFile {
  let path: String
  /// What diagnostics call it.
  let shownPath: String

  /// The settings; the defaults where there is no file.
  func load() -> Settings {
    do {
      guard let bytes = try content() else {
        var settings = Settings()
        tellNearlyNamed(&settings)
        return settings
      }
      var settings = Settings.read(bytes, fileName: shownPath)
      settings.distrust = distrust
      if let distrust, settings.namesPrograms {
        settings.tell(
          Diagnostic(file: shownPath, message: "no program that it names is run: \(distrust)"))
      }
      tellNearlyNamed(&settings)
      return settings
    } catch {
      var settings = Settings()
      settings.file = shownPath
      settings.close(Closing(.unreadable(error.reason), file: shownPath))
      return settings
    }
  }

  /// Why its programs are not run: whoever can write the file could have this user run anything.
  private var distrust: String? {
    var status = stat()
    guard stat(path, &status) == 0 else { return "\(shownPath) cannot be looked at" }
    if status.st_uid != geteuid(), status.st_uid != 0 {
      return "\(shownPath) belongs to another user"
    }
    let othersMayWrite = status.st_mode & 0o022 != 0
    return othersMayWrite ? "others can write \(shownPath); chmod go-w \(shownPath)" : nil
  }

  private struct Unreadable: Error {
    var reason: String
  }

  /// Its bytes; nil where there is none.
  private func content() throws(Unreadable) -> [UInt8]? {
    if let link = danglingLink {
      let subject = link == path ? "it" : link
      throw Unreadable(reason: "\(subject) is a link that leads nowhere")
    }
    var status = stat()
    if stat(path, &status) == 0 {
      let kind = status.st_mode & S_IFMT
      if kind != S_IFREG, kind != S_IFDIR { throw Unreadable(reason: "it is no plain file") }
    } else if errno == ENOTDIR {
      throw Unreadable(reason: String(cString: strerror(ENOTDIR)))
    }
    do {
      return try SmallFile(path).read()
    } catch {
      throw Unreadable(reason: error.reason)
    }
  }

  /// The part of the path that is a link to something that is not there.
  private var danglingLink: String? {
    var part = ""
    for name in path.utf8.split(separator: UInt8(ascii: "/")) {
      part += "/" + String(Substring(name))
      var status = stat()
      guard lstat(part, &status) == 0 else { return nil }
      if status.st_mode & S_IFMT == S_IFLNK, stat(part, &status) != 0, errno == ENOENT {
        return part
      }
    }
    return nil
  }

  // MARK: Names that are nearly right

  private static let backupEndings = [
    "~", ".bak", ".old", ".orig", ".save", ".swp", ".tmp", ".new", ",v", "_", "-",
  ]

  /// Tells files beside it that are named nearly like it; one that holds guards closes everything,
  /// as nobody reads them.
  private func tellNearlyNamed(_ settings: inout Settings) {
    for name in nearNames {
      let directory = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      let other = (directory + [Substring(name)]).joined(separator: "/")
      let shown = shownPath.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      let shownOther = (shown + [Substring(name)]).joined(separator: "/")
      if SettingsFile(path: other, shownPath: shownOther).holdsGuards {
        settings.close(Closing(.nearlyNamed(file: shownOther), file: shownPath))
      } else {
        settings.tell(
          Diagnostic(file: shownOther, message: "is not read; the settings are in \(shownPath)"))
      }
    }
  }

  /// Whether something in it guards, or may.
  private var holdsGuards: Bool {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return false }
    guard let bytes = try? content() else { return true }
    let settings = Settings.read(bytes, fileName: shownPath)
    return settings.holdsGuards
  }

  private var nearNames: [String] {
    guard let end = path.lastIndex(of: "/") else { return [] }
    let own = String(path[path.index(after: end)...])
    return DirectoryListing.names(in: String(path[..<end])).filter {
      $0 != own && SettingsFile.isNear($0, own)
    }
  }

  /// A copy that an editor, a log's rotation or a system of versions keeps: `#config.yaml#`,
  /// `config.yaml.1`, `config.yaml,v`.
  private static func isCopy(_ name: String) -> Bool {
    if name.hasPrefix(".") || name.hasPrefix("#") && name.hasSuffix("#") { return true }
    if backupEndings.contains(where: name.hasSuffix) { return true }
    let stem = name.reversed().drop { ("0"..."9").contains($0) }
    return stem.count < name.count && stem.first == "."
  }

  /// `config.yml`, `Config.yaml`, `config.yaml.txt`; not the copies that editors keep.
  static func isNear(_ name: String, _ own: String) -> Bool {
    let name = name.lowercased()
    if isCopy(name) { return false }
    if EditDistance.between(name, own) <= GuardWords.slipLetters { return true }
    let stem = own.prefix { $0 != "." }
    return name == stem || name == own + ".txt"
      || [".json", ".toml", ".conf", ".ini"].contains { name == stem + $0 }
  }
}

extension Settings {
  /// Whether it names a program to run.
  fileprivate var namesPrograms: Bool {
    if case .program = terminal.clipboard { return true }
    return ([general] + profiles.values).contains { profile in
      profile.credentials.process != nil || profile.notify?.command.isEmpty == false
    }
  }

  /// Reads the file at `path`; the defaults where there is none.
  /// - Parameter shownPath: what diagnostics call the file.
  public static func load(path: String, shownPath: String? = nil) -> Settings {
    SettingsFile(path: path, shownPath: shownPath ?? path).load()
  }
}
