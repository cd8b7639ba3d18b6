package import Catalog
import ModelViewUpdate

/// Since when a finding holds.
package struct FindingSince: Equatable, Sendable {
  /// Samples that are no further apart tell when something began, in milliseconds.
  static let exactMilliseconds: Int64 = 15_000

  /// In milliseconds since 1970 UTC.
  package let unixMilliseconds: Int64
  /// How it is not known to the second; nil where it is.
  package let roughness: FieldValue.Roughness?
  /// Whether what the service kept tells it, and not a look of our own.
  package var isKept = false

  /// As a field tells it.
  package var value: FieldValue {
    roughness.map { .roughTime($0, unixMilliseconds: unixMilliseconds) }
      ?? .time(unixMilliseconds: unixMilliseconds)
  }
}

extension FindingSince {
  /// As what the service kept tells it: to a period at best.
  package init(_ kept: KeptSince) {
    self.init(
      unixMilliseconds: kept.unixSeconds * 1000,
      roughness: kept.isAtLeast ? .orEarlier : .about, isKept: true)
  }

  /// As a stretch of the service's points tells it.
  package init(_ run: MetricRun) {
    self.init(
      unixMilliseconds: run.since * 1000, roughness: run.isAtLeast ? .orEarlier : .about)
  }

  static func about(_ unixMilliseconds: Int64) -> FindingSince {
    FindingSince(unixMilliseconds: unixMilliseconds, roughness: .about)
  }

  init(_ observation: Observation, at moment: Moment) {
    let sampledAt =
      moment.unixMilliseconds - (moment.uptimeMilliseconds - observation.sampledAt)
    guard let gap = observation.gapMilliseconds else {
      self.init(unixMilliseconds: sampledAt, roughness: .orEarlier)
      return
    }
    let isExact = gap <= FindingSince.exactMilliseconds
    self.init(
      unixMilliseconds: isExact ? sampledAt : sampledAt - gap / 2,
      roughness: isExact ? nil : .about)
  }
}

extension KeptSince {
  /// Whether it tells more than what may be off by so much.
  func isSurer(than otherSeconds: Int64?) -> Bool {
    guard let doubtSeconds else { return false }
    return otherSeconds.map { doubtSeconds < $0 } ?? true
  }
}
