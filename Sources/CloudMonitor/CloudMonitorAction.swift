public import TencentCloud

/// An action of `monitor` 2018-07-24.
public protocol CloudMonitorAction: ProductAction {}

extension CloudMonitorAction {
  /// The product.
  public static var service: String { "monitor" }
  /// The API's version.
  public static var version: String { "2018-07-24" }
}
