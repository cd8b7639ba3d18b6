import FoundationEssentials
import Testing

@testable import mqdeck

/// What is said of guard rails where a command does not get as far as calling.
struct GuardWarningsTests {
  private func program(_ settings: String) -> Program {
    let program = Program()
    program.home.write(".config/mqdeck/config.yaml", settings)
    return program
  }

  /// The slip makes one text of two lines, and the profile another one.
  @Test func aMistakeThatLeavesNoAccountIsToldFirst() throws {
    let text = "profile: prod\n region: ap-guangzhou\nread_only: false\n"
    let program = program(text)
    for arguments in [["get", "instances"], ["call", "DescribeTopicList"], ["lag"], []] {
      let outcome = try program.start(arguments).finish()
      #expect(outcome.status == 3)
      let lines = outcome.error.split(separator: "\n")
      #expect(lines.first?.hasPrefix("~/.config/mqdeck/config.yaml:2:") == true, "\(arguments)")
      #expect(outcome.error.contains("No credentials were found"))
    }
  }

  @Test func aMistakeThatLeavesNoRegionIsToldFirst() throws {
    var program = program("regoin: ap-guangzhou\n")
    program.environment["TENCENTCLOUD_SECRET_ID"] = "AKIDxxxxxxxxxxxx"
    program.environment["TENCENTCLOUD_SECRET_KEY"] = "secret"
    let outcome = try program.run("get", "instances")
    #expect(outcome.status == 2)
    #expect(outcome.error.contains("unknown key “regoin”; did you mean “region”?"))
    #expect(outcome.error.contains("No region is set"))
  }

  private static let idle =
    "the guard rails for “prod”, which “profile” in the settings names, do not hold: the "
    + "credentials come from the environment, whose settings are those of the profile "
    + "“environment”"

  /// Nobody is reached; what is told comes before.
  @Test(arguments: [
    ("profiles: {prod: {read_only: true}}", true),
    ("profiles: {prod: {change_limit: 3}}", true),
    ("rules: [{forbid: '*', profile: 'pro*'}]", true),
    ("profiles: {prod: {theme: nord}}", false),
    ("rules: [{forbid: 'Delete*'}]", false),
    ("rules: [{forbid: 'Delete*', profile: '*'}]", false),
    ("profiles: {other: {read_only: true}, prod: {}}", false),
  ])
  func guardsThatAPassedOverProfileHoldsAreTold(settings: String, isTold: Bool) throws {
    var program = program("profile: prod\nregion: ap-guangzhou\n\(settings)\n")
    program.environment["TENCENTCLOUD_SECRET_ID"] = "AKIDxxxxxxxxxxxx"
    program.environment["TENCENTCLOUD_SECRET_KEY"] = "secret"
    let call = ["call", "DeleteInstance", "--endpoint", "http://127.0.0.1:1"]
    let outcome = try program.start(call + ["--InstanceId", "rmq-1"]).finish()
    let count = outcome.error.split(separator: "\n").count { $0.contains(GuardWarningsTests.idle) }
    #expect(count == (isTold ? 1 : 0))
    // The doctor waits for an answer a little: once each way is enough.
    if settings.hasPrefix("profiles: {prod: {t") || settings.contains("read_only") {
      let doctor = try program.run("doctor", "--endpoint", "http://127.0.0.1:1")
      #expect(doctor.output.contains(GuardWarningsTests.idle) == isTold)
    }
    program.home.write(".tccli/prod.credential", #"{"secretId": "AKIDx", "secretKey": "s"}"#)
    let named = try program.start(call + ["--InstanceId", "rmq-1", "--profile", "prod"]).finish()
    #expect(!named.error.contains(GuardWarningsTests.idle))
  }

  /// The doctor counts and names what no rule is about; a rule elsewhere covers nothing here.
  @Test(arguments: [
    ("rules: [{forbid: dangerous}]", nil),
    ("rules: [{ask: '*'}]", nil),
    ("read_only: true", nil),
    ("rules: [{forbid: 'mqtt.*'}, {forbid: 'trocket.*', name: 'a*'}]", nil),
    ("rules: [{forbid: changes, region: ap-seoul}]", "57 dangerous actions have no rule"),
    (
      "rules: [{forbid: ['mqtt.*', 'Delete*', 'Modify*', 'C*', 'R*', 'Put*']}]",
      "1 dangerous action has no rule"
    ),
  ])
  func dangerousActionsWithoutARuleAreCounted(settings: String, line: String?) throws {
    let program = program("region: ap-guangzhou\n\(settings)\n")
    let doctor = try program.run("doctor", "--endpoint", "http://127.0.0.1:1").output
    let found = doctor.split(separator: "\n").filter {
      $0.contains("have no rule") || $0.contains("has no rule")
    }
    #expect(found.count == (line == nil ? 0 : 1))
    guard let line, let text = found.first else { return }
    #expect(text.contains(line))
    // All are named, in a line of their own.
    #expect(text.utf8.count < 120)
    let name =
      line.hasPrefix("1 ") ? "DoHealthCheckOnMigratingTopic" : "ResetConsumerGroupOffset"
    #expect(doctor.contains(name))
  }
}
