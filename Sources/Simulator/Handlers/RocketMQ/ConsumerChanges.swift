import FoundationEssentials
import TRocket

extension Handlers {
  mutating func registerOffsets() {
    register(ResetConsumerGroupOffset.self) { request, world, moment throws(ServiceFault) in
      let instance = try world.readyInstance(request.instanceID, at: moment)
      let group = try world.group(request.consumerGroup, of: request.instanceID)
      guard group.model != .broadcasting else {
        throw ServiceFault(
          "UnsupportedOperation.UnsupportedConsumerType",
          "The offset of a broadcasting group lies with its consumers.")
      }
      guard let place = group.subscriptions.firstIndex(where: { $0.topic == request.topic }) else {
        throw ServiceFault(
          "FailedOperation", "The group \(group.name) does not subscribe to \(request.topic).")
      }
      let contents = try world.contents(of: request.instanceID)
      guard let topic = contents.topics[request.topic] else { throw .topicNotFound(request.topic) }
      let hours = topic.retention ?? instance.retention
      let backlog = group.backlog(at: request.resetTimestamp, keptHours: hours, moment)
      try world.changeContents(of: request.instanceID) { contents throws(ServiceFault) in
        contents.changeGroup(group.name) {
          $0.subscriptions[place].reset = Timeline.Reset(
            seconds: moment.elapsed, backlog: backlog)
        }
      }
      return ResetConsumerGroupOffset.Response()
    }
  }
}

extension Group {
  /// What will wait, in seconds of ordinary production, once its progress is at that point. What is
  /// not kept any more is not there to be consumed again.
  fileprivate func backlog(
    at point: ResetPoint, keptHours: Int, _ moment: Moment
  ) -> Double {
    guard case .time(let date) = point else { return 0 }
    let seconds = Double(moment.now) / 1000 - date.timeIntervalSince1970
    let kept = min(max(0, seconds), Double(keptHours) * 3600)
    return timeline(at: moment.elapsed).production(ofLast: kept, at: moment.elapsed)
  }
}
