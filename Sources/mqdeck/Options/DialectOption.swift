import ArgumentParser
import TencentCloud

/// The dialects of the simulated cloud.
enum DialectOption: String, ExpressibleByArgument, CaseIterable {
  case may2024 = "2024"
  case today

  /// The same as the API's descriptors name it.
  var dialect: Dialect {
    switch self {
    case .may2024: .may2024
    case .today: .today
    }
  }
}
