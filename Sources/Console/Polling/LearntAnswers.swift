import Catalog
import ModelViewUpdate
import TencentCloud

/// What regions were found to answer in this session, by the region's name.
package struct LearntAnswers: Equatable, Sendable {
  private var byRegion: [String: RegionAnswers] = [:]

  /// Whether nothing is known.
  var isEmpty: Bool { byRegion.isEmpty }

  /// Whether a region is known to have no such action.
  func isAbsent(_ action: ActionID, in region: String, at moment: Moment) -> Bool {
    byRegion[region]?.standing(of: action, at: moment.unixSeconds) == .absent
  }

  /// Whether a region is known to have no such action, or not for this account.
  func isOutOfReach(_ action: ActionID, in region: String, at moment: Moment) -> Bool {
    byRegion[region]?.standing(of: action, at: moment.unixSeconds)?.isOutOfReach == true
  }

  /// Takes note of a failure.
  mutating func learn(_ error: CloudError, in region: String, at moment: Moment) {
    byRegion[region, default: RegionAnswers()].learn(error, at: moment.unixSeconds)
  }

  /// Forgets what a region was thought to lack: the user wants it asked again.
  mutating func askAgain(in region: String) { byRegion[region] = nil }
}

extension Moment {
  fileprivate var unixSeconds: Int64 { unixMilliseconds / 1000 }
}
