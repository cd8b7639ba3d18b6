import CloudMonitor

/// A request for statistics of the products that have such, none of which the account has.
struct StatisticQuery {
  /// Seconds that a point may cover, with the longest range in seconds.
  private static let ranges: [Int: Int64] = [
    60: 12 * 3600, 300: 3 * 86_400, 3600: 30 * 86_400, 86_400: 186 * 86_400,
  ]

  private let request: DescribeStatisticData
  private let period: Int
  /// Unix seconds.
  private let start: Int64
  private let end: Int64

  /// - Throws: `InvalidParameterValue`, `MissingParameter`
  init(_ request: DescribeStatisticData, at moment: Moment) throws(ServiceFault) {
    guard ["QCE/TKE2", "QCE/KEEWIDB", "QCE/CAMP"].contains(request.namespace) else {
      throw .invalidValue("The namespace \(request.namespace) has no such statistics.")
    }
    guard request.module == "monitor" else { throw .invalidValue("Module must be monitor.") }
    guard request.namespace != "QCE/TKE2" || request.conditions?.isEmpty == false else {
      throw .missing("Conditions")
    }
    period = request.period ?? 300
    guard let range = Self.ranges[period] else {
      throw .invalidValue("Period must be 60, 300, 3600 or 86400.")
    }
    start = try Self.time(request.startTime, at: moment)
    end = try Self.time(request.endTime, at: moment)
    guard start <= end else { throw .invalidValue("StartTime must not be after EndTime.") }
    guard end - start <= range else {
      throw .invalidValue("The range is too long for a Period of \(period).")
    }
    self.request = request
  }

  private static func time(_ text: String?, at moment: Moment) throws(ServiceFault) -> Int64 {
    guard let text, !text.isEmpty else { return moment.now / 1000 }
    guard let time = MonitorTime(text) else { throw .invalidValue("\(text) is not a time.") }
    return time.unixSeconds
  }

  var answer: DescribeStatisticData.Response {
    func text(_ seconds: Int64) -> String {
      CalendarText(milliseconds: seconds * 1000, secondsEast: 28_800).plain
    }
    return DescribeStatisticData.Response(
      period: period, startTime: text(start), endTime: text(end),
      data: request.metricNames.map { MetricData(metricName: $0, points: []) })
  }
}
