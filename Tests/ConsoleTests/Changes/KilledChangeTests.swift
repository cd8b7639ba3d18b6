import ActionLiterals
import Simulator
import TRocket
import TencentCloud
import TerminalUI
import Testing

@testable import Catalog
@testable import Changing
@testable import Console

/// The console is killed at every step of a change: what the journal says by then is true.
@Suite(.serialized) struct KilledChangeTests {
  private enum Told { case nothing, begun, ended }

  private func kill(
    _ told: Told, isMade: Bool?, at isReached: @escaping (ChangeStep) -> Bool
  ) async throws {
    let driver = ConsoleDriver(columns: 120, rows: 40)
    await driver.start()
    await driver.play("enter tab e down ctrl-u text:changed ctrl-s tab")
    driver.terminal.send(.key(KeyPress(.enter)))
    let isThere = await driver.step { model in
      model.changes.jobs.values.contains { isReached($0.run.step) }
    }
    #expect(isThere)
    // From here on the loop never runs again, and so no step follows.
    let lines = driver.journal.lines
    switch told {
    case .nothing: #expect(lines.isEmpty)
    case .begun:
      // The line may be on the disk before the step that follows it.
      #expect(lines.count >= 1 && lines.first.map(isBegun) == true)
    case .ended: #expect(lines.count == 2 && lines.last.map(isBegun) == false)
    }
    guard let isMade else { return }
    let topic = try await driver.other.call(
      DescribeTopic(instanceID: "rmq-h28zr47h", topic: "order-paid"))
    #expect((topic.remark == "changed") == isMade)
    if isMade { #expect(lines.first.map(isBegun) == true) }
  }

  private func isBegun(_ line: ChangeJournalLine) -> Bool {
    if case .begun = line { true } else { false }
  }

  @Test func whileItIsRead() async throws {
    try await kill(.nothing, isMade: false) { $0 == .reading }
  }

  /// Whether the line is there by then is open; the call is not sent.
  @Test func whileTheJournalIsBegun() async throws {
    let driver = ConsoleDriver(columns: 120, rows: 40)
    await driver.start()
    await driver.play("enter tab e down ctrl-u text:changed ctrl-s tab")
    driver.terminal.send(.key(KeyPress(.enter)))
    await driver.step { $0.changes.jobs.values.contains { $0.run.step == .beginning } }
    #expect(driver.client.statistics.byAction["ModifyTopic"] == nil)
  }

  /// The call may arrive or not: the journal says that it was begun, and not that it ended.
  @Test func whileItIsCalled() async throws {
    try await kill(.begun, isMade: nil) { $0 == .calling }
  }

  @Test func beforeTheSecondLine() async throws {
    try await kill(.begun, isMade: true) { if case .ending = $0 { true } else { false } }
  }

  @Test func whileItIsReadBack() async throws {
    try await kill(.ended, isMade: true) { if case .verifying = $0 { true } else { false } }
  }

  /// No order of events makes it call twice, or call before the journal was told.
  @Test func noOrderOfEventsCallsTwice() throws {
    let action = try #require(APICatalog.trocket.action(named: "ModifyRole"))
    let change = Change(
      action: action,
      parameters: .object([
        "InstanceId": .string("rmq-1"), "Role": .string("r"), "PermRead": .bool(true),
        "PermWrite": .bool(false),
      ]), seen: ["PermRead": .bool(false), "PermWrite": .bool(false)])
    let before = ReadBackReading(isThere: true, values: change.seen)
    let after = ReadBackReading(isThere: true, values: change.mine)
    let timeOut = CloudError(.transport(.timedOut), action: "ModifyRole", isOutcomeUnknown: true)
    let reply = CallReply(json: .object([:]), requestID: "1")
    let events: [ChangeEvent] = [
      .confirmed, .read(.success(before)), .read(.success(after)), .read(.success(.absent)),
      .read(.failure(timeOut)), .begun(problem: nil), .begun(problem: "full"),
      .called(.success(reply)), .called(.failure(timeOut)), .waited, .recorded(problem: nil),
      .cancelled,
    ]
    var lottery = Lottery(state: 5)
    var calls = 0
    for _ in 0..<20_000 {
      var run = ChangeRun(change)
      var requests: [ChangeRequest] = []
      for _ in 0..<14 {
        if let request = run.take(events[lottery.below(events.count)]) { requests.append(request) }
      }
      let called = requests.indices.filter { requests[$0] == .call }
      #expect(called.count <= 1)
      if let first = called.first {
        calls += 1
        #expect(requests[..<first].contains { if case .begin = $0 { true } else { false } })
        #expect(requests.first == .read)
      }
    }
    #expect(calls > 50)
  }
}
