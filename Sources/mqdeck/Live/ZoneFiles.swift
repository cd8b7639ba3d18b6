import Glibc

/// The files that describe time zones, as the C library finds them.
struct ZoneFiles: Equatable {
  /// Where they lie.
  var directory = "/usr/share/zoneinfo"
  /// The machine's own zone.
  var localFile = "/etc/localtime"

  /// Those of this machine.
  /// - Parameter directory: The value of `TZDIR`.
  init(directory: String? = nil) {
    if let directory, !directory.isEmpty { self.directory = directory }
  }

  /// Whether there are any at all.
  var areThere: Bool { access(directory, R_OK) == 0 }

  /// Whether the machine says in which zone it stands.
  var hasLocalZone: Bool { ZoneFiles.isZone(localFile) }

  /// Whether a zone of that name is among them; a path is taken as it is.
  func hold(_ name: String) -> Bool {
    !name.isEmpty && ZoneFiles.isZone(name.hasPrefix("/") ? name : "\(directory)/\(name)")
  }

  private static func isZone(_ path: String) -> Bool {
    guard let file = fopen(path, "re") else { return false }
    defer { fclose(file) }
    var start = [UInt8](repeating: 0, count: 4)
    return fread(&start, 1, 4, file) == 4 && start == Array("TZif".utf8)
  }
}
