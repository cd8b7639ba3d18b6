import TRocket
import TencentCloud

extension Dialect {
  /// The dialect that the simulator speaks: it knows nothing that only another one has.
  static let played = Dialect.may2024
}

extension APICatalogs {
  /// The APIs of all products that the simulator plays.
  static let played = APICatalogs([APICatalog.trocket.documented(in: .played)])
}
