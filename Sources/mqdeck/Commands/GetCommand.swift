import TerminalUI
import ArgumentParser
import TRocket
import TencentCloud

/// `mqdeck get RESOURCE`: a whole list.
struct GetCommand: ParsableCommand, RunnableCommand {
  static let configuration = CommandConfiguration(
    commandName: "get", abstract: "List things, as a table, JSON or CSV.",
    discussion: """
      All pages of the list are read. In JSON the items are as the service gave them. Keys and \
      passwords are masked. Exit status 1 if the list is not whole: what was read is printed, and \
      what is missing is told on standard error.
      """)

  @Argument(help: "What to list.")
  var resource: ListedResource

  @Option(help: "The instance, for everything that stands in one.")
  var instance: String?

  @Option(name: .shortAndLong, help: "How to write it.")
  var output: OutputFormat = .table

  @Flag(help: "Print keys and passwords as they are.")
  var showSecrets = false

  @OptionGroup var console: ConsoleArguments
  @OptionGroup(title: "Connection") var connection: ConnectionArguments

  func validate() throws {
    if resource.needsInstance, instance == nil {
      throw ValidationError("\(resource.rawValue) stand in an instance; give --instance ID")
    }
    if !resource.needsInstance, instance != nil {
      throw ValidationError("\(resource.rawValue) do not stand in an instance")
    }
  }

  func run(in surroundings: Surroundings) throws -> ExitStatus {
    let parameters = instance.map { ["InstanceId": JSONValue.string($0)] } ?? [:]
    let (action, name) = (resource.action, resource.nameMember)
    let oneShot = try OneShot(connection.options, console.options, in: surroundings)
    return try oneShot.run { session throws(CloudError) in
      let list = try await session.list(action, parameters, namedBy: name)
      var items = list.items.map(JSONValue.object)
      if !showSecrets {
        items = items.map { $0.masked() }
      }
      surroundings.output.print(text(items, forTerminal: surroundings.output.isTerminal))
      guard let flaw = list.flaw else { return .done }
      surroundings.output.error(TextWidth.visible("the list is not whole: \(flaw)"))
      return .refused
    }
  }

  private func text(_ items: [JSONValue], forTerminal: Bool) -> String {
    let fields = resource.fields
    func cells(_ item: JSONValue) -> [String?] {
      resource.columns.map { CellText.text(item[$0], fields[$0]) }
    }
    switch output {
    case .json: return JSONValue.array(items).indented
    case .csv:
      return CSV.text(
        titles: resource.columns,
        rows: items.map { item in
          cells(item).map { forTerminal ? TextWidth.visible($0 ?? "") : $0 ?? "" }
        })
    case .table:
      var table = TextTable(
        columns: resource.columns.map { name in
          let isNumber = fields[name]?.kind == .integer && fields[name]?.timeUnit == nil
          return TextTable.Column(title: name, isNumber: isNumber)
        })
      table.rows = items.map { cells($0).map { TextWidth.visible($0 ?? CellText.unknown) } }
      return table.text
    }
  }
}
