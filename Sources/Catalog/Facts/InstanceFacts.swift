/// What a list says of an instance, as far as the board needs it.
package struct InstanceFacts: Equatable, Sendable {
  /// A limit and how much of it is used.
  package struct Quota: Equatable, Sendable {
    /// The limit's field in the API, which finds its title.
    package let name: String
    /// How much is used; nil where that cannot be read.
    package let used: Int64?
    /// How much there is; nil where that cannot be read.
    package let limit: Int64?

    package init(name: String, used: Int64?, limit: Int64?) {
      self.name = name
      self.used = used
      self.limit = limit
    }

    /// Stands for the part of `TpsLimit` that is for consuming: no action names it.
    package static let consumption = "ConsumptionTps"
  }

  /// The id.
  package let id: String
  /// The name.
  package let name: String
  /// Whether it is an MQTT instance.
  package let isMQTT: Bool
  /// Its status; nil where the service does not say.
  package let status: String?
  /// Its limits.
  package let quotas: [Quota]
  /// When its subscription ends.
  package let expiry: Expiry
  /// Its type, `PRO` for example; nil where the service does not say.
  package var type: String?

  /// Whether it is being created, changed or deleted: that ends by itself.
  package var isInTransition: Bool {
    status.map(["CREATING", "MODIFYING", "DELETING"].contains) ?? false
  }

  /// When a subscription ends.
  package enum Expiry: Equatable, Sendable {
    /// It has no end.
    case never
    /// In milliseconds since 1970 UTC.
    case at(Int64)
    /// The service does not say it so that it can be read.
    case unknown
  }
}

/// What only the details of a RocketMQ instance say.
package struct InstanceDetail: Equatable, Sendable {
  /// Whether its subscription renews by itself; nil where the service does not say.
  package let renewsItself: Bool?
  /// How many messages a second may be consumed, by its TPS limit and the share of that which is
  /// not for sending; nil where the service does not say.
  package let consumptionLimit: Int64?

  /// How many messages a second may be sent, likewise; nil where the service does not say.
  package let sendingLimit: Int64?

  /// What the details say.
  package init(
    renewsItself: Bool?, consumptionLimit: Int64? = nil, sendingLimit: Int64? = nil
  ) {
    self.renewsItself = renewsItself
    self.consumptionLimit = consumptionLimit
    self.sendingLimit = sendingLimit
  }
}
