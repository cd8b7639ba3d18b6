import Testing

/// What goes wrong on the command line, in Chinese: no line of it is in English alone.
struct ChineseErrorTests {
  private let program = Program()

  private func isChinese(_ line: some StringProtocol) -> Bool {
    line.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
  }

  @Test(arguments: [
    "--regoin x", "foo", "--lang de", "--refresh 0", "--speed 3", "--theme nope --demo",
    "--demo --fleet huge", "--demo --endpoint http://127.0.0.1:1", "call", "get", "get things",
    "get groups", "get instances --demo --raw", "get messages --demo",
    "get groups --demo --filter lga>1", "get groups --demo --sort nope",
    "get groups --demo --filter pod=3", "call DescribeTopcList", "call DescribeTopicList --Inst x",
    "call DescribeTopicList --limit 1", "call DescribeTopicList x",
    "call DescribeTopicList --Limit x", "call DescribeTopicList --Limit",
    "call DescribeTopicList --Filters a", "call DescribeTopicList --json /nowhere",
    "call DescribeTopicList --json {", "call DescribeTopicList --json [1]",
    "lag --demo --group nope", "lag --demo --samples 0", "board --demo --fail-on x",
    "simulate --port 99999999", "help nothing", "get instances", "get instances --region nowhere",
    "get instances --region NOWHERE", "get instances --endpoint http://example.com",
    "get instances --endpoint example.com", "get instances --endpoint https://a/b",
    "get instances --profile nobody", "get instances --demo --log-file /nowhere/log",
    "journal --since never", "report --demo --since never", "--theme",
  ])
  func everyLineIsChinese(arguments: String) throws {
    let words = arguments.split(separator: " ").map(String.init)
    let language = words == ["--theme"] ? [] : ["--lang", "zh"]
    var program = program
    program.environment["LC_ALL"] = "zh_CN.UTF-8"
    let outcome = try program.start(words + language).finish()
    #expect(outcome.status != 0 && !outcome.error.isEmpty, "\(outcome)")
    for line in outcome.error.split(separator: "\n") {
      // Values stand in lines of their own, and how a command is used.
      if line.hasPrefix("  - ") || line.hasPrefix("    ") || "<[".contains(line.prefix(1)) {
        continue
      }
      #expect(isChinese(line) || line.contains(": --"), "\(line)")
    }
  }

  @Test func mistakesOfTheSettingsAreChinese() throws {
    program.home.write(
      ".config/mqdeck/config.yaml",
      """
      theme: nrod
      refesh: 3
      time_zone: Mars/Base
      keys: {quit: [q, contrl-q], quti: x}
      rules: [{forbid: DeleteTopik}, {forbid: '*', region: nowhere}, {ask: '*', profile: nobody}]
      clipboard: {}
      """, mode: 0o666)
    program.home.write(".tccli/default.credential", #"{"secretId": "AKIDx x", "secretKey": "a"}"#)
    let outcome = try program.run("doctor", "--region", "ap-guangzhou", "--lang", "zh")
    let marked = outcome.output.split(separator: "\n").filter {
      $0.hasPrefix("   x ") || $0.hasPrefix("   ! ")
    }
    #expect(marked.count > 9, "\(outcome.output)")
    for line in marked { #expect(isChinese(line), "\(line)") }
  }

  @Test(arguments: [
    (
      "simulate --port 99999999", "错误：值 99999999 不能用于 --port <port>\n"
    ),
    ("board --fail-on x", "错误：值 x 不能用于 --fail-on <fail-on>，可选：never、warning、danger\n"),
  ])
  func theParsersSignsAreGone(arguments: String, start: String) throws {
    let words = arguments.split(separator: " ").map(String.init) + ["--lang", "zh"]
    #expect(try program.start(words).finish().error.hasPrefix(start))
  }

  @Test(arguments: ["get", "call", "board", "simulate"])
  func listsInHelpHaveChineseSigns(command: String) throws {
    let outcome = try program.run(command, "--help", "--lang", "zh")
    for line in outcome.output.split(separator: "\n") {
      #expect(!line.hasSuffix(","), "\(line)")
    }
  }
}
