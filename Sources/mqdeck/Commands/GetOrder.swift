import Catalog
import TencentCloud

/// A whole list, as the command line asks for it.
struct GetOrder: RunnableCommand, Equatable {
  /// What to list.
  var resource: ListedResource
  /// `--instance`.
  var instance: String?
  /// `--show-secrets`.
  var showsSecrets = false
  /// How the list is written.
  var style = ListStyle()
  /// The others.
  var options = PlainOptions()

  /// What of it makes no sense; nil where all does.
  var mistake: String? {
    if resource.needsInstance, instance == nil {
      return "\(resource.name) belong to an instance; give --instance ID"
    }
    if !resource.needsInstance, instance != nil {
      return "\(resource.name) do not belong to an instance"
    }
    return nil
  }

  var crew: WorkerThreads.Crew { .one }

  func run(in process: ProcessEnvironment) throws -> ExitStatus {
    let parameters = instance.map { ["InstanceId": JSONValue.string($0)] } ?? [:]
    let oneShot = try OneShot(options.connection, options.console, in: process)
    return try oneShot.run { session in
      let found = try await read(parameters, in: session)
      var items = found.items.map(JSONValue.object)
      if !showsSecrets {
        items = items.map { $0.masked() }
      }
      let output = process.output
      try output.write(listing(items).text(style, isForTerminal: output.isTerminal))
      guard let flaw = found.flaw else { return .done }
      output.error("the list is incomplete: \(flaw)")
      return .refused
    }
  }

  /// Reads it by the action of today, which lists more, and where a region does not answer that by the
  /// one of 2024.
  private func read(
    _ parameters: [String: JSONValue], in session: CloudSession
  ) async throws(CloudError) -> JSONList {
    let name = resource.nameMember
    if let today = resource.todaysAction {
      do throws(CloudError) {
        return try await session.list(today, parameters, namedBy: name)
      } catch {
        guard RegionAnswers.standing(by: error)?.isOutOfReach == true else { throw error }
      }
    }
    return try await session.list(resource.action, parameters, namedBy: name)
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
