/// What the product `mqtt` has to tell of an instance of a fleet.
enum MQTTStory: Equatable, Sendable {
  case plain
  /// Shared subscriptions of which one falls behind, a client with a backlog, many refused sign-ins.
  case sensors
  /// A certificate for every device, one of which expires within days.
  case gateways
  /// More clients than one answer holds.
  case crowd(Int)
}
