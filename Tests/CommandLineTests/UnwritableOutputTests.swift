import Testing

/// Output that nobody gets.
struct UnwritableOutputTests {
  private let program = Program()

  private static let commands = [
    "get instances --demo", "get instances --demo -o csv",
    "call DescribeInstanceList --demo --Offset 0 --Limit 1", "call --list",
    "call ModifyTopic --list",
    "lag --demo", "journal", "journal -o json", "doctor", "simulate", "--help", "help", "help call",
    "--version", "--generate-completion-script bash",
  ]

  @Test(arguments: commands)
  func isOneLineAndFour(command: String) throws {
    let full = try program.shell("exec \"$0\" \(command) > /dev/full")
    #expect(full.status == 4, "\(full)")
    #expect(full.error == "standard output cannot be written: No space left on device\n")
    let closed = try program.shell("exec \"$0\" \(command) >&-")
    #expect(closed.status == 4, "\(closed)")
    #expect(closed.error == "standard output is closed\n")
  }

  @Test(arguments: commands)
  func aReaderThatWentAwayIsNothingToTell(command: String) throws {
    // The reader is gone once the file is.
    program.home.write("wait", "")
    let outcome = try program.shell(
      """
      exec 3>&1
      { while [ -e "$HOME/wait" ]; do :; done; "$0" \(command); echo $? >&3; } | rm "$HOME/wait"
      """)
    #expect(outcome.output == "141\n", "\(outcome)")
    #expect(outcome.error.isEmpty, "\(outcome)")
  }

  @Test func aChangeThatWasMadeSaysSo() throws {
    let change =
      "call ModifyTopic --demo --seed 7 --InstanceId rmq-h28zr47h --Topic order-paid --Remark x"
    let full = try program.shell("exec \"$0\" \(change) > /dev/full")
    #expect(full.status == 4)
    #expect(full.error.hasPrefix("ModifyTopic was carried out (RequestId "), "\(full)")
    #expect(full.error.hasSuffix("cannot be written: No space left on device\n"))
    #expect(full.error.split(separator: "\n").count == 1)
    let closed = try program.shell("exec \"$0\" \(change) >&-")
    #expect(closed.status == 4)
    #expect(closed.error.hasPrefix("ModifyTopic was carried out (RequestId "), "\(closed)")
    #expect(closed.error.hasSuffix("), but standard output is closed\n"))
  }

  @Test func nothingTakesThePlaceOfAClosedStream() throws {
    program.home.write("log", "")
    let outcome = try program.shell(
      "exec \"$0\" get instances --demo --log-file \"$HOME/log\" <&- >&- 2>&-")
    #expect(outcome.status == 4)
    let log = try program.shell("cat \"$HOME/log\"")
    #expect(log.output.contains(" call action=DescribeFusionInstanceList "))
    #expect(log.output.split(separator: "\n").allSatisfy { $0.hasPrefix("2") }, "\(log.output)")
  }

  @Test func standardErrorThatCannotBeWrittenChangesNoStatus() throws {
    #expect(try program.shell("exec \"$0\" get things 2>/dev/full").status == 2)
    #expect(try program.shell("exec \"$0\" get instances 2>&-").status == 3)
  }
}
