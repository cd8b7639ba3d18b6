import Catalog
import TencentCloud

/// A slow look at the certificates of MQTT instances: which expire soon. They do not change by the
/// second, so that each instance is asked once an hour, which the poller has nothing to do with.
package struct CertificateSurvey: Equatable, Sendable {
  /// Between two questions about one instance, in milliseconds.
  static let roundMilliseconds: Int64 = 3_600_000
  /// Between two steps, in milliseconds.
  static let stepMilliseconds: Int64 = 1000

  /// What expires soon, by instance; one that is missing was not read.
  private(set) var facts: [String: CertificateFacts] = [:]
  /// Whether the service does not let one ask.
  package private(set) var isRefused = false
  private var askedAt: [String: Int64] = [:]
  private var isAsking = false
  private var steppedAt: Int64?

  /// The instance that is asked next, where it is time for one.
  mutating func next(_ instanceIDs: [String], at now: Int64) -> String? {
    guard !isRefused, !isAsking,
      now - (steppedAt ?? .min / 2) >= CertificateSurvey.stepMilliseconds
    else { return nil }
    let next = instanceIDs.first {
      now - (askedAt[$0] ?? .min / 2) >= CertificateSurvey.roundMilliseconds
    }
    guard let next else { return nil }
    askedAt[next] = now
    steppedAt = now
    isAsking = true
    return next
  }

  /// Takes what an instance said. What was known of one that does not answer stays.
  mutating func take(_ result: Result<CertificateFacts, CloudError>, of instanceID: String) {
    isAsking = false
    switch result {
    case .success(let found): facts[instanceID] = found
    case .failure(let error):
      if RegionAnswers.standing(by: error)?.isOutOfReach == true { isRefused = true }
    }
  }

  /// Forgets what is gone.
  mutating func forget(instances gone: Set<String>) {
    facts = facts.filter { !gone.contains($0.key) }
    askedAt = askedAt.filter { !gone.contains($0.key) }
  }
}
