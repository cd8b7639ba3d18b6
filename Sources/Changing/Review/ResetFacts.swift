import Catalog
import TRocket
import TencentCloud

/// What the reset of an offset means: why it cannot be, who consumes, and about how many messages
/// are skipped or delivered again.
struct ResetFacts {
  private let facts: ChangeFacts
  private let instanceID: String
  private let group: String
  private let topic: String
  /// In Unix milliseconds; nil for the newest message.
  private let time: Int64?

  /// Nil where the call names no group, no topic or no point.
  init?(_ facts: ChangeFacts) {
    let (parameters, target) = (facts.change.parameters, facts.change.target)
    guard let instanceID = target.instanceID, let group = target.name,
      let topic = target.otherNames.first, case .integer(let time)? = parameters["ResetTimestamp"]
    else { return nil }
    self.facts = facts
    self.instanceID = instanceID
    self.group = group
    self.topic = topic
    self.time = OffsetMove.isToNewest(parameters) ? nil : time
  }

  /// Why it cannot be made. What could not be read to know closes it too.
  var refusal: Phrase? {
    get async {
      if let time, time > facts.now { return ResetPhrases.future }
      do throws(CloudError) {
        let answer = try await facts.client.call(
          DescribeConsumerGroup(instanceID: instanceID, consumerGroup: group))
        if answer.messageModel == .broadcasting { return ResetPhrases.broadcasting }
        guard let time else { return nil }
        return try await beforeRetention(time)
      } catch {
        return ResetPhrases.notJudged(ErrorPhrases.phrase(error))
      }
    }
  }

  /// What lies before that is gone. A topic may keep its messages for another time than its
  /// instance; where nobody says for how long, the service decides.
  private func beforeRetention(_ time: Int64) async throws(CloudError) -> Phrase? {
    let client = facts.client
    let ofTopic = try await client.call(
      DescribeTopic(instanceID: instanceID, topic: topic, offset: 0, limit: 1)
    ).msgTTL
    let ofInstance = try await client.call(DescribeInstance(instanceID: instanceID))
      .messageRetention
    guard let hours = [ofTopic, ofInstance].lazy.compactMap({ $0 }).first(where: { $0 > 0 }) else {
      return nil
    }
    return time < facts.now - Int64(hours) * 3_600_000 ? ResetPhrases.notKept(hours: hours) : nil
  }

  /// What is said of it.
  var lines: [Phrase] {
    get async { [await estimate] + [await consumers] }
  }

  private var consumers: Phrase {
    get async {
      do throws(CloudError) {
        let answer = try await facts.client.call(
          DescribeConsumerClientList(
            instanceID: instanceID, consumerGroup: group, offset: 0, limit: 3))
        let addresses = answer.data.compactMap { $0.clientAddr ?? $0.clientID }
        return ResetPhrases.consumers(answer.totalCount ?? addresses.count, addresses)
      } catch {
        return ResetPhrases.consumersUnknown(ErrorPhrases.phrase(error))
      }
    }
  }

  /// About how many messages are skipped or delivered again: what waits now against what was sent
  /// since the time.
  private var estimate: Phrase {
    get async {
      guard let lag = facts.reading.count("ConsumerLag") else { return ResetPhrases.effectUnknown }
      guard let time else { return ResetPhrases.skipped(lag, isEstimate: false) }
      guard let sent = await facts.producedSince?(instanceID, topic, time) else {
        return ResetPhrases.effectUnknown
      }
      return sent >= lag
        ? ResetPhrases.again(sent - lag) : ResetPhrases.skipped(lag - sent, isEstimate: true)
    }
  }
}
