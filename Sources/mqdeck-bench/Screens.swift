/// Ways to the screens that are measured.
enum Screens {
  /// The console over the large fleet at the list of 10,000 topics, all of them read.
  static func manyTopics(_ subject: Subject, refresh: Int = 3600) throws -> TerminalProcess {
    let process = try TerminalProcess([
      subject.mqdeck, "--demo", "--fleet", "large", "--refresh", "\(refresh)",
    ])
    guard process.waitFor("rmq-") != nil else {
      throw TerminalProcess.Failure(description: "no instances were listed")
    }
    _ = process.settle(quiet: 600)
    // The first instance is the one with 10,000 topics.
    process.send("\r")
    _ = process.settle(quiet: 600)
    process.send("\t")
    _ = process.settle(quiet: 600)
    return process
  }
}
