/// By whom an instance is throttled, and whose messages become dead letters.
package struct InstanceBlame: Equatable, Sendable {
  /// A topic or a group, and how much of it there was at most.
  package struct Part: Equatable, Sendable {
    /// The topic or group.
    package let name: String
    /// Messages a second.
    package let peak: Double
  }

  /// By metric, the worst first; a metric that was not asked for to the end is not in it.
  package private(set) var parts: [Metric: [Part]] = [:]
  /// When it was asked for, in milliseconds of the machine's uptime.
  let answeredAt: Int64

  /// - Parameter now: In Unix seconds; points that may still change do not count.
  init(_ reading: MetricReading, now: Int64, uptimeMilliseconds: Int64) {
    answeredAt = uptimeMilliseconds
    for metric in reading.complete {
      let found = (reading.series[metric] ?? [:]).compactMap { subject, series -> Part? in
        let values = series.points.lazy.filter { !$0.isProvisional(at: now) }.map(\.value)
        guard let peak = values.max(), peak > 0, let name = subject.values.last else { return nil }
        return Part(name: name, peak: peak)
      }
      parts[metric] = found.sorted { ($1.peak, $0.name) < ($0.peak, $1.name) }
    }
  }
}

/// What is to be blamed, by what of an instance says that there is something.
package enum BlameCause: CaseIterable, Hashable, Sendable {
  case sending
  case consuming
  case deadLetters

  /// What of the instance says it.
  package var metric: Metric {
    switch self {
    case .sending: .instanceSendLimit
    case .consuming: .instancePullLimit
    case .deadLetters: .instanceDeadLetters
    }
  }

  /// What the board tells of it.
  var kind: Finding.Kind {
    switch self {
    case .sending, .consuming: .limited
    case .deadLetters: .deadLetters
    }
  }

  /// What of its topics or groups does.
  package var partMetric: Metric {
    switch self {
    case .sending: .topicSendLimit
    case .consuming: .groupPullLimit
    case .deadLetters: .groupDeadLetters
    }
  }
}
