/// What is produced to some topics together. Most go at a steady pace all the time: they are one
/// number, and only the others are looked at for each moment.
struct Production: Sendable {
  /// In messages a second.
  private var steadyRate = 0.0
  private var moving: [(pace: Group, rate: Double)] = []

  /// - Parameter contents: Where the groups are by whose timelines topics go.
  init(of topics: [Topic], in contents: InstanceContents) {
    for topic in topics where topic.isProducedTo {
      if let pace = contents.firstGroup(of: topic.name), pace.changesPace {
        moving.append((pace, topic.rate))
      } else {
        steadyRate += topic.rate
      }
    }
  }

  /// Messages a second at a moment, in seconds after the world's start or before it.
  func rate(at seconds: Double) -> Double {
    moving.reduce(steadyRate) { sum, topic in
      sum + topic.rate * topic.pace.timeline(at: seconds).state(at: seconds).produced
    }
  }
}

extension Group {
  /// Whether more is produced for it at one time than at another.
  fileprivate var changesPace: Bool {
    let all = formerTimelines.flatMap(\.timeline.phases) + timeline.phases
    return all.contains { $0.produce != 1 }
  }
}
