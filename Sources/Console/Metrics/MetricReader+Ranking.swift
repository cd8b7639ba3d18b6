import CloudMonitor
import TencentCloud
package import Watching

extension MetricReader {
  /// Asks which groups are the worst. Whether the service can say it is not documented: a refusal
  /// tells that it cannot, and ends nothing else.
  package func rank(_ question: GroupRanking) async -> MetricReading {
    var reading = MetricReading(batch: batch)
    var allowance = 1
    guard await grant(1, &reading, &allowance) == 1 else {
      reading.isShort = reading.countingProblem == nil
      return reading
    }
    do throws(CloudError) {
      let answer = try await client.call(question.action)
      reading.calls.append(nil)
      reading.ranking = question.groups(in: answer)
      reading.lacksRanking = reading.ranking == nil
    } catch {
      reading.calls.append(error)
      switch MonitorFailure(error) {
      case .notOpen: reading.failure = .notOpen
      case .owed: reading.failure = .owed
      case .noRight, .absent, .tooLarge, .unknownMetric: reading.lacksRanking = true
      case .passing: reading.lacksRanking = error.refusesTheQuestion
      }
    }
    return reading
  }
}

extension CloudError {
  /// Whether the service said that it does not take such a question, whenever it is asked.
  fileprivate var refusesTheQuestion: Bool {
    guard let code else { return false }
    return ["InvalidParameter", "UnsupportedOperation", "MissingParameter", "UnknownParameter"]
      .contains { code == $0 || code.hasPrefix($0 + ".") }
  }
}
