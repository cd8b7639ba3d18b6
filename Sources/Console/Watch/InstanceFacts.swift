/// What a list says of an instance, as far as the board needs it.
public struct InstanceFacts: Equatable, Sendable {
  /// A limit and how much of it is used.
  public struct Quota: Equatable, Sendable {
    /// The limit's field in the API, which finds its title.
    public let name: String
    /// How much is used; nil where that cannot be read.
    public let used: Int64?
    /// How much there is; nil where that cannot be read.
    public let limit: Int64?

    /// Stands for the part of `TpsLimit` that is for consuming: no action names it.
    static let consumption = "ConsumptionTps"
  }

  /// The id.
  public let id: String
  /// The name.
  public let name: String
  /// Whether it is an MQTT instance.
  public let isMQTT: Bool
  /// Its status; nil where the service does not say.
  public let status: String?
  /// Its limits.
  public let quotas: [Quota]
  /// When its subscription ends.
  public let expiry: Expiry

  /// When a subscription ends.
  public enum Expiry: Equatable, Sendable {
    /// It has no end.
    case never
    /// In milliseconds since 1970 UTC.
    case at(Int64)
    /// The service does not say it so that it can be read.
    case unknown
  }
}

/// What only the details of a RocketMQ instance say.
public struct InstanceDetail: Equatable, Sendable {
  /// Whether its subscription renews by itself; nil where the service does not say.
  public let renewsItself: Bool?
  /// How many messages a second may be consumed, by its TPS limit and the share of that which is
  /// not for sending; nil where the service does not say.
  public let consumptionLimit: Int64?

  /// What the details say.
  public init(renewsItself: Bool?, consumptionLimit: Int64? = nil) {
    self.renewsItself = renewsItself
    self.consumptionLimit = consumptionLimit
  }
}
