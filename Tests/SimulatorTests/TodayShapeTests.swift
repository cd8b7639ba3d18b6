import ActionLiterals
import FoundationEssentials
import TRocket
import TencentCloud
import Testing

@testable import Simulator

/// Every answer of today's dialect against what the API says of it: names, types, what may be null,
/// enumerations, and milliseconds.
struct TodayShapeTests {
  private static let catalog = APICatalog.trocket.documented(in: .today)
  private static let shape = AnswerShape(catalog: catalog, isInMilliseconds: true)

  private let fixture: Fixture

  init() throws { fixture = try Fixture(dialect: .today) }

  /// Asks, and says what is not as documented.
  private func look(
    _ action: String, _ body: String, _ faults: inout [String]
  ) async throws -> JSONValue {
    let known = try #require(Self.catalog.action(named: action))
    let json = try await fixture.client.send(
      CloudCall(
        action: known.id, version: known.version, mutates: known.mutates,
        requestsPerSecond: known.requestsPerSecond, body: Data(body.utf8))
    ).json()
    faults += Self.shape.faults(json, of: known, at: "\(action) \(body)")
    return json
  }

  private func texts(_ json: JSONValue, _ list: String, _ name: String) -> [String] {
    guard case .array(let items)? = json[list] else { return [] }
    return items.compactMap {
      guard case .string(let text)? = $0[name] else { return nil }
      return text
    }
  }

  @Test(arguments: [Fleet.small, .incidents]) func whatIsReadIsAsDocumented(fleet: Fleet)
    async throws
  {
    let fixture = try Fixture(fleet: fleet, dialect: .today)
    fixture.simulator.faults.ignoresRequestLimits = true
    let this = TodayShapeTests(fixture)
    var faults: [String] = []
    _ = try await this.look("DescribeFusionInstanceList", #"{"Limit":100}"#, &faults)
    _ = try await this.look("DescribeProductSKUs", "{}", &faults)
    let list = try await this.look("DescribeInstanceList", #"{"Limit":100}"#, &faults)
    for id in this.texts(list, "Data", "InstanceId") { try await this.readAll(of: id, &faults) }
    let tasks = try await this.look("DescribeSmoothMigrationTaskList", "{}", &faults)
    let stages = zip(
      this.texts(tasks, "Data", "TaskId"), this.texts(tasks, "Data", "TaskStatus"))
    for (id, status) in stages {
      try await this.readTask(id, isGoing: status != "Cancelled", &faults)
    }
    #expect(faults.isEmpty, "\(Set(faults).sorted().prefix(20))")
  }

  private init(_ fixture: Fixture) { self.fixture = fixture }

  private func readAll(of id: String, _ faults: inout [String]) async throws {
    let instance = #""InstanceId":"\#(id)""#
    _ = try await look("DescribeInstance", "{\(instance)}", &faults)
    _ = try await look("DescribeRoleList", #"{\#(instance),"Limit":100}"#, &faults)
    let topics = try await look("DescribeTopicList", #"{\#(instance),"Limit":100}"#, &faults)
    for topic in texts(topics, "Data", "Topic") {
      let body = #"{\#(instance),"Topic":"\#(topic)"}"#
      _ = try await look("DescribeTopic", body, &faults)
      _ = try await look("DescribeProducerList", body, &faults)
    }
    let groups = try await look(
      "DescribeConsumerGroupList", #"{\#(instance),"Limit":100}"#, &faults)
    for group in texts(groups, "Data", "ConsumerGroup") {
      let body = #"{\#(instance),"ConsumerGroup":"\#(group)"}"#
      for action in [
        "DescribeConsumerGroup", "DescribeTopicListByGroup", "DescribeConsumerLag",
      ] { _ = try await look(action, body, &faults) }
      let clients = try await look("DescribeConsumerClientList", body, &faults)
      if let client = texts(clients, "Data", "ClientId").first {
        _ = try await look(
          "DescribeConsumerClient", #"{\#(instance),"ClientId":"\#(client)"}"#, &faults)
      }
    }
  }

  private func readTask(_ id: String, isGoing: Bool, _ faults: inout [String]) async throws {
    let task = #""TaskId":"\#(id)""#
    let topics = try await look("DescribeMigratingTopicList", "{\(task)}", &faults)
    for name in texts(topics, "MigrateTopics", "TopicName") {
      let body = #"{\#(task),"TopicName":"\#(name)"}"#
      _ = try await look("DescribeMigratingTopicStats", body, &faults)
      if isGoing { _ = try await look("DoHealthCheckOnMigratingTopic", body, &faults) }
    }
    _ = try await look("DescribeMigratingTopicList", "{\(task)}", &faults)
    let groups = try await look("DescribeSourceClusterGroupList", "{\(task)}", &faults)
    for name in texts(groups, "Groups", "GroupName") {
      _ = try await look(
        "DescribeMigratingGroupStats", #"{\#(task),"GroupName":"\#(name)"}"#, &faults)
    }
  }

  @Test func messagesAndRoutesAreAsDocumented() async throws {
    var faults: [String] = []
    let id = try await fixture.instance("trade")
    let instance = #""InstanceId":"\#(id)""#
    let now = fixture.clock.now
    let place = #"\#(instance),"Topic":"order-close-timeout""#
    let found = try await look(
      "DescribeMessageList",
      #"{\#(place),"StartTime":\#(now - 60_000),"EndTime":\#(now),"TaskRequestId":"","Limit":5}"#,
      &faults)
    let made = texts(found, "Data", "MsgId")
    let sent = try await look("SendMessage", #"{\#(place),"MsgBody":"b"}"#, &faults)
    guard case .string(let own)? = sent["MsgId"] else { throw Missing() }
    for message in made + [own] {
      let body = #"{\#(place),"MsgId":"\#(message)","QueryDelayMessage":true}"#
      _ = try await look("DescribeMessage", body, &faults)
      _ = try await look("DescribeMessageTrace", body, &faults)
    }
    let group = #"\#(instance),"Group":"loyalty-points""#
    _ = try await look("DescribeConsumerLabelList", "{\(group)}", &faults)
    _ = try await look("DescribeConsumerLabel", #"{\#(group),"Label":"gray"}"#, &faults)
    for topic in ["order-paid", "order-created"] {
      let body = #"{\#(group),"Topic":"\#(topic)"}"#
      _ = try await look("DescribeConsumerRouteConfig", body, &faults)
      _ = try await look("DescribeConsumerRouteVersionList", body, &faults)
    }
    #expect(made.count == 5)
    #expect(faults.isEmpty, "\(faults)")
  }

  private struct Missing: Error {}

  /// A list and the details of one thing of it tell of the same moment, to the millisecond.
  @Test func bothTellTheSameTime() async throws {
    let id = try await fixture.instance("trade")
    let list = try await fixture.client.call(DescribeConsumerGroupList(instanceID: id, limit: 1))
    let item = try #require(list.data.first)
    let group = try await fixture.group(item.consumerGroup ?? "", of: id)
    #expect(item.createTime != nil && item.createTime == group.createdTime)
    let fusion = try await fixture.client.call(
      DescribeFusionInstanceList(filters: [Filter(name: "InstanceId", values: [id])]))
    let instance = try await fixture.client.call(DescribeInstance(instanceID: id))
    #expect(fusion.data.first?.createTime == instance.createdTime)
    let milliseconds = (group.createdTime?.timeIntervalSince1970 ?? 0) * 1000
    #expect(Int64(milliseconds.rounded()) % 1000 != 0)
  }

  /// Where seconds and milliseconds are mixed, the client reads the same second.
  @Test func mixedTimesAreTheSameSecond() async throws {
    let id = try await fixture.instance("trade")
    let client = fixture.client
    let plain = try await client.call(DescribeRoleList(instanceID: id))
    fixture.simulator.faults.quirks = [.mixedTimes]
    let mixed = try await client.call(DescribeRoleList(instanceID: id))
    let pairs = zip(plain.data, mixed.data)
    #expect(plain.data.count == mixed.data.count && plain.data.count > 1)
    for (one, other) in pairs {
      let times = [(one.createdTime, other.createdTime), (one.modifiedTime, other.modifiedTime)]
      for (time, mixed) in times {
        let difference = try #require(time).timeIntervalSince(try #require(mixed))
        #expect((0..<1).contains(difference))
      }
    }
    #expect(plain.data != mixed.data)
  }
}
