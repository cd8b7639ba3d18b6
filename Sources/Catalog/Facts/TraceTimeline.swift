import FoundationEssentials
package import TencentCloud

/// The way of a message in the order of time, out of the stages that `DescribeMessageTrace` answers:
/// each is JSON text of its own. What cannot be read is a step as it came, and none is left out.
package struct TraceTimeline: Equatable, Sendable {
  /// The steps, the earliest first. One without a time stands behind the one that it was told after.
  package private(set) var steps: [TraceStep] = []
  /// How many consumptions there are, where the service says so and tells fewer.
  package private(set) var totalConsumptions: Int64?

  private var lastTime: Int64?

  /// - Parameters:
  ///   - answer: The `Response` object.
  ///   - producedAt: When the message was produced, for times that name no day.
  package init(_ answer: JSONValue, producedAt: Int64? = nil) {
    lastTime = producedAt
    guard case .array(let stages)? = answer["Data"] else { return }
    for stage in stages { read(stage) }
    sort()
  }

  private mutating func read(_ item: JSONValue) {
    let stage = item["Stage"]?.plainText ?? ""
    let record = TraceTimeline.record(item["Data"])
    guard case .object(let members)? = record else {
      var step = TraceStep(.other(stage: stage))
      step.raw = (item["Data"] ?? item).plainText
      steps.append(step)
      return
    }
    switch stage {
    case "produce": steps.append(produced(members))
    case "persist": steps.append(stored(members))
    case "consume": readConsumptions(members)
    default: steps.append(other(stage, members))
    }
  }

  /// JSON text, or an object that is none; nil of anything else.
  private static func record(_ data: JSONValue?) -> JSONValue? {
    guard case .string(let text)? = data else { return data }
    return try? JSONValue(parsing: Data(text.utf8))
  }

  private mutating func produced(_ members: [String: JSONValue]) -> TraceStep {
    var record = TraceRecord(members)
    var step = TraceStep(.produced)
    setTime(&step, record.take("ProduceTime"))
    step.client = record.text("ProducerName")
    step.address = record.text("ProducerAddr")
    step.status = record.take("Status")
    step.rest = record.rest
    return step
  }

  private mutating func stored(_ members: [String: JSONValue]) -> TraceStep {
    var record = TraceRecord(members)
    var step = TraceStep(.stored)
    setTime(&step, record.take("PersistTime"))
    step.client = record.text("BrokerName")
    step.status = record.take("Status")
    step.rest = record.rest
    return step
  }

  private func other(_ stage: String, _ members: [String: JSONValue]) -> TraceStep {
    var step = TraceStep(.other(stage: stage))
    step.rest = TraceRecord(members).rest
    return step
  }

  /// The consumptions of all groups (`RocketMqConsumeLogs`), each a push and what came of it.
  private mutating func readConsumptions(_ members: [String: JSONValue]) {
    var record = TraceRecord(members)
    let logs = record.take("RocketMqConsumeLogs")
    let total = record.take("TotalCount")
    guard case .array(let items)? = logs else {
      if let logs, logs != .null { record.giveBack("RocketMqConsumeLogs", logs) }
      if let total, total != .integer(0) { record.giveBack("TotalCount", total) }
      appendRest(record)
      return
    }
    if case .integer(let count)? = total, count > items.count { totalConsumptions = count }
    for item in items {
      if case .object(let members) = item {
        consumed(members)
      } else {
        var step = TraceStep(.other(stage: "consume"))
        step.raw = item.plainText
        steps.append(step)
      }
    }
    appendRest(record)
  }

  private mutating func appendRest(_ record: TraceRecord) {
    if record.rest.isEmpty { return }
    var step = TraceStep(.other(stage: "consume"))
    step.rest = record.rest
    steps.append(step)
  }

  private mutating func consumed(_ members: [String: JSONValue]) {
    var record = TraceRecord(members)
    let retry = if case .integer(let count)? = members["RetryTimes"] { count } else { Int64(0) }
    if case .integer? = members["RetryTimes"] { _ = record.take("RetryTimes") }
    var push = TraceStep(.pushed(retry: retry))
    push.group = record.text("ConsumerGroup")
    push.client = record.text("ConsumerName")
    push.address = record.text("ConsumerAddr")
    let (pushTime, consumeTime) = (record.take("PushTime"), record.take("ConsumeTime"))
    let status = record.take("Status")
    setTime(&push, pushTime)
    guard consumeTime != nil, consumeTime != .null else {
      push.status = status
      push.rest = record.rest
      steps.append(push)
      return
    }
    if pushTime != nil { steps.append(push) }
    var end = TraceStep(.returned)
    (end.group, end.client, end.address) = (push.group, push.client, push.address)
    end.status = status
    end.rest = record.rest
    setTime(&end, consumeTime)
    steps.append(end)
  }

  private mutating func setTime(_ step: inout TraceStep, _ value: JSONValue?) {
    switch value.map({ FieldKinds.value($0, .time) }) {
    case .time(let time)?: step.time = time
    case .text(let text)?:
      step.time = lastTime.flatMap { ServiceTime.unixMilliseconds(clock: text, near: $0) }
      if step.time == nil { step.timeText = text }
    case nil, .unknown?: return
    default: step.timeText = value?.plainText
    }
    lastTime = step.time ?? lastTime
  }

  /// By time; of one time, and without any, in the order in which they were told.
  private mutating func sort() {
    var time = Int64.min
    let keyed = steps.enumerated().map { index, step in
      time = step.time ?? time
      return (time: time, index: index, step: step)
    }
    steps = keyed.sorted { ($0.time, $0.index) < ($1.time, $1.index) }.map(\.step)
  }
}

/// A record of a trace of which the known members are taken out.
private struct TraceRecord {
  private var members: [String: JSONValue]

  init(_ members: [String: JSONValue]) { self.members = members }

  mutating func take(_ name: String) -> JSONValue? { members.removeValue(forKey: name) }

  mutating func giveBack(_ name: String, _ value: JSONValue) { members[name] = value }

  /// A text that is not empty; whatever else stands there stays among the rest.
  mutating func text(_ name: String) -> String? {
    guard case .string(let text)? = members[name] else { return nil }
    members[name] = nil
    return text.isEmpty ? nil : text
  }

  /// What nobody took, by name.
  var rest: [TraceStep.Member] {
    members.sorted { $0.key < $1.key }.map { TraceStep.Member(name: $0.key, value: $0.value) }
  }
}

extension JSONValue {
  /// Text as it is, anything else as JSON.
  package var plainText: String { if case .string(let text) = self { text } else { compact } }
}
