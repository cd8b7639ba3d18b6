/// Which products and actions a region answers. The service was one product and became two; some
/// places still speak as it did.
public enum Dialect: String, CaseIterable, Sendable {
  /// `trocket` as it was documented in May 2024, with MQTT in it.
  case may2024 = "2024"
  /// `trocket` and `mqtt` as they are documented now.
  case today
}
