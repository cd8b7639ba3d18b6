import TencentCloud

/// Keys that were issued, and when others are to be asked for.
struct HeldCredential: Sendable {
  let issued: IssuedCredential
  /// From here on others are asked for, while these still hold; in seconds since 1970 UTC.
  let renewsAt: Double
  /// From here on they are not used any more.
  let endsAt: Double

  /// How long before their end keys are renewed, in seconds.
  static let marginSeconds = 300.0
  /// Keys that seem to be over as they come (this machine's clock may be wrong) are used this long.
  private static let shortestSeconds = 60.0

  init(_ issued: IssuedCredential, at now: Double) {
    self.issued = issued
    guard let end = issued.endsAt else {
      renewsAt = .infinity
      endsAt = .infinity
      return
    }
    endsAt = max(end, now + Self.shortestSeconds)
    // A source may give the same keys again until shortly before their end: then not every call
    // is to ask it.
    renewsAt = max(endsAt - Self.marginSeconds, now + (endsAt - now) / 2)
  }
}
