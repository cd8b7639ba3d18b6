import Simulator
import TRocket
import TencentCloud
import Testing

@testable import Catalog
@testable import Changing

/// One user who edits, and another client that changes the same things, by the rules of a seed.
struct EditPlay {
  /// Something to edit, by the action that does.
  struct Subject {
    let action: ActionDescriptor
    let target: ChangeTarget
  }

  private(set) var lost: [String] = []
  private(set) var made = 0
  var conflicts = 0
  private(set) var merged = 0
  private(set) var dropped = 0

  let client: CloudClient
  private let other: CloudClient
  private(set) var subjects: [Subject] = []
  var random: Lottery

  init(seed: UInt64) async throws {
    let clock = HandClock()
    let simulator = Simulator(seed: 7, now: { clock.unixMilliseconds })
    simulator.faults.ignoresRequestLimits = true
    client = ConsoleDriver.client(simulator, clock, isReadOnly: false)
    other = ConsoleDriver.client(simulator, clock, isReadOnly: false)
    random = Lottery(state: seed)
    let instances = try await client.call(DescribeInstanceList(offset: 0, limit: 20)).data
    let id = try #require(
      instances.first { $0.topicNum ?? 0 > 2 && $0.instanceStatus == .running }?.instanceID)
    try add("ModifyInstance", id, nil)
    let roles =
      try await client.call(
        DescribeRoleList(instanceID: id, offset: 0, limit: 5)
      ).data
    for role in roles { try add("ModifyRole", id, role.roleName) }
    let topics =
      try await client.call(
        DescribeTopicList(instanceID: id, offset: 0, limit: 4)
      ).data
    for topic in topics { try add("ModifyTopic", id, topic.topic) }
    let groups =
      try await client.call(
        DescribeConsumerGroupList(instanceID: id, offset: 0, limit: 4)
      ).data
    for group in groups { try add("ModifyConsumerGroup", id, group.consumerGroup) }
    let mqtt = try await client.call(DescribeMQTTInstanceList(offset: 0, limit: 1)).data
    let mqttID = try #require(mqtt.first?.instanceID)
    let users =
      try await client.call(
        DescribeMQTTUserList(instanceID: mqttID, offset: 0, limit: 3)
      ).data
    for user in users { try add("ModifyMQTTUser", mqttID, user.username) }
    #expect(subjects.count > 8)
  }

  private mutating func add(_ action: String, _ id: String?, _ name: String?) throws {
    let action = try #require(APICatalog.trocket.action(named: action))
    subjects.append(
      Subject(action: action, target: ChangeTarget(instanceID: id, name: name)))
  }

  /// One edit from opening to its end, the other client writing in between.
  mutating func edit(isCareful: Bool) async throws {
    let subject = subjects[random.below(subjects.count)]
    try await meddle(subject)
    let opened = try await read(subject, client)
    try await meddle(subject)
    var change: Change? = change(subject, seen: opened.values)
    while let next = change {
      try await meddle(subject)
      change = try await isCareful ? carefully(next, subject) : blindly(next, subject)
    }
  }

  /// Drives a change as the console does. Gives what is reviewed again after a conflict.
  private mutating func carefully(_ change: Change, _ subject: Subject) async throws -> Change? {
    var run = ChangeRun(change)
    var request = run.take(.confirmed)
    while let next = request {
      switch next {
      case .read: request = run.take(.read(.success(try await read(subject, client))))
      case .begin: request = run.take(.begun(problem: nil))
      case .call: request = run.take(.called(.success(try await send(change, subject))))
      case .wait: request = run.take(.waited)
      case .end: request = run.take(.recorded(problem: nil))
      }
    }
    switch run.outcome {
    case .done(let receipt):
      #expect(receipt.verification == .asSent)
      return nil
    case .conflict(var threeWay):
      conflicts += 1
      if random.below(4) == 0 {
        dropped += 1
        return nil
      }
      for index in threeWay.fields.indices {
        threeWay.choose(random.below(2) == 0 ? .theirs : .mine, at: index)
      }
      guard case .change(let again) = threeWay.merge(change) else { return nil }
      merged += 1
      return again
    default:
      Issue.record("\(run.step)")
      return nil
    }
  }

  private mutating func blindly(_ change: Change, _ subject: Subject) async throws -> Change? {
    _ = try await send(change, subject)
    return nil
  }

  /// Sends a call, after counting what it is about to overwrite unseen.
  mutating func send(_ change: Change, _ subject: Subject) async throws -> CallReply {
    let now = try await read(subject, other).values
    guard case .object(let sent) = change.parameters else { throw CancellationError() }
    for (name, value) in sent {
      guard let there = now[name] else { continue }
      if there != value, there != change.seen[name] {
        lost.append("\(subject.target.text) \(name)")
      }
    }
    let reply = try await client.send(CloudCall(change.action, change.parameters))
    made += 1
    let after = try await read(subject, other).values
    for (name, value) in after { #expect(value == sent[name] ?? now[name], "\(name)") }
    return CallReply(json: try reply.json(), requestID: reply.requestID)
  }

  func read(_ subject: Subject, _ client: CloudClient) async throws -> ReadBackReading {
    let readBack = try #require(ReadBack.of(subject.action.id))
    return try await ReadBackReader(
      client: client, recipe: readBack.recipe, purpose: readBack.purpose, target: subject.target
    ).read(wanted: Set(readBack.recipe.fields))
  }

  /// The other client writes, one time in four.
  mutating func meddle(_ subject: Subject) async throws {
    guard random.below(4) == 0 else { return }
    let now = try await read(subject, other).values
    _ = try await other.send(
      CloudCall(subject.action, change(subject, seen: now).parameters))
  }

  /// An edit of one or two fields, as the form sends it: what is as it was is left out where it
  /// may be.
  private mutating func change(_ subject: Subject, seen: [String: JSONValue]) -> Change {
    var members: [String: JSONValue] = [:]
    let readBack = ReadBack.of(subject.action.id)
    if let id = subject.target.instanceID { members["InstanceId"] = .string(id) }
    if let name = readBack?.recipe.nameParameter, let value = subject.target.name {
      members[name] = .string(value)
    }
    let editable = [
      "Remark", "PermRead", "PermWrite", "MaxRetryTimes", "ConsumeEnable", "QueueNum",
    ]
    .filter { name in subject.action.parameters.contains { $0.name == name } }
    for parameter in subject.action.parameters where parameter.isRequired {
      if let value = seen[parameter.name] { members[parameter.name] = value }
    }
    for _ in 0...random.below(2) {
      let name = editable[random.below(editable.count)]
      members[name] = value(of: name)
    }
    return Change(action: subject.action, parameters: .object(members), seen: seen)
  }

  private mutating func value(of name: String) -> JSONValue {
    switch name {
    case "Remark": .string("remark \(random.below(4))")
    case "MaxRetryTimes": .integer(Int64(random.below(4)))
    case "QueueNum": .integer(Int64(3 + random.below(3)))
    default: .bool(random.below(2) == 0)
    }
  }
}

/// Numbers that look random, the same for the same seed.
struct Lottery {
  var state: UInt64

  mutating func below(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(limit))
  }
}
