import Catalog
package import TencentCloud

/// What a refusal of `monitor` means for what is asked next.
package enum MonitorFailure: Equatable, Sendable {
  /// The account may not ask that action. Asked again only when the user says so.
  case noRight(ActionID)
  /// The free calls of the month are used up, and paid ones are not switched on. Likewise.
  case notOpen
  /// The account is in arrears. Likewise.
  case owed
  /// The region has no such product. Likewise.
  case absent
  /// A call asked for too many series or points.
  case tooLarge
  /// There is no such metric, period or statistic.
  case unknownMetric
  /// It may go better later: the network, too many calls, a fault of the service.
  case passing(CloudError)

  /// What a failure of one of its calls means.
  package init(_ error: CloudError) {
    switch error.code {
    case "FailedOperation.ErrNotOpen"?: self = .notOpen
    case "FailedOperation.ErrOwed"?: self = .owed
    case "LimitExceeded.LimitedAccess"?: self = .tooLarge
    case "InvalidParameterValue"?: self = .unknownMetric
    default:
      switch RegionAnswers.standing(by: error) {
      case .noRight?: self = .noRight(error.action)
      case .absent?: self = .absent
      case .present?, nil: self = .passing(error)
      }
    }
  }

  /// Whether nothing is asked any more until the user wants it asked again.
  package var isFinal: Bool {
    switch self {
    case .noRight, .notOpen, .owed, .absent: true
    case .tooLarge, .unknownMetric, .passing: false
    }
  }
}
