import Catalog
import Console
import ModelViewUpdate
import TencentCloud
import TerminalUI
import Watching

/// Asks everything of a region once, as the console's poller does at its first look: within the same
/// limits, and what matters most first.
struct BoardSurvey: Sendable {
  let clock: DemoClock
  let firstRound: FirstRound
  let budgetPerSecond: Int

  /// Nothing is asked a second time: a look lasts less than that.
  private static let refreshMilliseconds = 3_600_000

  private enum Arrival: Sendable {
    case answer(PollTarget, Result<Polled, CloudError>)
    case time
  }

  /// What is known once all was asked.
  /// - Parameter metrics: What a look before this one learnt of the service's metrics.
  func watch(_ client: CloudClient, metrics: MetricBook = MetricBook()) async -> Watch {
    let client = client.withoutRetries
    return await withTaskGroup(of: Arrival.self, returning: Watch.self) { group in
      // All that changes lives inside of the group's closure: see `Pager`.
      var watch = Watch(
        budgetPerSecond: budgetPerSecond, refreshMilliseconds: BoardSurvey.refreshMilliseconds,
        firstRound: firstRound)
      watch.metrics = metrics
      var asked: Set<PollTarget> = []
      var flights = 0
      var isTimerSet = false
      while true {
        for target in watch.poller.takeDue(at: clock.now()) {
          // What failed is asked once more, and then told as what was not read.
          asked.insert(target)
          flights += 1
          let mqtt = watch.mqttDialect
          group.addTask { await BoardSurvey.ask(target, client, mqtt: mqtt) }
        }
        if flights == 0, BoardProgress(watch).isWhole { break }
        if !isTimerSet {
          isTimerSet = true
          let pause = Int(watch.poller.pauseMilliseconds) / clock.speed
          group.addTask {
            try? await Task.sleep(for: .milliseconds(pause))
            return .time
          }
        }
        switch await group.next() {
        case .answer(let target, let result)?:
          flights -= 1
          if case .success(let polled) = result, let action = polled.action {
            watch.mqttDialect = action.service == "mqtt" ? .today : .may2024
          }
          watch.take(target, result, at: clock.now(), jitter: 1)
        case .time?: isTimerSet = false
        case nil: break
        }
      }
      group.cancelAll()
      watch.judge(at: clock.now())
      await BoardSurvey.askTheLonely(&watch, client, clock)
      await BoardSurvey.askForCertificates(&watch, client, clock)
      return watch
    }
  }

  /// What nobody has consumed for days is another finding than what nobody consumes now.
  private static func askTheLonely(
    _ watch: inout Watch, _ client: CloudClient, _ clock: DemoClock
  ) async {
    while case .consumed(let keys)? = watch.nextLonelyStep(at: clock.now()) {
      let results = await Watch.lastConsumption(of: keys, client)
      watch.take(consumed: results, at: clock.now())
    }
    watch.judge(at: clock.now())
  }

  /// Which certificates of MQTT instances expire soon.
  private static func askForCertificates(
    _ watch: inout Watch, _ client: CloudClient, _ clock: DemoClock
  ) async {
    let ids = watch.mqttDialect == .today ? watch.instances.values.filter(\.isMQTT).map(\.id) : []
    for id in ids.sorted() where !watch.certificates.isRefused {
      var result: Result<CertificateFacts, CloudError>
      do throws(CloudError) {
        let now = clock.now().unixMilliseconds
        result = .success(try await CertificateFacts.read(of: id, client, now: now))
      } catch {
        result = .failure(error)
      }
      watch.take(certificates: result, of: id, at: clock.now())
    }
    watch.judge(at: clock.now())
  }

  private static func ask(
    _ target: PollTarget, _ client: CloudClient, mqtt: Dialect?
  ) async -> Arrival {
    let start = ContinuousClock.now
    do throws(CloudError) {
      var polled = try await PollCalls.polled(target, client, mqtt: mqtt)
      polled.milliseconds = Int((start.duration(to: .now) / .milliseconds(1)).rounded())
      return .answer(target, .success(polled))
    } catch {
      return .answer(target, .failure(error))
    }
  }

  /// What could not be read, a line each.
  static func problems(_ watch: Watch) -> [String] {
    watch.failures.map { target, error in (name(target), Phrase(error)) }
      .sorted { $0.0 < $1.0 }.map { $1.about($0).told }
  }

  private static func name(_ target: PollTarget) -> String {
    let parts: [String] =
      switch target {
      case .instances: [HelpText.text("the RocketMQ instances", "RocketMQ 实例")]
      case .mqttInstances: [HelpText.text("the MQTT instances", "MQTT 实例")]
      case .group(let instanceID, let name): ["\(instanceID)/\(name)"]
      case .groups(let instanceID):
        [HelpText.text("the groups of \(instanceID)", "\(instanceID) 的消费组")]
      case .instance(let id), .publicEndpoint(let id): [id]
      default: [target.action.shownName]
      }
    return TextWidth.visible(parts.joined())
  }
}
