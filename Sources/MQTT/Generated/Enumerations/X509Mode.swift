// Made by product-generate of mqtt-2024-05-16.json: change that, not this.

public import TencentCloud

/// The documented values of `X509Mode`.
public struct X509Mode: OpenEnumeration {
  /// The value on the wire.
  public var rawValue: String

  /// A value, known or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `TLS`: one-way.
  public static var tls: Self { Self(rawValue: "TLS") }
  /// `mTLS`: two-way.
  public static var mTLS: Self { Self(rawValue: "mTLS") }
  /// `BYOC`: one certificate per device.
  public static var byoc: Self { Self(rawValue: "BYOC") }

  /// All of them, in the API's order.
  public static let known: [Self] = [.tls, .mTLS, .byoc]
}
