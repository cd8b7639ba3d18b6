import FoundationEssentials
import Glibc
import TencentCloud
import Testing

/// The real console, killed at each step of a change: what its journal says at the next start is
/// true. No step is met by luck: the proxy holds back what the console waits for there.
@Suite(.serialized) struct KilledConsoleTests {
  private let program = Program()
  private let cloud: ChildProcess
  private let port: UInt16
  private let proxy: HoldingProxy

  init() throws {
    cloud = try program.start(["simulate", "--port", "0", "--seed", "7"])
    let line = try #require(cloud.firstLine())
    port = try #require(line.split(separator: ":").last.flatMap { UInt16($0) })
    proxy = try #require(HoldingProxy(upstream: port))
  }

  /// Whether the service has what the change brings.
  private func isMade() throws -> Bool {
    let outcome = try program.run(
      "get", "roles", "--instance", "rmq-h28zr47h", "-o", "csv", "--endpoint",
      "http://127.0.0.1:\(port)")
    #expect(outcome.status == 0, "\(outcome.error)")
    return outcome.output.contains("killed-here")
  }

  private func journal(_ words: String...) throws -> (status: Int32, changes: [JSONValue]) {
    let outcome = try program.start(["journal", "-o", "json"] + words).finish()
    guard case .array(let changes) = try JSONValue(parsing: Data(outcome.output.utf8)) else {
      return (outcome.status, [])
    }
    return (outcome.status, changes)
  }

  private func started() throws -> TmuxTerminal {
    try TmuxTerminal(
      program, ["--endpoint", proxy.endpoint, "--lang", "en"], columns: 120, rows: 40)
  }

  private func go(_ terminal: TmuxTerminal, to name: String, seeing title: String) throws {
    try terminal.type(":" + name)
    try terminal.press("Enter")
    try terminal.wait(for: title)
  }

  /// Edits a remark up to the review, then lets the proxy hold something, confirms, and kills. The
  /// background reads no roles, so that what is held is the change's.
  private func kill(_ hold: HoldingProxy.Hold, after skipped: Int = 0) throws {
    let terminal = try started()
    try terminal.wait(for: "MQDeck")
    try go(terminal, to: "instances", seeing: "Instance ID")
    try terminal.wait(for: "prod-trade-core")
    try terminal.press("Enter")
    try terminal.wait(for: "settlement-order")
    try terminal.press("Tab")
    try terminal.wait(for: "order-paid")
    try terminal.press("Tab")
    try terminal.wait(for: "••••")
    try terminal.press("e")
    try terminal.wait(for: "Change the role")
    try terminal.wait(for: "all read") { !$0.contains("Reading the current values") }
    try terminal.press("Down", "Down", "C-u")
    try terminal.type("killed-here")
    try terminal.press("C-s")
    try terminal.wait(for: "This request will be sent once")
    proxy.hold(hold, after: skipped)
    try terminal.press("Tab", "Enter")
    #expect(proxy.waitUntilHolding())
    Glibc.kill(try terminal.processID(), SIGKILL)
    try terminal.wait(for: "ended with 137")
    proxy.hold(nil)
  }

  @Test func whileItIsReadAgainNothingIsBegun() throws {
    try kill(.request(of: "describerolelist"))
    #expect(try journal().changes == [])
    #expect(try !isMade())
    let terminal = try started()
    try terminal.wait(for: "MQDeck")
    try go(terminal, to: "journal", seeing: "No changes yet")
  }

  @Test func beforeTheCallArrivesItIsBegunAndNotMade() throws {
    try kill(.request(of: "modifyrole"))
    #expect(try !isMade())
    try expectFoundOut("not applied", "did-not-take")
  }

  @Test func afterTheCallAndBeforeTheSecondLineItIsBegunAndMade() throws {
    try kill(.answer(to: "modifyrole"))
    #expect(try isMade())
    try expectFoundOut("applied", "took")
  }

  /// The reading after the call is the second one after the review.
  @Test func whileItIsReadBackItIsDone() throws {
    try kill(.request(of: "describerolelist"), after: 1)
    #expect(try isMade())
    let found = try journal()
    #expect(found.changes.map { $0["outcome"] } == [.string("done")])
    #expect(found.changes.first?["request_id"] != nil)
    #expect(try journal("--unfinished").status == 0)
  }

  /// What another console is still doing is no crash.
  @Test func aChangeOfAProgramThatStillRunsIsNotTakenForACrash() throws {
    proxy.hold(.answer(to: "modifytopic"))
    let call = try program.start([
      "call", "ModifyTopic", "--InstanceId", "rmq-h28zr47h", "--Topic", "order-paid",
      "--Remark", "x", "--endpoint", proxy.endpoint,
    ])
    #expect(proxy.waitUntilHolding())
    #expect(try journal().changes.map { $0["outcome"] } == [.string("running")])
    #expect(try journal("--unfinished").status == 0)
    call.signal(SIGKILL)
    _ = call.finish()
    #expect(try journal().changes.map { $0["outcome"] } == [.string("unfinished")])
  }

  /// One change that never ended, by `mqdeck journal`; the next start reads its thing and says
  /// whether it took, and from then on the journal knows it.
  private func expectFoundOut(_ words: String, _ outcome: String) throws {
    let found = try journal("--unfinished")
    #expect(found.status == 1)
    #expect(found.changes.map { $0["action"] } == [.string("ModifyRole")])
    #expect(found.changes.first?["after"]?["Remark"] == .string("killed-here"))
    let terminal = try started()
    try terminal.wait(for: "Unfinished, verified as \(words): ModifyRole")
    try terminal.press("q")
    try terminal.wait(for: "ended with 0")
    let later = try journal()
    #expect(later.changes.map { $0["outcome"] } == [.string(outcome)])
    #expect(later.changes.first?["read_by"] != nil)
    #expect(try journal("--unfinished").status == 0)
    let again = try started()
    try again.wait(for: "prod-logistics")
    try go(again, to: "journal", seeing: "applied")
    #expect(try !again.screen().contains("nfinished,"))
  }
}
