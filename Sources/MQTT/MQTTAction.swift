public import TencentCloud

/// An action of `mqtt` 2024-05-16.
public protocol MQTTAction: ProductAction {}

extension MQTTAction {
  /// The product.
  public static var service: String { "mqtt" }
  /// The API's version.
  public static var version: String { "2024-05-16" }
}
