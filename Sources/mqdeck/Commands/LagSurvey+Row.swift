import Catalog
import Console
import TencentCloud
import TerminalUI
import Watching

extension LagSurvey {
  /// A group and what was learnt of it.
  struct Row: Sendable, Equatable {
    /// Empty where the instances could not all be listed.
    var instance: String
    /// Empty where the groups of the instance could not be listed, or not all.
    var group: String
    /// What the instance is called; nil where that is not known.
    var instanceName: String?
    /// Messages; nil where the service does not say or the call failed.
    var lag: Int64?
    /// Messages a second.
    var tps: Int64?
    /// Consumers online.
    var consumers: Int64?
    /// When the answer came.
    var sampledAt: ContinuousClock.Instant?
    /// Where the lag is going, as far as the samples say.
    var estimate: LagEstimate?
    /// Why the last call failed.
    var failure: Phrase?
    /// Whether somebody muted it: it changes no exit status.
    var isMuted = false

    /// The same, muted where somebody did so.
    func muted(by mutes: [Mute], at unixMilliseconds: Int64) -> Row {
      if mutes.isEmpty { return self }
      var row = self
      row.isMuted =
        mutes.muting(
          GroupKey(instanceID: instance, name: group),
          GroupSample(lag: lag, tps: tps, consumers: consumers),
          isGrowing: estimate?.direction == .growing, at: unixMilliseconds) != nil
      return row
    }

    /// Stands for what could not be listed.
    static func unread(_ error: CloudError, instance: String = "") -> Row {
      var row = Row(instance: instance, group: "")
      row.failure = Phrase(error)
      return row
    }
  }
}
