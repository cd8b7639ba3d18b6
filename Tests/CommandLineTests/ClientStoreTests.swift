import ConfigurationFiles
import Testing

@testable import mqdeck

struct ClientStoreTests {
  private let home = TemporaryHome()

  @Test func whatIsKeptIsReadAgainAndIsPrivate() throws {
    let store = ClientStore(XDGDirectories(environment: [:], fallbackHome: home.path))
    #expect(try store.read("mqtt-1").isEmpty)
    try store.write(["sensor-001", "a/b\n\"c\"", "车间"], for: "mqtt-1")
    try store.write(["other"], for: "mqtt-2")
    #expect(try store.read("mqtt-1") == ["sensor-001", "a/b\n\"c\"", "车间"])
    let file = SmallFile(home.path + "/.local/state/mqdeck/mqtt-clients/mqtt-1.json")
    #expect(file.permissions == 0o600)
  }

  @Test func anIDCannotLeadElsewhere() throws {
    let store = ClientStore(XDGDirectories(environment: [:], fallbackHome: home.path))
    try store.write(["x"], for: "../../../escape")
    #expect(try store.read("../../../escape") == ["x"])
    let names = "_2e_2e_2f_2e_2e_2f_2e_2e_2fescape.json"
    let path = home.path + "/.local/state/mqdeck/mqtt-clients/" + names
    #expect(SmallFile(path).permissions == 0o600)
  }

  @Test func aDamagedFileIsAnErrorAndNotEmpty() {
    let store = ClientStore(XDGDirectories(environment: [:], fallbackHome: home.path))
    home.write(".local/state/mqdeck/mqtt-clients/mqtt-1.json", "[\"a\"")
    #expect(throws: (any Error).self) { try store.read("mqtt-1") }
  }
}
