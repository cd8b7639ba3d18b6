import FoundationEssentials
import MQTT
import TencentCloud

/// The clients of an instance over `mqtt`: up to 1,024 in an answer, and no pages.
///
/// `MaxTimestamp` may lead on from there: what it bounds is not documented. It is taken for an upper
/// bound of the time by which the list is in order, newest first, and believed only as long as the
/// answers agree with that. Where they do not, the list says that there may be more.
struct ClientPages: Sendable {
  /// The most that an answer holds (the data's note of `Number`).
  static let limit = 1024

  /// How far it was read: which clients, and up to which time.
  struct Bound: Equatable, Sendable {
    var status: OnlineStatus
    /// Milliseconds since 1970 UTC; nil: from the beginning.
    var milliseconds: Int64?

    /// As a token that goes from page to page.
    var token: String { "\(status.rawValue) \(milliseconds.map { "\($0)" } ?? "")" }

    init(status: OnlineStatus, milliseconds: Int64? = nil) {
      self.status = status
      self.milliseconds = milliseconds
    }

    init?(token: String) {
      let parts = token.split(separator: " ", omittingEmptySubsequences: false)
      guard parts.count == 2, let raw = Int(parts[0]) else { return nil }
      self.init(status: OnlineStatus(rawValue: raw), milliseconds: Int64(parts[1]))
    }
  }

  let clients: [MQTTClientInfo]
  let bound: Bound
  /// Which clients are wanted at all.
  let wanted: OnlineStatus

  /// Whether the answer was cut off.
  var isCut: Bool { clients.count >= ClientPages.limit }

  /// What to ask next; nil where there is nothing more, or no way on.
  var next: Bound? {
    guard isCut else {
      // The online ones are all here; the others are still to be asked for.
      let isHalf = wanted == .all && bound.status == .online
      return isHalf ? Bound(status: .offline) : nil
    }
    let times = clients.compactMap(time)
    guard times.count == clients.count, let last = times.last,
      zip(times, times.dropFirst()).allSatisfy({ $0 >= $1 }),
      times.allSatisfy({ $0 <= bound.milliseconds ?? .max })
    else { return nil }
    // Those of the last millisecond may have been cut in two: they are asked for again.
    let next = last + 1
    return next == bound.milliseconds ? nil : Bound(status: bound.status, milliseconds: next)
  }

  /// The time by which the list of its kind is in order.
  private func time(_ client: MQTTClientInfo) -> Int64? {
    let time = bound.status == .offline ? client.disconnectTime : client.connectTime
    return time?.unixMilliseconds
  }
}
