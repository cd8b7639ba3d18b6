import TRocket

/// Groups that are behind, each for a reason of its own, which the console has to name, and no other.
struct CauseStories {
  private let seed: UInt64
  private let start: Int64

  init(seed: UInt64, start: Int64) {
    self.seed = seed
    self.start = start
  }

  /// Platinum: only such instances tell of single queues.
  var instance: RocketInstance {
    InstanceBuilder(seed: seed, start: start).instance(
      "causes 堆积原因", .platinum2w, .platinum, topicLimit: 100, tps: 20_000,
      contents: .made(contents))
  }

  private var contents: InstanceContents {
    var contents = ContentsBuilder(seed: seed, name: "contents causes", start: start)
    contents.topic("parcels", rate: 200)
    contents.group("switched-off", on: ["parcels"], .abandoned(backlog: 600)) {
      $0.isEnabled = false
      $0.remark = "paused for the stocktaking 盘点暂停"
    }
    contents.group("nobody-online", on: ["parcels"], .abandoned(backlog: 600))
    contents.group("fewer-consumers", on: ["parcels"], .tooSlow) { $0.lostConsumers = 3 }
    contents.group("one-consumer", on: ["parcels"], .tooSlow) { $0.slowShare = 0.8 }
    contents.group("one-queue", on: ["parcels"], .tooSlow) { $0.slowQueueShare = 0.9 }
    contents.group("throttled", on: ["parcels"], .tooSlow) { $0.throttledRate = 60 }
    contents.group("subscriptions-differ", on: ["parcels"], .tooSlow) {
      $0.subscriptions[0].isConsistent = false
    }
    contents.group("dead-letters-rise", on: ["parcels"], .tooSlow) {
      $0.deadLetterShare = 0.05
      $0.deadLettersFrom = 0
    }
    contents.topic("sale", rate: 200)
    contents.group("produced-twice", on: ["sale"], .overrun)
    contents.group("only-slow", on: ["parcels"], .tooSlow)
    return contents.contents
  }
}

extension Timeline {
  /// Consumers that are a tenth too slow for long.
  fileprivate static let tooSlow = leak(0.1, backlog: 90)
  /// More than twice as much comes in since the world's start than before.
  fileprivate static let overrun = Timeline([Phase(seconds: 1, produce: 2.5, consume: 1.5)])
}
