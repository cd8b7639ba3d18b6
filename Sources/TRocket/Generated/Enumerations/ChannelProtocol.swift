// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

public import TencentCloud

/// The documented values of `ChannelProtocol`.
public struct ChannelProtocol: OpenEnumeration {
  /// The value on the wire.
  public var rawValue: String

  /// A value, known or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `grpc`: gRPC.
  public static var grpc: Self { Self(rawValue: "grpc") }
  /// `remoting`: Remoting.
  public static var remoting: Self { Self(rawValue: "remoting") }
  /// `http`: HTTP.
  public static var http: Self { Self(rawValue: "http") }

  /// All of them, in the API's order.
  public static let known: [Self] = [.grpc, .remoting, .http]
}
