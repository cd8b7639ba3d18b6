/// Ways to the screens that are measured.
enum Screens {
  /// From the board, which comes first, to the instances, once they are listed.
  static func goToInstances(_ process: TerminalProcess) throws {
    guard process.waitFor("quit", atMost: 5000) != nil else {
      throw TerminalProcess.Failure(description: "no first frame was painted")
    }
    process.send("\t")
    guard process.waitFor("rmq-", atMost: 5000) != nil else {
      throw TerminalProcess.Failure(description: "no instances were listed")
    }
  }

  /// The console over the large fleet at the list of 10,000 topics, all of them read.
  static func manyTopics(_ subject: Subject, refresh: Int = 3600) throws -> TerminalProcess {
    let process = try TerminalProcess([
      subject.mqdeck, "--demo", "--fleet", "large", "--refresh", "\(refresh)",
    ])
    try goToInstances(process)
    // The board's poller would go on beside what is measured.
    if refresh == 3600 { process.send("P") }
    _ = process.settle(quiet: 600)
    // The first instance is the one with 10,000 topics.
    process.send("\r")
    _ = process.settle(quiet: 600)
    process.send("\t")
    _ = process.settle(quiet: 600)
    return process
  }
}
