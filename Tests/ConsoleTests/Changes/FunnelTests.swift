import ActionLiterals
import Catalog
import FoundationEssentials
import Simulator
import TRocket
import TencentCloud
import Testing

@testable import Catalog
@testable import Changing

/// Guard rails below the screens: whoever calls through the client is refused alike.
@Suite(.serialized) struct FunnelTests {
  private let clock = HandClock()
  private let simulator: Simulator

  init() {
    let clock = clock
    simulator = Simulator(seed: 7, now: { clock.unixMilliseconds })
  }

  private func call(
    _ action: String, _ parameters: [String: JSONValue], confirmation: String? = nil,
    _ client: CloudClient
  ) async throws -> CloudError.Kind? {
    let descriptor = try #require(APICatalog.trocket2024.action(named: action))
    var call = CloudCall(descriptor, .object(parameters))
    call.confirmation = confirmation
    do throws(CloudError) {
      _ = try await client.send(call)
      return nil
    } catch {
      return error.kind
    }
  }

  private func client(_ rules: [GuardRule], _ sessionGuard: SessionGuard? = nil) -> CloudClient {
    ConsoleDriver.client(
      simulator, clock, isReadOnly: false,
      callGuard: sessionGuard ?? SessionGuard(GuardRules(rules)))
  }

  /// Both ways to be read-only, and one of the rules, refuse the 27 actions that change something,
  /// and none of the others.
  @Test func readOnlyRefusesEveryChangeAndNothingElse() async throws {
    let turnedOn = SessionGuard(GuardRules())
    turnedOn.setReadOnly(true, turn: 1)
    let everything = GuardRule(.forbid, actions: [ActionPattern("*")], place: "config.yaml:1:1")
    let clients = [
      ConsoleDriver.client(simulator, clock, isReadOnly: true), client([], turnedOn),
      client([everything]),
    ]
    var counts: [Int] = []
    for client in clients {
      var refused = 0
      for action in APICatalog.trocket2024.actions {
        let kind = try await call(action.name, ["InstanceId": .string("rmq-none")], client)
        let isRefused = kind == .readOnly || kind == .forbidden(rule: "config.yaml:1:1")
        #expect(isRefused == action.mutates, "\(action.name): \(String(describing: kind))")
        if isRefused { refused += 1 }
      }
      counts.append(refused)
      #expect(client.statistics.byAction["DeleteTopic"] == nil)
    }
    #expect(counts == [27, 27, 27])
    turnedOn.setReadOnly(false, turn: 2)
    let kind = try await call("DeleteInstance", ["InstanceId": .string("rmq-none")], clients[1])
    #expect(kind != .readOnly)
  }

  /// The switch is turned from effects, which may arrive in another order than the keys.
  @Test func whatWasSwitchedLastHoldsWhateverArrivesLast() async throws {
    let sessionGuard = SessionGuard(GuardRules())
    let client = client([], sessionGuard)
    let parameters: [String: JSONValue] = ["InstanceId": .string("rmq-none")]
    sessionGuard.setReadOnly(true, turn: 3)
    sessionGuard.setReadOnly(false, turn: 2)
    #expect(try await call("DeleteInstance", parameters, client) == .readOnly)
    sessionGuard.setReadOnly(false, turn: 4)
    sessionGuard.setReadOnly(true, turn: 3)
    #expect(try await call("DeleteInstance", parameters, client) != .readOnly)
  }

  @Test func nothingOpensAClosedGate() async throws {
    let closing = ChangeGate.Closing(
      reason: Phrase("“rulez” may mean “rules”", "“rulez”可能应为“rules”"), place: "config.yaml:1:1",
      isMistake: true)
    let sessionGuard = SessionGuard(GuardRules(), gate: .closed(closing))
    let client = client([], sessionGuard)
    sessionGuard.setReadOnly(true, turn: 1)
    sessionGuard.setReadOnly(false, turn: 2)
    for action in APICatalog.trocket2024.actions where action.mutates {
      let kind = try await call(action.name, ["InstanceId": .string("rmq-none")], client)
      let error = try #require(kind)
      let phrase = ErrorPhrases.phrase(CloudError(error, action: action.id))
      #expect(
        phrase.english.hasSuffix(
          ": not sent: changes are disabled, config.yaml:1:1: “rulez” may mean “rules”"))
      #expect(phrase.chinese.hasSuffix("：未发送：已禁止一切变更，config.yaml:1:1：“rulez”可能应为“rules”"))
    }
    #expect(client.statistics.byAction.isEmpty)
  }

  /// Whatever is written in a request in two ways is refused before a rule looks at it.
  @Test func namesThatCouldBePathsAreRefused() async throws {
    let rule = GuardRule(
      .forbid, actions: [ActionPattern("*")], instance: GlobPattern("rmq-1"), place: "c:1:1")
    let client = client([rule])
    let target: JSONValue = .object(["InstanceId": .string("rmq-1")])
    for odd: [String: JSONValue] in [
      ["": target, "Topic": .string("t")], ["Inst.anceId": .string("rmq-1")],
      ["Topic": .string("t"), "Tags": .array([.object(["a.b": .null])])],
    ] {
      guard case .unwritable? = try await call("ModifyTopic", odd, client) else {
        Issue.record("\(odd) was not refused")
        continue
      }
    }
    #expect(client.statistics.byAction.isEmpty)
  }

  /// A topic called 123 is meant whether its name came as text or as a number.
  @Test func aNumberForANameIsMeantToo() async throws {
    let rule = GuardRule(
      .forbid, actions: [ActionPattern("*")], name: GlobPattern("12*"), place: "c:1:1")
    let kind = try await call(
      "DeleteTopic", ["InstanceId": .string("rmq-1"), "Topic": .integer(123)], client([rule]))
    #expect(kind == .forbidden(rule: "c:1:1"))
  }

  @Test func whatARuleAsksToBeConfirmedIsSentOnlyWithTheWord() async throws {
    let ask = GuardRule(.ask, actions: [ActionPattern("ModifyTopic")], place: "config.yaml:1:1")
    let client = client([ask])
    let parameters: [String: JSONValue] = [
      "InstanceId": .string("rmq-h28zr47h"), "Topic": .string("order-paid"),
      "Remark": .string("x"),
    ]
    let unconfirmed = CloudError.Kind.unconfirmed(rule: "config.yaml:1:1", word: "order-paid")
    #expect(try await call("ModifyTopic", parameters, client) == unconfirmed)
    #expect(
      try await call("ModifyTopic", parameters, confirmation: "other", client) == unconfirmed)
    #expect(
      try await call("ModifyTopic", parameters, confirmation: "order-paid", client) == nil)
  }

  @Test func anInstanceIsLookedUpByItsNameAndRefusedWhereThatFails() async throws {
    let rule = GuardRule(
      .forbid, actions: [ActionPattern("*")], instance: GlobPattern("prod-trade*"),
      place: "config.yaml:1:1")
    let client = client([rule])
    func modify(_ id: String) async throws -> CloudError.Kind? {
      try await call("ModifyInstance", ["InstanceId": .string(id), "Remark": .string("x")], client)
    }
    let instances = try await client.call(DescribeInstanceList(offset: 0, limit: 20)).data
    let trade = try #require(
      instances.first { $0.instanceName?.hasPrefix("prod-trade") == true }?.instanceID)
    let other = try #require(
      instances.first {
        $0.instanceName?.hasPrefix("prod-trade") == false && $0.instanceStatus == .running
      }?.instanceID)
    #expect(try await modify(trade) == .forbidden(rule: "config.yaml:1:1"))
    #expect(try await modify(other) == nil)
    simulator.faults.offlineActions = ["DescribeInstance"]
    #expect(try await modify(other) == .undecided(rule: "config.yaml:1:1"))
    let text = CloudError.Kind.undecided(rule: "config.yaml:1:1").description
    #expect(text.contains("the name of the instance could not be read"))
  }

  /// The word answers a rule that asks, whether the rule is about the instance or not.
  @Test func theWordAnswersARuleThatMayAsk() async throws {
    simulator.faults.offlineActions = ["DescribeInstance"]
    func rule(_ effect: GuardRule.Effect, _ place: String) -> GuardRule {
      GuardRule(
        effect, actions: [ActionPattern("Modify*")], instance: GlobPattern("zzz*"), place: place)
    }
    let parameters: [String: JSONValue] = [
      "InstanceId": .string("rmq-h28zr47h"), "Topic": .string("order-paid"),
      "Remark": .string("x"),
    ]
    let asking = client([rule(.ask, "c:2:5")])
    #expect(
      try await call("ModifyTopic", parameters, asking)
        == .unconfirmed(rule: "c:2:5", word: "order-paid"))
    #expect(try await call("ModifyTopic", parameters, confirmation: "order-paid", asking) == nil)
    let both = client([rule(.ask, "c:2:5"), rule(.forbid, "c:3:5")])
    #expect(
      try await call("ModifyTopic", parameters, confirmation: "order-paid", both)
        == .undecided(rule: "c:3:5"))
  }

  /// A change goes by its action's own names. One that does not say as text what it is about is
  /// about what the rule guards.
  @Test func onlyTheActionsOwnNamesCount() async throws {
    let byName = client([
      GuardRule(
        .forbid, actions: [ActionPattern("*")], name: GlobPattern("order-*"), place: "c:1:1")
    ])
    let byInstance = client([
      GuardRule(
        .forbid, actions: [ActionPattern("*")], instance: GlobPattern("rmq-x*"), place: "c:1:1")
    ])
    let id = JSONValue.string("rmq-h28zr47h")
    let group: [String: JSONValue] = [
      "InstanceId": id, "ConsumerGroup": .string("order-to-warehouse"), "Topic": .string("zz"),
      "MaxRetryTimes": .integer(3),
    ]
    let isForbidden = CloudError.Kind.forbidden(rule: "c:1:1")
    #expect(try await call("ModifyConsumerGroup", group, byName) == isForbidden)
    for odd: [String: JSONValue] in [
      ["InstanceId": id, "Topic": .array([.string("order-paid")])],
      ["InstanceId": id, "topic": .string("order-paid")], ["InstanceId": id, "Topic": .null],
    ] {
      #expect(try await call("ModifyTopic", odd, byName) == isForbidden)
    }
    for odd: [String: JSONValue] in [
      ["InstanceId": .array([id]), "Topic": .string("t")], ["instanceid": id], [:],
      ["InstanceId": .string("")],
    ] {
      #expect(try await call("ModifyTopic", odd, byInstance) == isForbidden)
    }
    #expect(
      try await call("DeleteTopic", ["InstanceId": id, "Topic": .string("zz")], byName)
        != isForbidden)
  }

  @Test func aMaskedPasswordIsNotWrittenBack() async throws {
    let kind = try await call(
      "CreateMQTTUser",
      ["InstanceId": .string("mqtt-1"), "Username": .string("u"), "Password": .string("••••")],
      client([]))
    guard case .unwritable = kind else {
      Issue.record("\(String(describing: kind))")
      return
    }
  }
}
