import ActionLiterals
import FoundationEssentials
import TRocket
import TencentCloud
import Testing

@testable import Simulator

/// When a topic was written last and a group consumed last: by the clock and the rates.
struct LastTimesTests {
  private let fixture: Fixture

  init() throws { fixture = try Fixture() }

  /// How long ago, in seconds, a group consumed a topic last.
  private func idle(_ group: String, _ topic: String, of id: String) async throws -> Double {
    let answer = try await fixture.client.call(
      DescribeTopic(
        instanceID: id, topic: topic,
        filters: [Filter(name: "ConsumerGroup", values: [group])], offset: 0, limit: 20))
    let item = try #require(answer.subscriptionData?.first { $0.consumerGroup == group })
    return seconds(since: try #require(item.lastUpdateTime))
  }

  private func seconds(since time: Date) -> Double {
    Double(fixture.clock.now) / 1000 - time.timeIntervalSince1970
  }

  private func topic(of group: String, _ id: String) async throws -> String {
    for item in try await fixture.client.call(
      DescribeTopicList(instanceID: id, offset: 0, limit: 100)
    ).data {
      let answer = try await fixture.client.call(
        DescribeTopic(instanceID: id, topic: item.topic ?? "", offset: 0, limit: 100))
      if answer.subscriptionData?.contains(where: { $0.consumerGroup == group }) == true {
        return item.topic ?? ""
      }
    }
    throw CloudError(.cancelled, action: "nobody subscribes")
  }

  /// Its consumers died two minutes before the start and come back four minutes after it.
  @Test func aGroupWithoutConsumersConsumedWhenTheyDied() async throws {
    let id = try await fixture.instance("trade")
    let topic = try await topic(of: "settlement-order", id)
    #expect(abs(try await idle("settlement-order", topic, of: id) - 120) < 0.01)
    fixture.clock.advance(seconds: 30)
    #expect(abs(try await idle("settlement-order", topic, of: id) - 150) < 0.01)
    fixture.clock.advance(seconds: 240)
    #expect(try await idle("settlement-order", topic, of: id) < 0.01)
  }

  @Test func whatWasSwitchedOffConsumedThen() async throws {
    let id = try await fixture.instance("logistics")
    #expect(abs(try await idle("eta-model", "parcel-track", of: id) - 7200) < 0.01)
    #expect(try await idle("track-to-app", "parcel-track", of: id) < 0.01)
    fixture.clock.advance(seconds: 5)
    _ = try await fixture.client.call(
      ModifyConsumerGroup(instanceID: id, consumerGroup: "track-to-app", consumeEnable: false))
    fixture.clock.advance(seconds: 60)
    #expect(abs(try await idle("track-to-app", "parcel-track", of: id) - 60) < 0.01)
  }

  @Test func aTopicIsWrittenAsOftenAsItsRateSays() async throws {
    let id = try await fixture.instance("logistics")
    fixture.clock.advance(seconds: 7)
    for topic in ["parcel-track", "cold-chain-alarm"] {
      let answer = try await fixture.client.call(
        DescribeTopic(instanceID: id, topic: topic, offset: 0, limit: 20))
      let since = seconds(since: try #require(answer.lastUpdateTime))
      // The answer has whole seconds.
      #expect((0...1).contains(since), "\(topic): \(since)")
    }
  }

  /// What is changed of a topic is no message in it.
  @Test func aNewTopicWasNeverWritten() async throws {
    let id = try await fixture.instance("trade")
    _ = try await fixture.client.call(
      CreateTopic(instanceID: id, topic: "new", topicType: .normal, queueNum: 3))
    _ = try await fixture.client.call(ModifyTopic(instanceID: id, topic: "new", remark: "x"))
    let answer = try await fixture.client.call(
      DescribeTopic(instanceID: id, topic: "new", offset: 0, limit: 20))
    // The document writes 0 for it.
    #expect(answer.lastUpdateTime == nil)
  }
}
