/// What a client's calls came to.
public struct CallStatistics: Equatable, Sendable {
  /// The numbers of one action.
  public struct Counts: Equatable, Sendable {
    /// Calls that ended, well or not.
    public var calls = 0
    /// Calls that ended in an error.
    public var failures = 0
    /// Requests beyond the first of their call.
    public var retries = 0
    /// Bytes of parameters sent, without headers.
    public var sentBytes = 0
    /// Bytes of answers received, without headers.
    public var receivedBytes = 0
  }

  /// How many of the latest latencies are kept.
  public static let latencyLimit = 512

  /// Counts by action.
  public private(set) var byAction: [ActionID: Counts] = [:]
  /// The latest answered requests, from sending to the whole answer, in seconds and in no order.
  public private(set) var latenciesSeconds: [Double] = []
  private var nextLatency = 0

  /// Nothing happened yet.
  public init() {}

  /// All actions together.
  public var total: Counts {
    byAction.values.reduce(into: Counts()) { sum, counts in
      sum.calls += counts.calls
      sum.failures += counts.failures
      sum.retries += counts.retries
      sum.sentBytes += counts.sentBytes
      sum.receivedBytes += counts.receivedBytes
    }
  }

  /// The latency below which that share of the kept requests stayed, in seconds; nil without any.
  /// - Parameter share: From 0 to 1: 0.5 is the median.
  public func latencySeconds(percentile share: Double) -> Double? {
    if latenciesSeconds.isEmpty { return nil }
    let sorted = latenciesSeconds.sorted()
    let index = Int((share * Double(sorted.count)).rounded(.up)) - 1
    return sorted[min(max(index, 0), sorted.count - 1)]
  }

  mutating func change(_ action: ActionID, _ body: (inout Counts) -> Void) {
    body(&byAction[action, default: Counts()])
  }

  mutating func add(latencySeconds: Double) {
    if latenciesSeconds.count < Self.latencyLimit {
      latenciesSeconds.append(latencySeconds)
    } else {
      latenciesSeconds[nextLatency] = latencySeconds
      nextLatency = (nextLatency + 1) % Self.latencyLimit
    }
  }
}
