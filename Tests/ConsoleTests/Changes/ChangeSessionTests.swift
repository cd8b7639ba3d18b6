import ModelViewUpdate
import ActionLiterals
import Simulator
import TRocket
import TencentCloud
import TerminalUI
import Testing

@testable import Catalog
@testable import Changing
@testable import Console

/// A whole session of changes, and everything that was written in it.
@Suite(.serialized) struct ChangeSessionTests {
  private static let instanceID = "rmq-h28zr47h"
  private static let password = "hunter2-but-longer"

  private func name(_ line: ChangeJournalLine) -> String {
    switch line {
    case .begun(let record): return "\(record.number) begun \(record.action.name)"
    case .ended(let record, let outcome):
      let what =
        switch outcome {
        case .done: "done"
        case .conflict: "conflict"
        case .refused: "refused"
        case .unanswered(_, let verdict): "\(verdict)"
        case .notSent: "not sent"
        }
      return "\(record.number) \(what) \(record.action.name)"
    }
  }

  /// Twenty edits, three of them met by somebody else's, two of them taken back, one timed out.
  @Test func aSessionReadsRightAndHoldsNoSecret() async throws {
    let driver = ConsoleDriver(columns: 120, rows: 40)
    await driver.start()
    var written: [String] = []
    var expected: [String] = []
    var number = 0
    func play(_ script: String) async {
      for word in script.split(separator: " ") {
        await driver.play(String(word))
        written.append(driver.screen)
      }
    }
    func expect(_ action: String, _ outcome: String = "done") {
      number += 1
      if outcome != "conflict" { expected.append("\(number) begun \(action)") }
      expected.append("\(number) \(outcome) \(action)")
    }

    await play("enter tab")
    for edit in 0..<10 {
      await play("e down ctrl-u text:remark-\(edit) ctrl-s y tab")
      if [2, 5, 8].contains(edit) {
        _ = try await driver.other.call(
          ModifyTopic(
            instanceID: ChangeSessionTests.instanceID, topic: "order-paid",
            remark: "theirs-\(edit)"))
        await play("enter")
        expect("ModifyTopic", "conflict")
        await play("m enter tab")
      }
      driver.simulator.faults.lostAnswers = edit == 9 ? ["ModifyTopic"] : []
      await play("enter")
      expect("ModifyTopic", edit == 9 ? "took" : "done")
    }
    driver.simulator.faults.lostAnswers = []
    await play("u tab enter")
    expect("ModifyTopic")
    await play("tab J esc")
    for edit in 0..<5 {
      await play("e \(edit % 2 == 0 ? "right" : "left") ctrl-s tab enter")
      expect("ModifyRole")
      #expect(driver.runtime.model.notice?.severity == .success, "\(edit)")
    }
    await play("u tab enter")
    expect("ModifyRole")
    await play("shift-tab shift-tab")
    for edit in 0..<4 {
      await play("e down down down ctrl-u text:\(edit) ctrl-s tab enter")
      expect("ModifyConsumerGroup")
    }
    await play("esc tab enter tab + down right down right down text:gateway down")
    await play("text:\(ChangeSessionTests.password) ctrl-s alt-y y tab enter")
    expect("CreateMQTTUser")

    #expect(driver.journal.lines.map(name) == expected)
    #expect(expected.filter { $0.contains("begun") }.count == 22)
    written += driver.terminal.copies + driver.journal.lines.map { "\($0)" }
    #expect(driver.terminal.copies.count > 10)
    for secret in try await secrets(driver) {
      for text in written { #expect(!text.contains(secret), "a secret was written") }
    }
  }

  /// Every key and password that the simulated cloud holds.
  private func secrets(_ driver: ConsoleDriver) async throws -> [String] {
    var secrets = [ChangeSessionTests.password, Simulator.demoCredential.secretKey]
    let roles = try await driver.other.call(
      DescribeRoleList(instanceID: ChangeSessionTests.instanceID, offset: 0, limit: 100)
    ).data
    for role in roles { secrets += [role.accessKey, role.secretKey].compactMap { $0 } }
    let instances = try await driver.other.call(DescribeMQTTInstanceList(offset: 0, limit: 9)).data
    for instance in instances {
      let users = try await driver.other.call(
        DescribeMQTTUserList(instanceID: instance.instanceID ?? "", offset: 0, limit: 100)
      ).data
      secrets += users.compactMap(\.password)
    }
    #expect(secrets.count > 6)
    return secrets.filter { !$0.isEmpty }
  }
}
