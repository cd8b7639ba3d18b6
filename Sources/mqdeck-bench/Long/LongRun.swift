import CProcess
import Catalog
import Console
import Dispatch
import Glibc
import ModelViewUpdate
import Panes
import Synchronization
import TencentCloud
import TerminalUI
import Watching

/// Days of the console over the large fleet, by a clock of its own: does its memory level off?
///
/// The console is the real program in the real loop, with the real client, on a terminal without a
/// device. The simulated world is another process, so that this one's memory is the console's
/// alone: what is printed is its anonymous resident memory (`RssAnon`). HTTP and ncurses are left
/// out; a live run shows what they keep.
final class LongRun {
  /// Woken by what comes from other threads.
  private final class Bell: WakeUp {
    private let semaphore = DispatchSemaphore(value: 0)
    func signal() { semaphore.signal() }
    func wait() { _ = semaphore.wait(timeout: .now() + .milliseconds(100)) }
  }

  /// The ids of watched clients, as they would be kept on disk.
  private final class Clients: Sendable {
    private let ids: Mutex<[String: [String]]>
    init(_ ids: [String: [String]]) { self.ids = Mutex(ids) }
    func read(_ instance: String) -> [String] { ids.withLock { $0[instance] ?? [] } }
    func change(_ instance: String, _ change: ListChange<String>) -> [String] {
      ids.withLock { ids in
        let held = change.applied(to: ids[instance] ?? [])
        ids[instance] = held
        return held
      }
    }
  }

  private let hours: Int
  private let clock = LongClock()
  private let bell = Bell()
  private let world: WorldProcess
  private let client: CloudClient
  private let churn: LongChurn
  private let terminal: HeadlessTerminal
  private let runtime: Runtime<ConsoleProgram>
  private let startedAt = Stopwatch.milliseconds

  init(hours: Int, budget: Int) throws {
    self.hours = hours
    world = try WorldProcess(clock)
    let clients = Clients(try world.clientIDs())
    let client = CloudClient(
      configuration: .init(
        credential: Credential(
          secretID: DemoCredential.secretID, secretKey: DemoCredential.secretKey),
        region: "ap-guangzhou", endpoint: WorldProcess.endpoint),
      transport: world, rateLimiter: RateLimiter(), environment: clock.callEnvironment)
    self.client = client
    churn = LongChurn(
      client: CloudClient(
        configuration: client.configuration, transport: world, rateLimiter: RateLimiter(),
        environment: clock.callEnvironment))
    let size = Size(columns: 120, rows: 40)
    terminal = HeadlessTerminal(size: size, wakeUp: bell)
    var environment = ConsoleEnvironment(
      client: { _ in client },
      clients: KeptStore(read: { clients.read($0) }, change: { clients.change($0, $1) }),
      timeZone: TimeZoneRule { _ in 28_800 },
      appendJournal: { _ in })
    environment.giveMemoryBack = { mqdeck_trim_heap() }
    let model = ConsoleModel(
      size: size, session: Session(region: "ap-guangzhou"), language: .english, theme: .fallback,
      budgetPerSecond: budget, alertRules: AlertRule.standard)
    let clock = clock
    runtime = Runtime(
      program: ConsoleProgram(environment: environment), model: model, terminal: terminal,
      clock: { clock.now })
  }

  /// Runs to the end and prints a line for every hour.
  func run() throws {
    print("# \(hours) h of the large fleet, \(runtime.model.poller.budgetPerSecond) calls a second")
    wait { [churn] in try? await churn.begin() }
    runtime.start()
    settle()
    let user = LongUser(terminal: terminal) { [self] in settle() }
    for minute in 1...(hours * 60) {
      pass(until: Int64(minute) * 60_000)
      wait { [churn] in await churn.minute(minute) }
      if minute % 60 == 30 { user.visit(hour: minute / 60) }
      if minute % 60 == 0 || minute < 120 && minute % 10 == 0 { report(minute) }
    }
    let calls = client.statistics.byAction.sorted { $0.key < $1.key }
      .map { "\($0.key.name) \($0.value.calls) (\($0.value.failures) failed)" }
    print("calls: " + calls.joined(separator: ", "))
  }

  private func pass(until end: Int64) {
    while clock.elapsedMilliseconds < end {
      let left = end - clock.elapsedMilliseconds
      let next = Int64(runtime.millisecondsToNextTimer() ?? 1000)
      clock.advance(milliseconds: max(1, min(next, left)))
      settle()
    }
  }

  private func settle() {
    runtime.step()
    while !runtime.isIdle {
      if runtime.collect() { runtime.step() } else { bell.wait() }
    }
  }

  private func wait(_ work: @escaping @Sendable () async -> Void) {
    let done = DispatchSemaphore(value: 0)
    Task.detached {
      await work()
      done.signal()
    }
    done.wait()
  }

  private func report(_ minute: Int) {
    let memory = Double(ProcFile.status(getpid(), "RssAnon") ?? 0) / 1024
    let kept = runtime.model.keptCounts.filter { $0.count > 0 }
      .map { "\($0.name) \($0.count)" }.joined(separator: ", ")
    let time = minute % 60 == 0 ? "\(minute / 60) h" : "\(minute) min"
    print(
      "\(time): \(Figures.text(memory)) MiB; \(client.statistics.total.calls) calls; "
        + "world \(world.memory / 1024) MiB; \(Int(Stopwatch.milliseconds - startedAt) / 1000) s; "
        + kept)
    fflush(nil)
  }
}
