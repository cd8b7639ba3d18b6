/// `mqdeck --version`.
struct VersionOrder: RunnableCommand, Equatable {
  func run(in process: ProcessEnvironment) throws -> ExitStatus {
    try process.output.print(MQDeck.longVersion)
    return .done
  }
}
