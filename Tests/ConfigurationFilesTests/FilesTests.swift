import Glibc
import TestDirectory
import Testing

@testable import ConfigurationFiles

struct FilesTests {
  private let directory = TemporaryDirectory()

  private func mode(_ path: String) -> UInt32? { SmallFile(directory.path + path).permissions }

  private func names(in path: String) -> [String] {
    guard let stream = opendir(path) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      names.append(
        withUnsafePointer(to: &entry.pointee.d_name) { pointer in
          pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        })
    }
    return names.filter { !$0.hasPrefix(".") }
  }

  /// What may not be overwritten is not offered to be.
  @Test func aLinkIsRefusedBeforeAnybodyIsAsked() throws {
    let path = directory.path + "/link.csv"
    #expect(symlink("/etc/hostname", path) == 0)
    #expect(throws: FileError(path: path, operation: "overwrite", code: FileError.noPlainFile)) {
      try PrivateFile(path).writeWhereNone([1])
    }
    let plain = directory.path + "/plain.csv"
    #expect(try PrivateFile(plain).writeWhereNone([1]))
    #expect(try !PrivateFile(plain).writeWhereNone([1]))
  }

  @Test func writesPrivatelyAndWhole() throws {
    let file = PrivateFile(directory.path + "/state/mqdeck/pins.json")
    try file.write(Array("one".utf8))
    try file.write(Array("second".utf8))
    #expect(try SmallFile(file.path).read() == Array("second".utf8))
    #expect(mode("/state/mqdeck/pins.json") == 0o600)
    #expect(mode("/state/mqdeck") == 0o700)
    #expect(mode("/state") == 0o700)
    #expect(names(in: directory.path + "/state/mqdeck") == ["pins.json"])
  }

  /// A writer that is killed before it renames its file leaves it behind.
  @Test func whatKilledWritersLeftIsRemovedAndNothingElse() throws {
    let file = PrivateFile(directory.path + "/state/pins.json")
    for name in ["pins.json.7.abc.new", "pins.json.8.def.new", "pins.json.old", "pins.jsonx.9.new"]
    {
      directory.write("state/" + name, "half")
      if name.contains(".8.") { continue }
      var times = [timeval(tv_sec: time(nil) - 4000, tv_usec: 0)]
      times.append(times[0])
      #expect(utimes(directory.path + "/state/" + name, times) == 0)
    }
    try file.write(Array("one".utf8))
    #expect(
      names(in: directory.path + "/state").sorted()
        == ["pins.json", "pins.json.8.def.new", "pins.json.old", "pins.jsonx.9.new"])
  }

  @Test func aPipeIsNoFileUnlessItIsWaitedFor() async throws {
    let path = directory.path + "/fifo"
    #expect(mkfifo(path, 0o600) == 0)
    #expect(throws: FileError(path: path, operation: "read", code: FileError.noFile)) {
      try SmallFile(path).read()
    }
    let settings = Settings.load(path: path)
    #expect(settings.settings(forProfile: "default").gate != .open, "a guard may stand in it")
    // Opened for both, so that neither waits for the other.
    let both = open(path, O_RDWR | O_CLOEXEC)
    let reader = Task.detached { try SmallFile(path).read(limitBytes: 4, waits: true) }
    #expect(write(both, "12", 2) == 2)
    #expect(write(both, "345678", 6) == 6)
    #expect(try await reader.value == Array("12345".utf8))
    close(both)
  }

  @Test func aFailedWriteLeavesTheOldContent() throws {
    // The name of the temporary file is longer than the system takes: that fails for root as well.
    let file = PrivateFile(directory.path + "/" + String(repeating: "p", count: 250))
    directory.write(String(repeating: "p", count: 250), "old")
    #expect(throws: FileError.self) { try file.write(Array("new".utf8)) }
    #expect(try SmallFile(file.path).read() == Array("old".utf8))
  }

  @Test func appendsAndNarrows() throws {
    directory.write("journal", "a\n", mode: 0o644)
    let file = PrivateFile(directory.path + "/journal")
    try file.append(Array("b\n".utf8))
    try file.append(Array("c\n".utf8))
    #expect(try SmallFile(file.path).read() == Array("a\nb\nc\n".utf8))
    #expect(mode("/journal") == 0o600)
  }

  @Test func errorsNameThePath() {
    let error = #expect(throws: FileError.self) { try SmallFile(directory.path).read() }
    #expect(error?.description == "cannot read \(directory.path): Is a directory")
  }

  @Test func whatIsNotThereIsNil() throws {
    #expect(try SmallFile(directory.path + "/none").read() == nil)
    #expect(SmallFile(directory.path + "/none").permissions == nil)
  }

  @Test func readingStopsPastTheLimit() throws {
    directory.write("long", String(repeating: "x", count: 100_000))
    #expect(try SmallFile(directory.path + "/long").read(limitBytes: 50_000)?.count == 50_001)
  }

  @Test func directoriesFollowTheSpecification() {
    let standard = XDGDirectories(environment: ["HOME": "/home/li"], fallbackHome: "/x")
    #expect(standard.configurationFile == "/home/li/.config/mqdeck/config.yaml")
    #expect(standard.stateDirectory == "/home/li/.local/state/mqdeck")
    #expect(standard.cacheDirectory == "/home/li/.cache/mqdeck")
    #expect(standard.dataDirectory == "/home/li/.local/share/mqdeck")
    #expect(standard.abbreviated(standard.configurationFile) == "~/.config/mqdeck/config.yaml")
    let own = XDGDirectories(
      environment: ["XDG_CONFIG_HOME": "/etc/li", "XDG_STATE_HOME": "relative"],
      fallbackHome: "/root")
    #expect(own.configurationFile == "/etc/li/mqdeck/config.yaml")
    #expect(own.stateDirectory == "/root/.local/state/mqdeck")
  }
}
