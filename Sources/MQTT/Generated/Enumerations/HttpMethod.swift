// Made by product-generate of mqtt-2024-05-16.json: change that, not this.

public import TencentCloud

/// The documented values of `HttpMethod`.
public struct HttpMethod: OpenEnumeration {
  /// The value on the wire.
  public var rawValue: String

  /// A value, known or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `GET`: GET.
  public static var get: Self { Self(rawValue: "GET") }
  /// `POST`: POST.
  public static var post: Self { Self(rawValue: "POST") }

  /// All of them, in the API's order.
  public static let known: [Self] = [.get, .post]
}
