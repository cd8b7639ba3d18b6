import FoundationEssentials
import TencentCloud
import Testing

@testable import Catalog

/// Reading the trace of a message.
@Suite struct TraceTimelineTests {
  private func timeline(
    _ stages: [(stage: String, data: String)], producedAt: Int64? = nil
  ) -> TraceTimeline {
    let items = stages.map {
      TencentCloud.JSONValue.object(["Stage": .string($0.stage), "Data": .string($0.data)])
    }
    return TraceTimeline(.object(["Data": .array(items)]), producedAt: producedAt)
  }

  /// 2026-11-29 14:43:27.127 in Beijing.
  private let start: Int64 = 1_795_934_607_127

  @Test func aWayIsToldInTheOrderOfTime() throws {
    let steps = timeline([
      ("produce", #"{"ProduceTime":"2026-11-29 14:43:27,127","ProducerName":"p","Status":0}"#),
      (
        "consume",
        #"""
        {"RocketMqConsumeLogs":[
          {"ConsumerGroup":"g","ConsumerAddr":"10.0.0.1:1","PushTime":"2026-11-29 14:43:37,140",
           "ConsumeTime":"2026-11-29 14:43:37,160","RetryTimes":1,"Status":0},
          {"ConsumerGroup":"g","ConsumerAddr":"10.0.0.2:1","PushTime":"2026-11-29 14:43:27,140",
           "ConsumeTime":"2026-11-29 14:43:27,150","RetryTimes":0,"Status":1,"Odd":"x"}]}
        """#
      ), ("persist", #"{"PersistTime":"2026-11-29 14:43:27,130","BrokerName":"b"}"#),
    ]).steps
    #expect(
      steps.map(\.kind) == [
        .produced, .stored, .pushed(retry: 0), .returned, .pushed(retry: 1), .returned,
      ])
    #expect(
      steps.compactMap(\.time) == [0, 3, 13, 23, 10_013, 10_033].map { start + $0 })
    #expect(steps.map(\.address)[2...] == ["10.0.0.2:1", "10.0.0.2:1", "10.0.0.1:1", "10.0.0.1:1"])
    #expect(steps.map(\.isSuccess) == [true, false, false, false, false, true])
    #expect(steps[3].rest.map(\.name) == ["Odd"])
  }

  /// A time of day alone is of the day of the one before it, or of the next.
  @Test func aTimeWithoutADayIsNearTheOneBefore() {
    let steps = timeline(
      [
        ("persist", #"{"PersistTime":"14:43:27,130"}"#),
        ("consume", #"{"RocketMqConsumeLogs":[{"PushTime":"00:00:01,000","ConsumerGroup":"g"}]}"#),
      ], producedAt: start
    ).steps
    #expect(steps.map(\.time) == [start + 3, start + 33_393_873])
    #expect(timeline([("persist", #"{"PersistTime":"14:43:27,130"}"#)]).steps[0].time == nil)
  }

  @Test func whatCannotBeReadIsShownAsItCame() {
    let odd = timeline([
      ("produce", "not JSON"), ("persist", #"{"PersistTime":"soon"}"#),
      ("recall", #"{"By":"hand"}"#), ("consume", #"{"RocketMqConsumeLogs":"none"}"#),
      ("consume", #"{"RocketMqConsumeLogs":["text",{"RetryTimes":"many"}],"TotalCount":7}"#),
    ])
    #expect(odd.steps[0].raw == "not JSON")
    #expect(odd.steps[1].timeText == "soon" && odd.steps[1].time == nil)
    #expect(odd.steps[2].kind == .other(stage: "recall"))
    #expect(odd.steps[2].rest == [.init(name: "By", value: .string("hand"))])
    #expect(odd.steps[3].rest == [.init(name: "RocketMqConsumeLogs", value: .string("none"))])
    #expect(odd.steps[4].raw == "text")
    #expect(odd.steps[5].rest == [.init(name: "RetryTimes", value: .string("many"))])
    #expect(odd.totalConsumptions == 7)
    #expect(odd.steps.count == 6)
  }

  @Test func nothingIsToldOfNothing() {
    #expect(TraceTimeline(.object([:])).steps.isEmpty)
    let empty = timeline([("consume", #"{"TotalCount":0,"RocketMqConsumeLogs":[]}"#)])
    #expect(empty.steps.isEmpty && empty.totalConsumptions == nil)
  }
}
