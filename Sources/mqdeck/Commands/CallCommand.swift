import ArgumentParser
import Catalog
import TencentCloud

/// `mqdeck call ACTION`: any action of the API by its name.
struct CallCommand: ParsableCommand, RunnableCommand {
  static let configuration = CommandConfiguration(
    commandName: "call", abstract: "Call any action of the API; the response is JSON.",
    discussion: """
      Parameters are written as the API spells them: --InstanceId rmq-1 --Limit 20. Lists and \
      structures are written out, --Filters.0.Name TopicName --Filters.0.Values.0 order, or as \
      JSON, --Filters '[{"Name": …}]'. Keys and passwords are masked in the response.

      Example: mqdeck call DescribeInstanceList --Offset 0 --Limit 20

      A call that changes something is written down in the journal first (see mqdeck journal); \
      where the journal cannot be written, nothing is sent. --confirm NAME answers a rule of the \
      settings that asks for the name of what is changed.

      A page with more items than --Limit asks for is cut to that; the excess is told on standard \
      error, and the exit status is 1.

      mqdeck call --list names the actions, mqdeck call ACTION --list what one takes.
      """)

  @Argument(
    help: ArgumentHelp(
      "The action, such as DescribeTopicList; one of another product with its product, as "
        + "mqtt.KickOutClient."),
    completion: .custom { _, _, _ in APICatalogs.known.actions.map(\.id.shownName) })
  var action: String?

  @Flag(help: "List the actions, or with an action its parameters; nothing is called.")
  var list = false

  @Option(
    help: "The whole request as JSON, or a file with it; - reads standard input.",
    transform: Filled.text)
  var json: String?

  @Option(
    name: .customLong("secret"),
    help: ArgumentHelp(
      "A key or password to read from standard input, one line each, hidden while typed.",
      valueName: "Parameter"))
  var secrets: [String] = []

  @Flag(help: "Print keys and passwords unmasked.")
  var showSecrets = false

  @Option(
    help: "The name of what is changed, if a rule in the settings requires it.",
    transform: Filled.text)
  var confirm: String?

  @Argument(
    parsing: .allUnrecognized,
    help: ArgumentHelp("The action's parameters.", valueName: "--Parameter value"),
    completion: .custom { words, _, _ in CallReference.completions(words) })
  var parameters: [String] = []

  @OptionGroup var console: ConsoleArguments
  @OptionGroup(title: "Connection") var connection: ConnectionArguments

  func validate() throws {
    if action == nil, !list {
      throw ValidationError("give an action; mqdeck call --list lists them")
    }
  }

  /// What it is to do.
  var order: CallOrder {
    CallOrder(
      action: action, isList: list, json: json, secrets: secrets, showsSecrets: showSecrets,
      confirmation: confirm, parameters: parameters,
      options: PlainOptions(console: console.options, connection: connection.options))
  }

  func run(in process: ProcessEnvironment) throws -> ExitStatus { try order.run(in: process) }
}
