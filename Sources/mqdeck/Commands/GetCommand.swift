import ArgumentParser
import Catalog
import TencentCloud

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
    if resource.needsInstance, instance == nil {
      throw ValidationError("\(resource.name) belong to an instance; give --instance ID")
    }
    if !resource.needsInstance, instance != nil {
      throw ValidationError("\(resource.name) do not belong to an instance")
    }
  }

  func run(in process: ProcessEnvironment) throws -> ExitStatus {
    let parameters = instance.map { ["InstanceId": JSONValue.string($0)] } ?? [:]
    let (action, name) = (resource.action, resource.nameMember)
    let oneShot = try OneShot(connection.options, console.options, in: process)
    let style = list.style
    return try oneShot.run { session in
      let found = try await session.list(action, parameters, namedBy: name)
      var items = found.items.map(JSONValue.object)
      if !showSecrets {
        items = items.map { $0.masked() }
      }
      let output = process.output
      try output.write(listing(items).text(style, isForTerminal: output.isTerminal))
      guard let flaw = found.flaw else { return .done }
      output.error("the list is incomplete: \(flaw)")
      return .refused
    }
  }

  private func listing(_ items: [JSONValue]) -> Listing {
    let (printed, fields) = (resource.resource.printed, resource.resource.members)
    return Listing(
      columns: printed.map { name in
        let isNumber = fields[name]?.kind == .integer && fields[name]?.timeUnit == nil
        return TextTable.Column(title: name, isNumber: isNumber)
      },
      rows: items.map { item in printed.map { Cell(item[$0], fields[$0]) } },
      json: .array(items))
  }
}
