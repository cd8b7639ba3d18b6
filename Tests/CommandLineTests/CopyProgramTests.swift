import Catalog
import ConfigurationFiles
import Console
import Testing

@testable import mqdeck

/// The program of the settings that is given what was copied.
struct CopyProgramTests {
  private let home = TemporaryHome()

  private func problem(mode: UInt32, variables: [String: String] = [:]) async throws -> String? {
    home.write(
      "clip", "#!/bin/sh\nenv > \(home.path)/env\ncat > \(home.path)/text\n", mode: 0o700)
    home.write(
      ".config/mqdeck/config.yaml", "clipboard: [\(home.path)/clip]\n", mode: mode)
    var environment = ["PATH": "/usr/bin:/bin"]
    environment["TENCENTCLOUD_SECRET_ID"] = "AKIDhidden"
    environment["TENCENTCLOUD_SECRET_KEY"] = "hidden"
    environment.merge(variables) { $1 }
    let process = ProcessEnvironment(
      environment: environment,
      directories: XDGDirectories(environment: [:], fallbackHome: home.path), output: Output(),
      unixSeconds: { 1_800_000_000 })
    var connection = ConnectionOptions()
    connection.region = "ap-guangzhou"
    let plan = try CloudPlan(connection, ConsoleOptions(), in: process)
    let copy = try #require(TerminalUse.copier(plan, process))
    return await copy("what was copied")?.english
  }

  private func written(_ name: String) throws -> String? {
    try SmallFile(home.path + "/" + name).read().map { String(decoding: $0, as: UTF8.self) }
  }

  @Test func itIsGivenTheTextAndNoneOfTheKeys() async throws {
    let problem = try await problem(
      mode: 0o600,
      variables: [
        "TENCENTCLOUD_TOKEN": "hidden", "TKE_ROLE_ARN": "hidden", "TKE_REGION": "hidden",
        "https_proxy": "http://me:hidden@proxy:3128", "ALL_PROXY": "me:hidden@proxy",
        "DISPLAY": ":0",
      ])
    #expect(problem == nil)
    #expect(try written("text") == "what was copied")
    let variables = try #require(try written("env"))
    #expect(!variables.contains("hidden"))
    #expect(!variables.contains("TENCENTCLOUD") && !variables.contains("TKE_"))
    #expect(variables.contains("DISPLAY=:0\n"))
  }

  @Test(arguments: [0o620, 0o602, 0o666])
  func itIsNotRunOfAFileThatOthersCanWriteAndThatIsSaid(_ mode: UInt32) async throws {
    let problem = try await problem(mode: mode)
    #expect(problem?.contains("/clip is not run") == true)
    #expect(problem?.contains("config.yaml; chmod go-w") == true)
    #expect(try written("text") == nil)
  }
}
