// Made by product-generate of mqtt-2024-05-16.json: change that, not this.

public import TencentCloud

/// The documented values of `CertificateStatus`.
public struct CertificateStatus: OpenEnumeration {
  /// The value on the wire.
  public var rawValue: String

  /// A value, known or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `ACTIVE`: active.
  public static var active: Self { Self(rawValue: "ACTIVE") }
  /// `INACTIVE`: not active.
  public static var inactive: Self { Self(rawValue: "INACTIVE") }
  /// `REVOKED`: revoked.
  public static var revoked: Self { Self(rawValue: "REVOKED") }
  /// `PENDING_ACTIVATION`: registered, to be activated.
  public static var pendingActivation: Self { Self(rawValue: "PENDING_ACTIVATION") }

  /// All of them, in the API's order.
  public static let known: [Self] = [.active, .inactive, .revoked, .pendingActivation]
}
