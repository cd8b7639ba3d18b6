/// What the product `mqtt` has to tell of an instance of a fleet.
enum MQTTStory: Equatable, Sendable {
  case plain
  /// Shared subscriptions of which one falls behind, a client with a backlog, many refused sign-ins.
  case sensors
  /// A certificate for every device, one of which expires within days.
  case gateways
  /// Many connect at once now and then, more than the service takes.
  case vehicles
  /// More clients than one answer holds.
  case crowd(Int)
}
