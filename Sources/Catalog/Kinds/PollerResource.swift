/// What the background poller does: by how much things matter and by action, what it asks about,
/// how old the answers are, how often it failed, how long it took.
package enum PollerResource: Kind {
  static let id = ResourceID.poller
  static let scope = Resource.Scope.region

  static let resource = Resource(
    id, Phrase("Background poller", "后台轮询"), aliases: ["polling"], scope: scope,
    fields: fields.map(\.description),
    columns: [
      .field("Action", 30, weight: 2), .field("Targets", 7), .field("InFlight", 9),
      .field("AgeP50", 7), .field("AgeP99", 7), .field("OldestAge", 6), .field("Calls", 6),
      .field("Failures", 6), .field("RestsFor", 5), .field("LatencyP50", 8),
      .field("LatencyP99", 8), .field("LastFailure", 20, weight: 3),
    ],
    source: .watch,
    isAside: true,
    emptyText: Phrase("No requests yet.", "尚未发起请求。"))

  /// What is asked of one action, or by how much it matters: counts, and ages and times in
  /// milliseconds.
  package struct Line: Sendable {
    package let title: String
    /// What tells the line from others where its title changes.
    package var id: String?
    /// Nil where the line is about nothing that is asked.
    package let targets: Int?
    package let inFlight: Int?
    package var ageP50: Int64?
    package var ageP99: Int64?
    package var oldestAge: Int64?
    package var calls: Int?
    package var failures: Int?
    package var latencyP50: Int?
    package var latencyP99: Int?
    package var restSeconds: Int64?
    package var lastFailure: String?

    package init(
      title: String, targets: Int? = nil, inFlight: Int? = nil, ageP50: Int64? = nil,
      ageP99: Int64? = nil, oldestAge: Int64? = nil, calls: Int? = nil, failures: Int? = nil,
      latencyP50: Int? = nil, latencyP99: Int? = nil, restSeconds: Int64? = nil,
      lastFailure: String? = nil
    ) {
      self.title = title
      self.targets = targets
      self.inFlight = inFlight
      self.ageP50 = ageP50
      self.ageP99 = ageP99
      self.oldestAge = oldestAge
      self.calls = calls
      self.failures = failures
      self.latencyP50 = latencyP50
      self.latencyP99 = latencyP99
      self.restSeconds = restSeconds
      self.lastFailure = lastFailure
    }
  }

  /// The row of a line.
  package static func row(_ line: Line) -> Row {
    Row(id: line.id ?? line.title, values: fields.map { $0.value(line) })
  }

  private static let fields: [Field<Line>] = [
    .text("Action") { $0.title }, .count("Targets") { $0.targets },
    .count("InFlight") { $0.inFlight }, .count("AgeP50", .age) { $0.ageP50 },
    .count("AgeP99", .age) { $0.ageP99 }, .count("OldestAge", .age) { $0.oldestAge },
    .count("Calls") { $0.calls }, .count("Failures") { $0.failures },
    .count("LatencyP50", .milliseconds) { $0.latencyP50 },
    .count("LatencyP99", .milliseconds) { $0.latencyP99 },
    .count("RestsFor", .duration) { $0.restSeconds }, .text("LastFailure") { $0.lastFailure },
  ]
}

extension ResourceID {
  package static let poller = ResourceID("poller")
}
