import ArgumentParser

/// `mqdeck get RESOURCE`: a whole list.
struct GetCommand: ParsableCommand, RunnableCommand {
  static let configuration = CommandConfiguration(
    commandName: "get", abstract: "List resources as a table, JSON or CSV.",
    discussion: """
      All pages of the list are read. JSON has the items as the service returned them. Keys and \
      passwords are masked. Exit status 1 if the list is incomplete: what was read is printed, and \
      what is missing is reported on standard error.
      """)

  @Argument(help: "What to list.")
  var resource: ListedResource

  @Option(help: "The instance, for resources that belong to one.", transform: Filled.text)
  var instance: String?

  @OptionGroup var list: ListArguments

  @Flag(help: "Print keys and passwords unmasked.")
  var showSecrets = false

  @OptionGroup var console: ConsoleArguments
  @OptionGroup(title: "Connection") var connection: ConnectionArguments

  func validate() throws {
    if let mistake = order.mistake { throw ValidationError(mistake) }
  }

  /// What it is to do.
  var order: GetOrder {
    GetOrder(
      resource: resource, instance: instance, showsSecrets: showSecrets, style: list.style,
      options: PlainOptions(console: console.options, connection: connection.options))
  }

  func run(in process: ProcessEnvironment) throws -> ExitStatus { try order.run(in: process) }
}
