import CloudMonitor
import MQTT
import TRocket
import TencentCloud

extension APICatalogs {
  private static let in2024 = APICatalogs([APICatalog.ofMay2024])
  private static let today = APICatalogs([
    APICatalog.trocket.documented(in: .today), .monitor, .mqtt,
  ])

  /// The APIs of all products that a simulated cloud plays: it knows nothing that only the other
  /// dialect has.
  static func played(_ dialect: Dialect) -> APICatalogs {
    switch dialect {
    case .may2024: in2024
    case .today: today
    }
  }
}

extension APICatalog {
  /// `trocket` as it was in May 2024, of which 25 actions left it since. Nobody says whether the
  /// service still answers those.
  static let ofMay2024 = APICatalog.trocket.documented(in: .may2024)
}
