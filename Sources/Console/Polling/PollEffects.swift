import Catalog
import ModelViewUpdate
import TencentCloud
import Watching

/// What the poller finds due, as effects.
struct PollEffects {
  let environment: ConsoleEnvironment
  let region: String
  /// In which dialect the region is known to speak of MQTT.
  let mqtt: Dialect?

  /// Asks for all targets at once, each once: what fails is asked again when the poller says so.
  func poll(_ targets: [PollTarget], batch: Int) -> Effect<Message> {
    .run(RequestLabel.poll(region: region, batch: batch)) { [environment, region, mqtt] send in
      let client = await environment.client(region).withoutRetries
      let gathering = SampleBatch(
        ids: targets, gatheringMilliseconds: environment.gatheringMilliseconds,
        clockSpeed: environment.clockSpeed,
        deadlineMilliseconds: Int(Poller.deadlineMilliseconds),
        late: { CloudError(.transport(.timedOut), action: $0.action(in: mqtt)) }
      ) { target throws(CloudError) in
        let start = ContinuousClock.now
        var polled = try await PollCalls.polled(target, client, mqtt: mqtt)
        polled.milliseconds = start.milliseconds
        return polled
      }
      await gathering.run { results in
        send(
          .polled(
            PollAnswer(region: region, results: results, jitter: Double.random(in: 0..<1))))
      }
    }
  }
}
