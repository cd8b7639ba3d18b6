import ArgumentParser
import ConfigurationFiles

/// The options that the console and the one-shot commands have in common.
struct ConnectionOptions: ParsableArguments {
  @Option(help: "The region, such as ap-guangzhou.")
  var region: String?

  @Option(
    help: """
      The account: reads ~/.tccli/PROFILE.credential and PROFILE.configure, and not the \
      environment.
      """)
  var profile: String?

  @Option(help: "A URL in place of the service's address, https or, on this machine, http.")
  var endpoint: String?

  @Flag(help: "Refuse every call that changes something.")
  var readOnly = false

  @Option(help: "The theme.")
  var theme: String?

  @Option(help: "The language: en or zh.")
  var lang: LanguageOption?

  @Option(help: "Seconds between refreshes, 1 to 3600.", transform: ConnectionOptions.seconds)
  var refresh: Double?

  @Option(help: "Append a log to this file: calls and their outcome, never a secret.")
  var logFile: String?

  @Option(help: "A PEM file of the certificates to trust, in place of the system's.")
  var caFile: String?

  @Flag(help: "Allow plain http to other machines. What is sent can then be read on the way.")
  var insecureHTTP = false

  static func seconds(_ text: String) throws -> Double {
    guard let seconds = Double(text), (1...3600).contains(seconds) else {
      throw ValidationError("must be a number of seconds from 1 to 3600")
    }
    return seconds
  }
}

/// A language on the command line.
enum LanguageOption: String, ExpressibleByArgument, CaseIterable {
  case en, zh

  /// The same as the settings name it.
  var setting: LanguageSetting {
    switch self {
    case .en: .english
    case .zh: .chinese
    }
  }
}
