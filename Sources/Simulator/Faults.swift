public import TencentCloud

/// What goes wrong in a simulator on purpose. The default is: nothing.
public struct Faults: Hashable, Sendable {
  /// How long an answer is held back, in milliseconds.
  public var latencyMilliseconds = 0
  /// Whether every request is one too many (`RequestLimitExceeded`).
  public var throttlesAll = false
  /// Whether more calls a second than the service's limits are answered, for a clock that stands
  /// still between a test's steps.
  public var ignoresRequestLimits = false
  /// Every so-manieth request fails with `InternalError`; nil: none.
  public var internalErrorEvery: Int?
  /// Actions that answer `ActionOffline`.
  public var offlineActions: Set<ActionID> = []
  /// Actions whose requests time out on their way: they are not carried out.
  public var lostRequests: Set<ActionID> = []
  /// Actions whose answers time out on their way: they are carried out.
  public var lostAnswers: Set<ActionID> = []
  /// How far the service's clock is ahead of the one that the simulator was given, in milliseconds.
  /// The signature's age and the `Date` header go by it, the world does not.
  public var clockOffsetMilliseconds: Int64 = 0
  /// What the account lacks.
  public var lacks: Set<AccountLack> = []
  /// Which of the service's oddities are imitated.
  public var quirks: Set<Quirk> = []
  /// How the answers of actions are not what the API documents.
  public var damages: [ActionID: Damage] = [:]
  /// The same of every other action; nil: they are.
  public var damageOfOthers: Damage?
  /// Whether the server closes every connection at once.
  public var refusesConnections = false

  /// No faults.
  public init() {}
}
