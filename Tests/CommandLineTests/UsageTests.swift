import Testing

struct UsageTests {
  private let program = Program()

  @Test func helpNamesEveryCommand() throws {
    let outcome = try program.run("--help")
    #expect(outcome.status == 0)
    #expect(outcome.error.isEmpty)
    for word in ["simulate", "call", "get", "lag", "doctor", "--demo", "--endpoint", "--profile"] {
      #expect(outcome.output.contains(word), "\(word)")
    }
  }

  @Test(arguments: [
    ["--regoin", "x"], ["foo"], ["--lang", "de"], ["--refresh", "0"], ["call"], ["get"],
    ["get", "things"], ["simulate", "--port", "70000"], ["--fleet", "huge", "--demo"],
    ["get", "instances", "--demo", "--raw"], ["lag", "--demo", "--raw", "-o", "json"],
    ["get", "shared-consumers", "--instance", "mqtt-1"],
    ["get", "client-subscriptions", "--instance", "mqtt-1"],
    ["call", "NoSuchAction"], ["call", "DescribeTopicList", "--limit", "1"],
  ])
  func wrongUsageIsTwo(arguments: [String]) throws {
    let outcome = try program.start(arguments).finish()
    #expect(outcome.status == 2, "\(outcome)")
    #expect(outcome.output.isEmpty)
    #expect(!outcome.error.isEmpty)
  }

  @Test(arguments: [
    [], ["get", "instances", "--region", "ap-guangzhou"], ["lag", "--region", "ap-guangzhou"],
    ["call", "DescribeInstanceList", "--Offset", "0", "--Limit", "1"],
  ])
  func noCredentialsIsThreeAndSaysWhereItLooked(arguments: [String]) throws {
    let outcome = try program.start(arguments).finish()
    #expect(outcome.status == 3, "\(outcome)")
    #expect(outcome.output.isEmpty)
    #expect(outcome.error.contains("TENCENTCLOUD_SECRET_ID"))
    #expect(outcome.error.contains("~/.tccli/default.credential: no such file"))
    #expect(outcome.error.contains("mqdeck --demo"))
  }

  @Test func plainHTTPToOthersIsRefused() throws {
    let outcome = try program.run("get", "instances", "--endpoint", "http://trocket.example")
    #expect(outcome.status == 2)
    #expect(outcome.error.contains("--insecure-http"))
  }

  @Test func anAddressInTheSettingsIsNotReplacedByTheServices() throws {
    program.home.write(
      ".config/mqdeck/config.yaml", "region: ap-guangzhou\nendpoint: http://trocket.example\n")
    let get = try program.run("get", "instances")
    #expect(get.status == 2)
    #expect(get.error.contains("config.yaml:2:11: “http://trocket.example” is plain http"))
    let demo = try program.run("get", "instances", "--demo")
    #expect(demo.status == 0, "\(demo.error)")
    let doctor = try program.run("doctor")
    #expect(doctor.output.contains("x ~/.config/mqdeck/config.yaml:2:11: "))
  }

  @Test func aMistakeInARequestsFileIsPlaced() throws {
    program.home.write("request.json", "{\n  \"Limit\": 1,\n  \"Offset\": ]\n}\n")
    let file = program.home.path + "/request.json"
    let outcome = try program.run("call", "DescribeInstanceList", "--json", file)
    #expect(outcome.status == 2)
    #expect(outcome.error.contains("request.json:3:13: "))
  }

  @Test func aRegionThatIsProbablyASlipIsTold() throws {
    let outcome = try program.run(
      "get", "instances", "--region", "ap-guangzou", "--endpoint", "http://127.0.0.1:9")
    #expect(outcome.error.contains("--region: “ap-guangzou” is not among the known regions"))
    #expect(outcome.error.contains("did you mean “ap-guangzhou”?"))
  }

  @Test func mistakesInTheSettingsAreTold() throws {
    program.home.write(
      ".config/mqdeck/config.yaml",
      "theme: nrod\nrefesh: 3\nkeys: {quit: [q, contrl-q], quti: x}\nlanguage: [\n")
    let outcome = try program.run("doctor", "--region", "ap-guangzhou")
    #expect(
      outcome.output.contains("config.yaml:2:1: unknown key “refesh”; did you mean “refresh”?"))
    #expect(outcome.output.contains("config.yaml:5:1: "))
    #expect(
      outcome.output.contains("config.yaml:1:8: there is no theme “nrod”; did you mean “nord”?"))
    #expect(outcome.output.contains("config.yaml:3:14: “contrl-q” is not a key"))
    #expect(
      outcome.output.contains("config.yaml:3:29: there is no command “quti”; did you mean “quit”?"))
    #expect(outcome.output.contains("changes: closed: ~/.config/mqdeck/config.yaml:5:1: "))
  }
}
