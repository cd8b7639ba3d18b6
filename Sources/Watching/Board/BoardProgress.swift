import Catalog
import TencentCloud

/// How much of the region was looked at: the board may say that nothing is wrong only of that.
package struct BoardProgress: Equatable {
  /// Whether the instances of both kinds were listed once.
  package let isListed: Bool
  /// Whether the region has neither kind of instance.
  let isNothingOffered: Bool
  /// How many instances there are.
  let instanceCount: Int
  /// Groups that were measured.
  let measuredCount: Int
  /// Groups that are known.
  let groupCount: Int
  /// Whether an instance may have groups that are not known yet.
  let mayHaveMoreGroups: Bool
  /// What was never asked for until now.
  package let waitingCount: Int
  /// What did not answer when it was asked last.
  package let failedCount: Int
  /// Why not, of one of those.
  let failure: CloudError?
  /// How far the first look at everything has come; nil where there is none.
  let firstRound: FirstRound?
  /// When the oldest answer came, in milliseconds of the machine's uptime; nil without any.
  let oldestAnsweredAt: Int64?

  package init(_ watch: Watch) {
    let tally = watch.poller.tally
    isListed = watch.hasListed
    isNothingOffered = watch.notOffered.count == 2
    instanceCount = watch.instances.count
    measuredCount = watch.progress.done
    groupCount = watch.progress.total
    mayHaveMoreGroups = tally.unknownListings > 0
    waitingCount = tally.waitingCount
    failedCount = tally.failing.count
    failure = watch.poller.firstFailing.flatMap { watch.failures[$0] }
    firstRound = watch.poller.firstRound
    oldestAnsweredAt = watch.poller.oldestAnsweredAt
  }

  /// Whether everything was asked for once.
  package var isWhole: Bool { waitingCount == 0 && (isListed || failedCount > 0) }
}
