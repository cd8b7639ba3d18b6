import Catalog
import TRocket
import TencentCloud

/// Whether the lag of a group on a topic shows that its offset was reset. Lag moves by itself too:
/// what could be that shows nothing.
struct OffsetMove {
  private let before: Int64
  private let after: Int64
  private let isToNewest: Bool

  /// Nil where either reading does not say the lag.
  init?(_ change: Change, _ before: ReadBackReading, _ after: ReadBackReading) {
    guard let old = before.count("ConsumerLag"), let new = after.count("ConsumerLag") else {
      return nil
    }
    self.before = old
    self.after = new
    isToNewest = OffsetMove.isToNewest(change.parameters)
  }

  /// Whether what waits is skipped.
  static func isToNewest(_ parameters: JSONValue) -> Bool {
    parameters["ResetTimestamp"] == .integer(ResetPoint.newestValue)
  }

  var verification: ChangeVerification {
    isMoved ? .moved(from: before, to: after) : .notMoved(after)
  }

  /// A few messages come meanwhile.
  private var noise: Int64 { max(100, before / 10) }

  private var isMoved: Bool {
    isToNewest ? after <= noise : abs(after - before) > noise
  }

  /// Whether it moved so far that the call must have done it, where nobody answered that.
  var isProof: Bool { isToNewest ? isMoved && before > 10 * max(100, after) : isMoved }
}
