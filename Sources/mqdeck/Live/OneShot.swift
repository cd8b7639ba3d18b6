import Catalog
import Changing
import ConfigurationFiles
import Glibc
import ModelViewUpdate
import TencentCloud
import TerminalUI
import Watching

/// Runs a command that calls the service and ends: finds credentials and region, tells what is
/// wrong on standard error, makes the client, waits, and turns a failure into an exit status.
struct OneShot {
  private let plan: CloudPlan
  private let process: ProcessEnvironment

  init(
    _ connection: ConnectionOptions, _ console: ConsoleOptions, in process: ProcessEnvironment
  ) throws {
    plan = try CloudPlan(connection, console, in: process)
    self.process = process
  }

  /// Where changes are written down before they are sent.
  var journal: @Sendable (ChangeJournalLine) async throws -> Void {
    if plan.isDemo { return { _ in } }
    let journal = ChangeJournal(
      process.directories, author: .here(plan, process))
    return { try await journal.append($0) }
  }

  /// What is muted in the region. Where that cannot be read nothing is, and it is said why.
  var mutes: [Mute] {
    if plan.isDemo { return [] }
    let file = KeptListFile.mutes(
      process.directories, profile: plan.setup.search.profile, region: plan.region)
    do { return try file.read() } catch {
      process.output.error(MutePhrases.notRead("\(error)").english)
      return []
    }
  }

  /// The present, in milliseconds since 1970 UTC.
  var unixMilliseconds: Int64 { plan.clock.now().unixMilliseconds }

  /// Runs `work` with a session.
  func run(
    _ work: @escaping @Sendable (CloudSession) async throws -> ExitStatus
  ) throws -> ExitStatus {
    for diagnostic in plan.diagnostics { process.output.error("\(diagnostic)") }
    // Ctrl-C ends a one-shot command at once: it holds nothing that must be given back.
    signal(SIGINT) { _ in _exit(ExitStatus.interrupted.rawValue) }
    let cloud = try plan.cloud()
    // Its connections and threads end with the process: to put them away takes longer than a call.
    _ = Unmanaged.passRetained(cloud)
    let region = plan.region
    let result = Blocking.value { () async -> Result<ExitStatus, any Error> in
      do {
        let session = CloudSession(client: try await cloud.client(region: region))
        return .success(try await work(session))
      } catch {
        return .failure(error)
      }
    }
    switch result {
    case .success(let status): return status
    case .failure(let error as CommandFailure): throw error
    case .failure(let error as OutputFailure): throw error
    case .failure(let error):
      throw CommandFailure(.refused, TextWidth.visible("\(error)"))
    }
  }
}
