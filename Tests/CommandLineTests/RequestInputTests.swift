import Testing

/// What a request of “mqdeck call” is made of, in the built program: nothing is sent that nobody
/// wrote.
struct RequestInputTests {
  private let program = Program()
  private let modify = "call ModifyTopic --demo"

  private func shell(_ line: String) throws -> ChildProcess.Outcome {
    try program.shell(line)
  }

  @Test func brokenTextIsNotSent() throws {
    let piped = try shell(
      """
      printf '{"InstanceId":"rmq-h28zr47h",\\n"Topic":"order-paid","Remark":"é\\377b"}' |
        "$0" \(modify) --json -
      """)
    #expect(piped.status == 2 && piped.output.isEmpty, "\(piped)")
    #expect(
      piped.error == "--json: standard input is not UTF-8 at line 2, byte 34\n", "\(piped.error)")
    let word = try shell(
      """
      "$0" \(modify) --InstanceId rmq-h28zr47h --Topic order-paid --Remark "$(printf 'x\\377')"
      """)
    #expect(word.status == 2 && word.output.isEmpty, "\(word)")
    #expect(word.error == "argument 9 is not UTF-8 at byte 2\n", "\(word.error)")
  }

  @Test(arguments: [
    (#"{"InstanceId":"rmq-1","Topic":"a","Topic":"b"}"#, "--json", "Topic"),
    (#"{"InstanceId":"rmq-1","TagList":[{"TagKey":"a","TagKey":"b"}]}"#, "--json", "TagKey"),
  ])
  func aMemberThatIsGivenTwiceIsRefused(json: String, source: String, member: String) throws {
    let outcome = try program.run("call", "ModifyTopic", "--demo", "--json", json)
    #expect(outcome.status == 2 && outcome.output.isEmpty, "\(outcome)")
    #expect(outcome.error == "\(source): “\(member)” is given twice\n", "\(outcome.error)")
  }

  @Test func aMemberThatIsGivenTwiceInAParameterIsRefused() throws {
    let outcome = try program.run(
      "call", "DescribeInstanceList", "--demo", "--Offset", "0", "--Limit", "1", "--Filters",
      #"[{"Name":"a","Name":"b","Values":["c"]}]"#)
    #expect(outcome.status == 2 && outcome.output.isEmpty, "\(outcome)")
    #expect(outcome.error == "a parameter: “Name” is given twice\n", "\(outcome.error)")
  }

  /// A here-document begins with a line break.
  @Test(arguments: [" ", "\n", "\r\n\t "])
  func jsonMayBeginWithBlanks(blanks: String) throws {
    let outcome = try program.run(
      "call", "DescribeInstanceList", "--demo", "--json", blanks + #"{"Offset":0,"Limit":1}"#)
    #expect(outcome.status == 0, "\(outcome.error)")
    let list = try program.run(
      "call", "DescribeInstanceList", "--demo", "--Offset", "0", "--Limit", "1", "--Filters",
      blanks + #"[{"Name":"InstanceName","Values":["x"]}]"#)
    #expect(list.status == 0, "\(list.error)")
  }

  @Test(arguments: ["[1]", " [{}]"])
  func jsonThatIsNoObjectIsCalledSo(json: String) throws {
    let outcome = try program.run("call", "DescribeInstanceList", "--demo", "--json", json)
    #expect(outcome.status == 2)
    #expect(outcome.error == "--json: it is not an object\n", "\(outcome.error)")
  }
}
