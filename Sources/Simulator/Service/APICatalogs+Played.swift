import TRocket
import TencentCloud

extension APICatalogs {
  /// The APIs of all products that the simulator plays.
  static let played = APICatalogs([.trocket])
}
