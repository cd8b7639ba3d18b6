import ArgumentParser
import Catalog
import Changing
import ConfigurationFiles
import FoundationEssentials
import Glibc
import TencentCloud
import TerminalUI

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
    help: "The action, such as DescribeTopicList or trocket.DescribeTopicList.",
    completion: .list(APICatalogs.known.actions.map(\.id.shownName)))
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

  func run(in process: ProcessEnvironment) throws -> ExitStatus {
    guard let action else {
      try process.output.print(CallReference.actions)
      return .done
    }
    let descriptor = try ActionLookup().action(action)
    if list {
      try process.output.print(CallReference.text(descriptor))
      return .done
    }
    let request = try withSecrets(try request(descriptor), descriptor)
    let oneShot = try OneShot(connection.options, console.options, in: process)
    let journal = oneShot.journal
    return try oneShot.run { session in
      if descriptor.mutates {
        let change = DirectChange(
          action: descriptor, parameters: request, client: session.client, confirmation: confirm,
          append: journal)
        guard let reply = try await CallCommand.make(change, process) else { return .refused }
        try printAnswer(to: reply, process.output)
      } else {
        let reply = try await session.call(descriptor, request)
        try process.output.print(text(reply.json))
        if let excess = reply.excess {
          process.output.error("\(descriptor.name): \(excess)")
          return .refused
        }
      }
      return .done
    }
  }

  /// Whoever does not see the answer to a change must not take it for refused and send it again.
  private func printAnswer(to reply: CallReply, _ output: Output) throws {
    do throws(OutputFailure) {
      try output.print(text(reply.json))
    } catch {
      let id = reply.requestID.map { "RequestId \($0)" } ?? "without a RequestId"
      throw CommandFailure(
        error.status, "\(action ?? "It") was carried out (\(id)), but \(error.reason)")
    }
  }

  private func text(_ answer: JSONValue) -> String {
    (showSecrets ? answer : answer.masked()).indented
  }

  /// Makes a change; nil where nothing was sent, as the journal cannot be written.
  private static func make(
    _ change: DirectChange, _ process: ProcessEnvironment
  ) async throws(CloudError) -> CallReply? {
    let made = await change.make()
    if let problem = made.journalProblem {
      let what = made.result == nil ? "Nothing was sent:" : "It was sent, but"
      process.output.error(
        "\(what) the journal cannot be written: \(problem). "
          + "XDG_STATE_HOME sets another location for it.")
    }
    return try made.result?.get()
  }

  private func request(_ descriptor: ActionDescriptor) throws -> JSONValue {
    do {
      guard let file = json else {
        let text = try CallParameters(parameters, for: descriptor).root.json()
        return try CallCommand.object(text, named: "a parameter")
      }
      if let extra = parameters.first {
        throw CommandFailure(
          .wrongUsage, "--json holds the whole request; \(extra) cannot be combined with it")
      }
      let request =
        file.beginsJSON
        ? try CallCommand.object(file, named: "--json")
        : try CallCommand.object(of: RequestFile(path: file))
      try CallParameters.check(request, for: descriptor)
      return request
    } catch let mistake as CallParameters.Mistake {
      throw CommandFailure(.wrongUsage, mistake.message)
    } catch let mistake as ParameterTree.Mistake {
      throw CommandFailure(.wrongUsage, mistake.message)
    } catch let error as FileError {
      throw CommandFailure(.wrongUsage, "--json: \(error)")
    }
  }

  /// The request with what is read from standard input.
  private func withSecrets(
    _ request: JSONValue, _ descriptor: ActionDescriptor
  ) throws -> JSONValue {
    guard !secrets.isEmpty, case .object(var members) = request else { return request }
    if json == "-" {
      throw CommandFailure(.wrongUsage, "--json - and --secret both read standard input")
    }
    for name in secrets {
      guard descriptor.parameters.contains(where: { $0.name == name && $0.kind == .string }) else {
        throw CommandFailure(
          .wrongUsage, "--secret: \(descriptor.name) takes no text “\(name)”")
      }
      if members[name] != nil { throw CommandFailure(.wrongUsage, "--\(name) is given twice") }
      do {
        members[name] = .string(try SecretLine.read(name))
      } catch .interrupted {
        throw CommandFailure(.interrupted, "")
      } catch {
        throw CommandFailure(.wrongUsage, "--secret \(name): standard input has no such line")
      }
    }
    return .object(members)
  }

  private static func object(of file: RequestFile) throws -> JSONValue {
    try object(file.text(), named: file.name)
  }

  private static func object(_ text: String, named name: String) throws -> JSONValue {
    guard let value = try? JSONValue(parsing: Data(text.utf8)) else {
      // The decoder does not say where; JSON is YAML as well, and that reader does.
      let place = YAMLDocument.parse(Array(text.utf8), fileName: name).diagnostics.first
      throw CommandFailure(
        .wrongUsage, "\(name) is not valid JSON" + (place.map { "; \($0)" } ?? ""))
    }
    guard case .object = value else {
      throw CommandFailure(.wrongUsage, "\(name): it is not an object")
    }
    if let member = try? JSONValue.repeatedMember(in: Data(text.utf8)) {
      throw CommandFailure(
        .wrongUsage, "\(name): “\(TextWidth.visible(member))” is given twice")
    }
    return value
  }
}
