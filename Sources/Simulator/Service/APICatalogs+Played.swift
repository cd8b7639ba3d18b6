import CloudMonitor
import TRocket
import TencentCloud

extension APICatalogs {
  private static let in2024 = APICatalogs([APICatalog.trocket.documented(in: .may2024)])
  private static let today = APICatalogs([APICatalog.trocket.documented(in: .today), .monitor])

  /// The APIs of all products that a simulated cloud plays: it knows nothing that only the other
  /// dialect has.
  static func played(_ dialect: Dialect) -> APICatalogs {
    switch dialect {
    case .may2024: in2024
    case .today: today
    }
  }
}
