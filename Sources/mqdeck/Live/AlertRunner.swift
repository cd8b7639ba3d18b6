import Watching

/// Runs commands of the user's for alerts, for ten seconds at most.
struct AlertRunner: Sendable {
  /// That of this process, with all that is in it.
  private let environment: [String: String]
  /// How long one may run, in seconds.
  let longestSeconds: Int

  init(_ process: ProcessEnvironment, longestSeconds: Int = AlertCommand.longestSeconds) {
    self.longestSeconds = longestSeconds
    environment = process.environment
  }

  /// Runs one to its end, with the variables of this process but credentials, passwords and
  /// addresses with one in it. As a rule none runs: a start does not look through them.
  /// - Returns: What went wrong, in English; nil where nothing did.
  func run(_ command: AlertCommand) async -> String? {
    let variables = UserProgram.harmless(environment).merging(command.facts) { _, fact in fact }
    return await UserProgram(command.arguments, environment: variables)
      .run(longestSeconds: longestSeconds)
  }
}
