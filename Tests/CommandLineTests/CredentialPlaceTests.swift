import Catalog
import FoundationEssentials
import TencentCloud
import Testing

@testable import mqdeck

/// The places that the settings name, with the real program over a simulated cloud.
struct CredentialPlaceTests {
  private let program = Program()

  /// A program that prints the simulator's keys and leaves a mark that it ran.
  private func writeKeys() {
    let keys = DemoCloud.credential
    program.home.write(
      "keys",
      """
      #!/bin/sh
      echo ran >> \(program.home.path)/ran
      echo '{"SecretId": "\(keys.secretID)", "SecretKey": "\(keys.secretKey)"}'
      """, mode: 0o700)
  }

  private func writeSettings(mode: UInt32 = 0o600) {
    program.home.write(
      ".config/mqdeck/config.yaml",
      """
      profiles:
        keys: {credential_process: [\(program.home.path)/keys]}
        role:
          credential_process: [\(program.home.path)/keys]
          role_arn: qcs::cam::uin/100000000001:roleName/reader
        slip: {credential_source: somewhere}
      """, mode: mode)
  }

  private var hasRun: Bool { program.home.names("").contains("ran") }

  @Test func aProgramsKeysAndARoleTakenOnWithThemAreUsed() throws {
    writeKeys()
    writeSettings()
    let cloud = try SimulatedCloud(program)
    func doctor(_ profile: String) throws -> String {
      try program.run(
        "doctor", "--profile", profile, "--region", "ap-guangzhou", "--endpoint", cloud.endpoint
      ).output
    }
    let keys = try doctor("keys")
    #expect(keys.contains("ok you are qcs::cam::uin/100000000001:uin/100000000001"))
    let role = try doctor("role")
    #expect(role.contains("ok you are qcs::cam::uin/100000000001:roleName/reader/mqdeck"))
    #expect(role.contains("keys hold for"))
    #expect(!role.contains(DemoCloud.credential.secretKey))
  }

  @Test func nothingIsRunOfAFileThatOthersCanWriteAndNoOtherAccountIsTaken() throws {
    writeKeys()
    writeSettings(mode: 0o666)
    let outcome = try program.run(
      "get", "instances", "--profile", "keys", "--region", "ap-guangzhou")
    #expect(outcome.status == 3)
    #expect(outcome.error.contains("credential_process is not run"))
    let slip = try program.run("get", "instances", "--profile", "slip", "--region", "ap-guangzhou")
    #expect(slip.status == 3)
    #expect(!hasRun)
  }

  @Test func aPlaceThatGivesNoKeysIsAsGoodAsNone() throws {
    program.home.write("keys", "#!/bin/sh\necho no ticket >&2\nexit 7\n", mode: 0o700)
    writeSettings()
    let outcome = try program.run(
      "get", "instances", "--profile", "keys", "--region", "ap-guangzhou")
    #expect(outcome.status == 3)
    #expect(outcome.error.contains("exit status 7") && outcome.error.contains("no ticket"))
  }

  @Test func nothingIsRunForTheDemonstrationHelpOrCompletion() throws {
    writeKeys()
    writeSettings()
    _ = try program.run("get", "instances", "--demo", "--profile", "keys")
    _ = try program.run("help", "account")
    _ = try program.run("--help")
    _ = try program.run("doctor", "--policy", "--profile", "keys")
    _ = try program.run("---completion", "--", "--profile", "mqdeck", "--profile")
    #expect(!hasRun)
  }

  @Test func policiesHoldEveryActionOnce() throws {
    let parts = AccessPolicy.parts
    #expect(parts.count == 3)
    let names = try parts.flatMap { part -> [String] in
      let json = try JSONValue(parsing: Data(part.json.utf8))
      guard case .array(let statements)? = json["statement"],
        case .array(let actions)? = statements.first?["action"]
      else { return [] }
      return actions.compactMap { if case .string(let name) = $0 { name } else { nil } }
    }
    #expect(Set(names).count == names.count)
    let known = APICatalogs.known.actions.map { "\($0.id.service):\($0.name)" }
    // It tells the metrics of other products alone: nobody is given a right that nothing uses.
    let unused: Set = ["monitor:DescribeStatisticData"]
    #expect(Set(names) == Set(known).subtracting(unused).union(["sts:GetCallerIdentity"]))
  }
}
