import Watching

/// Runs commands of the user's for alerts, for ten seconds at most.
struct AlertRunner: Sendable {
  private let environment: [String: String]
  /// How long one may run, in seconds.
  let longestSeconds: Int

  /// The variables of this process but credentials, passwords and addresses with one in it.
  init(_ process: ProcessEnvironment, longestSeconds: Int = AlertCommand.longestSeconds) {
    self.longestSeconds = longestSeconds
    environment = UserProgram.harmless(process.environment)
  }

  /// Runs one to its end.
  /// - Returns: What went wrong, in English; nil where nothing did.
  func run(_ command: AlertCommand) async -> String? {
    await UserProgram(
      command.arguments, environment: environment.merging(command.facts) { _, fact in fact }
    ).run(longestSeconds: longestSeconds)
  }
}
