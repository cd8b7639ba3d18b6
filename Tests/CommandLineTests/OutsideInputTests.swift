import Glibc
import Testing

/// What comes from variables, files and pipes, in the built program.
struct OutsideInputTests {
  private let program = Program()
  /// Nothing listens there.
  private let nowhere = "--endpoint http://127.0.0.1:9"

  @Test(arguments: ["-", "/dev/stdin"])
  func aRequestOnStandardInputIsWaitedFor(name: String) throws {
    let outcome = try program.shell(
      """
      { sleep 0.3; printf '{"Offset":0,'; sleep 0.3; echo '"Limit":1}'; } |
        "$0" call DescribeInstanceList --demo --json \(name)
      """)
    #expect(outcome.status == 0, "\(outcome.error)")
    #expect(outcome.output.contains("InstanceId"))
  }

  /// The service passes over what it does not know, and would do without.
  @Test(arguments: [
    (#"{"instanceid":"rmq-1","Topic":"t"}"#, "instanceid"),
    (#"{"InstanceId":"rmq-1","Topic":"t","Remrak":"x"}"#, "Remrak"),
    (#"{"InstanceId":"rmq-1","Topic":"t","ConsumerGroup":"x"}"#, "ConsumerGroup"),
  ])
  func aNameThatTheActionDoesNotTakeIsRefused(json: String, name: String) throws {
    let outcome = try Program().run("call", "ModifyTopic", "--json", json)
    #expect(outcome.status == 2)
    #expect(outcome.error.contains("ModifyTopic has no parameter “\(name)”"))
    #expect(outcome.error.contains("(InstanceId, Topic, "))
  }

  @Test func aRequestInAFIFOIsWaitedFor() throws {
    let outcome = try program.shell(
      """
      mkfifo "$HOME/request"
      { sleep 0.3; echo '{"Offset":0,"Limit":1}' > "$HOME/request"; } &
      exec "$0" call DescribeInstanceList --demo --json "$HOME/request"
      """)
    #expect(outcome.status == 0, "\(outcome.error)")
    #expect(outcome.output.contains("InstanceId"))
  }

  @Test func aRequestThatIsTooLargeOrClosedIsWrongUsage() throws {
    let large = try program.shell(
      "head -c 20000000 /dev/zero | \"$0\" call DescribeInstanceList --demo --json -")
    #expect(large.status == 2)
    #expect(
      large.error.contains("--json: standard input is larger than 10485760 bytes"), "\(large.error)"
    )
    let closed = try program.shell(
      "exec \"$0\" call DescribeInstanceList --demo --json - <&-")
    #expect(closed.status == 2)
    #expect(closed.error.hasPrefix("--json: cannot read standard input: "), "\(closed.error)")
  }

  @Test(arguments: [
    "--region", "--profile", "--endpoint", "--theme", "--log-file", "--ca-file", "--lang",
    "--refresh", "--budget", "--seed", "--fleet",
  ])
  func anEmptyArgumentIsWrongUsage(option: String) throws {
    for command in [[], ["get", "instances"], ["doctor"], ["call", "DescribeInstanceList"]] {
      // The doctor asks no simulated cloud.
      if command == ["doctor"], ["--seed", "--fleet"].contains(option) { continue }
      let outcome = try program.start(command + [option, ""]).finish()
      #expect(outcome.status == 2, "\(command) \(outcome)")
      #expect(outcome.output.isEmpty)
      #expect(outcome.error.contains(option), "\(outcome.error)")
    }
  }

  @Test(arguments: [
    ["get", "topics", "--instance", ""], ["lag", "--instance", ""], ["lag", "--group", ""],
    ["lag", "--fail-above", ""], ["lag", "--samples", ""],
    ["call", "ModifyTopic", "--confirm", ""],
    ["call", "ModifyTopic", "--json", ""], ["call", ""], ["get", ""], ["journal", "--since", ""],
    ["journal", "--action", ""], ["journal", "--target", ""], ["journal", "-o", ""],
    ["simulate", "--port", ""],
  ])
  func anEmptyArgumentOfACommandIsWrongUsage(arguments: [String]) throws {
    let outcome = try program.start(arguments).finish()
    #expect(outcome.status == 2, "\(outcome)")
    #expect(outcome.output.isEmpty)
  }

  @Test func lineEndsInVariablesAreLeftOutNamedAndNeverPrinted() throws {
    var program = program
    program.environment.merge([
      "TENCENTCLOUD_SECRET_ID": "AKIDdemoOnlyForTheMQDeckSimulator\r",
      "TENCENTCLOUD_SECRET_KEY": "demoOnlyForTheMQDeckSimulator\n",
      "TENCENTCLOUD_REGION": "ap-guangzhou\r", "TCCLI_PROFILE": "",
    ]) { $1 }
    let cloud = try SimulatedCloud(program, [])
    defer { cloud.process.signal(SIGTERM) }
    let endpoint = cloud.endpoint
    let get = try program.run("get", "instances", "--endpoint", endpoint)
    #expect(get.status == 0, "\(get.error)")
    #expect(
      get.error.contains("TENCENTCLOUD_SECRET_ID: a carriage return (CR) at the end is left out"))
    let doctor = try program.run("doctor", "--endpoint", endpoint)
    #expect(
      doctor.output.contains("! TENCENTCLOUD_SECRET_KEY: a line feed (LF) at the end is left out"))
    #expect(doctor.output.contains("ok TENCENTCLOUD_REGION: found ap-guangzhou\n"))
    for text in [get.output, get.error, doctor.output] { #expect(!text.contains("\r")) }
  }

  @Test func whatNoRegionHasIsWrongUsageAndMadeVisible() throws {
    for command in ["get instances", "get instances --demo", ""] {
      let outcome = try program.shell(
        "exec \"$0\" \(command) --region 'ap-guangzhou\r' \(command.isEmpty ? nowhere : "")")
      #expect(outcome.status == 2, "\(outcome)")
      #expect(outcome.error.hasPrefix("--region: “ap-guangzhou␍” cannot be a region"))
    }
    let doctor = try program.run("doctor", "--region", "ap-shanghai ")
    #expect(doctor.output.contains("x --region: “ap-shanghai ” cannot be a region"))
  }

  @Test(arguments: ["--profile prod", "", "TCCLI"])
  func aNamedAccountThatIsNotThereIsNoOther(how: String) throws {
    var program = program
    if how.isEmpty { program.home.write(".config/mqdeck/config.yaml", "profile: prod\n") }
    if how == "TCCLI" { program.environment["TCCLI_PROFILE"] = "prod" }
    let option = how.hasPrefix("-") ? how : ""
    for command in ["get instances", "call DescribeInstanceList", "lag", "", "doctor"] {
      let outcome = try program.shell("exec \"$0\" \(command) \(option) \(nowhere)")
      #expect(outcome.status == 3, "\(command) \(outcome)")
      #expect(command == "doctor" || outcome.error.contains("for the profile “prod”, which "))
    }
  }

  @Test func aTemporaryCredentialThatEndedCallsNobody() throws {
    program.home.write(
      ".tccli/default.credential",
      #"{"secretId": "AKID12345678", "secretKey": "k", "token": "t", "expiresAt": 1700000000}"#)
    for command in ["get instances", "call DescribeInstanceList", "lag", "", "doctor"] {
      let log = program.home.path + "/log"
      let outcome = try program.shell(
        "exec \"$0\" \(command) --region ap-guangzhou \(nowhere) --log-file \(log)")
      #expect(outcome.status == 3, "\(command) \(outcome)")
      #expect((outcome.output + outcome.error).contains(" days ago; log in again"))
      #expect(!(outcome.output + outcome.error).contains("minutes"))
      let calls = try program.shell("cat \(log)").output
      #expect(!calls.contains("DescribeInstanceList"), "\(calls)")
    }
  }

  @Test func theDoctorListsEveryVariableOfTheNetworkWithoutPasswords() throws {
    var program = program
    let proxies = [
      "https_proxy", "HTTPS_PROXY", "http_proxy", "all_proxy", "ALL_PROXY", "HTTP_PROXY",
    ]
    for name in proxies { program.environment[name] = "http://me:hidden@\(name).test:1" }
    program.environment.merge([
      "NO_PROXY": "upper.test", "no_proxy": "lower.test", "SSL_CERT_FILE": "/file.pem",
      "SSL_CERT_DIR": "/certificates",
    ]) { $1 }
    let outcome = try program.run("doctor", "--endpoint", "https://127.0.0.1:9")
    for name in proxies.dropLast() {
      #expect(outcome.output.contains("- \(name)=http://****@\(name).test:1\n"))
    }
    #expect(outcome.output.contains("HTTP_PROXY=http://****@HTTP_PROXY.test:1 is not used"))
    for line in [
      "NO_PROXY=upper.test", "no_proxy=lower.test", "SSL_CERT_FILE=/file.pem",
      "SSL_CERT_DIR=/certificates", "by no proxy", "after Esc 25 ms are waited",
    ] { #expect(outcome.output.contains("- \(line)"), "\(line)") }
    #expect(!outcome.output.contains("hidden"))
    program.environment["https_proxy"] = "http://me:hid/den@p:1"
    let odd = try program.run("doctor", "--endpoint", "https://trocket.test")
    #expect(odd.output.contains("x the proxy failed: https_proxy has a “/” in its user name"))
    #expect(!odd.output.contains("hid/den"))
  }

  @Test func whatIsEmptyIsNotSet() throws {
    var program = program
    for name in [
      "TCCLI_PROFILE", "TENCENTCLOUD_SECRET_ID", "TENCENTCLOUD_SECRET_KEY", "TENCENTCLOUD_TOKEN",
      "TENCENTCLOUD_REGION", "https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY", "all_proxy",
      "ALL_PROXY", "no_proxy", "NO_PROXY", "SSL_CERT_FILE", "SSL_CERT_DIR", "TERM", "COLORTERM",
      "NO_COLOR", "ESCDELAY", "TMUX", "LC_ALL", "LC_CTYPE", "LC_MESSAGES", "LANG",
      "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "SUDO_USER",
      "SSH_CLIENT", "STY",
    ] { program.environment[name] = "" }
    var bare = program
    bare.environment = ["HOME": program.home.path, "PATH": "/usr/bin:/bin"]
    #expect(try program.run("doctor").output == bare.run("doctor").output)
  }

  @Test func theLocaleInForceIsNamed() throws {
    var program = program
    program.environment["LC_ALL"] = nil
    func locale(_ value: String, _ words: String...) throws -> String {
      program.environment["LANG"] = value
      return try program.start(["doctor"] + words).finish().output
    }
    #expect(try locale("C.UTF-8").contains("ok in force: C.UTF-8, encoding UTF-8\n"))
    let absent = try locale("xx_YY.UTF-8")
    #expect(absent.contains("! LANG=xx_YY.UTF-8: this machine has no such locale\n"))
    #expect(absent.contains("ok in force: C.UTF-8, encoding UTF-8\n"))
    let other = try locale("zh_CN.GBK")
    #expect(other.contains("! in force: C, encoding ANSI_X3.4-1968\n"))
    #expect(other.contains("LANG=zh_CN.GBK is not UTF-8. Set LANG=C.UTF-8, or --utf8\n"))
    #expect(other.contains("- language en\n"))
    let forced = try locale("zh_CN.GBK", "--utf8")
    #expect(forced.contains("ok 生效：C.UTF-8，编码 UTF-8\n"))
    #expect(forced.contains("- 语言 zh\n"))
  }
}
