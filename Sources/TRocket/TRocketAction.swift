public import TencentCloud

/// An action of `trocket` 2023-03-08.
public protocol TRocketAction: ProductAction {}

extension TRocketAction {
  /// The product.
  public static var service: String { "trocket" }
  /// The API's version.
  public static var version: String { "2023-03-08" }
}
