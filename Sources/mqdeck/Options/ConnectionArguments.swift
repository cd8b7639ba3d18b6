import ArgumentParser

/// The options that the console and the one-shot commands have in common.
/// They are read into plain values, since these cost a look at every type as they are made.
struct ConnectionArguments: ParsableArguments {
  @Option(help: "The region, such as ap-guangzhou.", transform: Filled.text)
  var region: String?

  @Option(
    help: """
      The account: reads ~/.tccli/PROFILE.credential and PROFILE.configure, and not the \
      environment.
      """, transform: Filled.text)
  var profile: String?

  @Option(
    help: "A URL to use instead of the service's address: https, or http on this machine.",
    transform: Filled.text)
  var endpoint: String?

  @Flag(help: "Refuse every call that changes something.")
  var readOnly = false

  @Option(help: "The theme.", transform: Filled.text)
  var theme: String?

  @Option(help: "The language: en or zh.")
  var lang: LanguageOption?

  @Option(help: "Seconds between refreshes, 1 to 3600.", transform: ConnectionArguments.seconds)
  var refresh: Double?

  @Option(
    help: "The most background calls per second, 1 to 1000.",
    transform: ConnectionArguments.budget)
  var budget: Int?

  @Option(
    help: "Append a log to this file: calls and their outcome, never a secret.",
    transform: Filled.text)
  var logFile: String?

  @Option(
    help: "A PEM file of trusted certificates, instead of the system's.",
    transform: Filled.text)
  var caFile: String?

  @Flag(help: "Write UTF-8 to the terminal, whatever the locale says.")
  var utf8 = false

  @Flag(help: "Allow plain http to other machines. What is sent can then be intercepted.")
  var insecureHTTP = false

  /// The values.
  var options: ConnectionOptions {
    ConnectionOptions(
      region: region, profile: profile, endpoint: endpoint, readOnly: readOnly, theme: theme,
      lang: lang, refresh: refresh, budget: budget, logFile: logFile, caFile: caFile,
      insecureHTTP: insecureHTTP, utf8: utf8)
  }

  static func budget(_ text: String) throws -> Int {
    guard let budget = ConnectionOptions.budget(text) else {
      throw ValidationError("must be a number of calls a second from 1 to 1000")
    }
    return budget
  }

  static func seconds(_ text: String) throws -> Double {
    guard let seconds = ConnectionOptions.refreshSeconds(text) else {
      throw ValidationError("must be a number of seconds from 1 to 3600")
    }
    return seconds
  }
}
