public import FoundationEssentials

/// A call whose parameters are JSON already.
public struct CloudCall: Equatable, Sendable {
  /// The action.
  public var action: ActionID
  /// The API's version, such as `2023-03-08`.
  public var version: String
  /// Whether it changes anything.
  public var mutates: Bool
  /// The service's limit for one account and region, in calls a second.
  public var requestsPerSecond: Int
  /// The parameters, a JSON object.
  public var body: Data
  /// What the user typed to confirm it, where they were asked to.
  public var confirmation: String?
  /// How many items of a list were asked for: what an answer holds beyond them is cut off before
  /// it is read. Nil takes all.
  public var itemLimit: Int?

  /// A call.
  public init(
    action: ActionID, version: String, mutates: Bool, requestsPerSecond: Int = 20, body: Data
  ) {
    self.action = action
    self.version = version
    self.mutates = mutates
    self.requestsPerSecond = requestsPerSecond
    self.body = body
  }

  /// The call of a typed action.
  public init<A: Action>(_ action: A) throws(CloudError) {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    do {
      self.init(
        action: A.id, version: A.version, mutates: A.mutates,
        requestsPerSecond: A.requestsPerSecond, body: try encoder.encode(action))
      itemLimit = action.itemLimit
    } catch {
      throw CloudError(.unwritable(detail: "they are no JSON"), action: A.id)
    }
  }
}
