import Glibc
import TestDirectory
import Testing

@testable import ConfigurationFiles

struct CredentialSettingTests {
  private let directory = TemporaryDirectory()

  private func settings(_ text: String) -> Settings {
    Settings.read(Array(text.utf8), fileName: "f")
  }

  @Test func aProfileNamesItsPlaceAndItsRole() {
    let settings = settings(
      """
      credential_process: [/usr/bin/keys, all]
      role_arn: general
      external_id: outside
      profiles:
        prod:
          credential_source: cvm-role
        test:
          role_arn: own
          session_name: me
      """)
    #expect(settings.diagnostics.isEmpty)
    let prod = settings.settings(forProfile: "prod").credentials
    #expect(prod.source == .machineRole)
    #expect(prod.process == nil)
    #expect(prod.roleARN == "general")
    let test = settings.settings(forProfile: "test").credentials
    #expect(test.process == ["/usr/bin/keys", "all"])
    #expect(test.roleARN == "own")
    // What belongs to another role is not taken with it.
    #expect(test.externalID == nil)
    #expect(test.sessionName == "me")
  }

  @Test(arguments: [
    "credential_source: somewhere", "credential_process: keys --all", "credential_process: []",
    "credential_source: sdk\nsource_profile: other", "external_id: alone",
  ])
  func mistakesAreTold(_ text: String) {
    let settings = settings(text)
    #expect(settings.diagnostics.count == 1)
    #expect(settings.general.credentials.isMistaken)
    #expect(settings.closings.isEmpty)
  }

  @Test(arguments: [
    (mode_t(0o600), true), (0o644, true), (0o664, false), (0o602, false), (0o666, false),
  ])
  func programsOfAFileThatOthersCanWriteAreNotRun(_ mode: mode_t, _ isTrusted: Bool) {
    directory.write("config.yaml", "credential_process: [/bin/keys]\n", mode: mode)
    let settings = Settings.load(path: directory.path + "/config.yaml", shownPath: "c")
    #expect((settings.distrust == nil) == isTrusted)
    #expect(settings.diagnostics.isEmpty == isTrusted)
  }

  @Test(.enabled(if: getuid() == 0))
  func programsOfSomebodyElsesFileAreNotRun() {
    directory.write("config.yaml", "credential_process: [/bin/keys]\n")
    chown(directory.path + "/config.yaml", 12345, 12345)
    let settings = Settings.load(path: directory.path + "/config.yaml", shownPath: "c")
    #expect(settings.distrust == "c belongs to another user")
  }
}
