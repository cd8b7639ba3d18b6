import Synchronization

/// The service's request limits, counted as it counts them: by account, region and action. All
/// clients of a process share one, so that together they stay below.
public final class RateLimiter: Sendable {
  struct Key: Hashable {
    var account: String
    var region: String
    var action: ActionID
  }

  private let buckets = Mutex<[Key: TokenBucket]>([:])

  /// No call was made yet.
  public init() {}

  /// The bucket of that action, made at the first call.
  func bucket(_ key: Key, perSecond: Int) -> TokenBucket {
    buckets.withLock { buckets in
      if let bucket = buckets[key] { return bucket }
      let bucket = TokenBucket(perSecond: perSecond)
      buckets[key] = bucket
      return bucket
    }
  }
}
