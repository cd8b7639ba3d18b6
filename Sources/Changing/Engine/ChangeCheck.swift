import Catalog
import TencentCloud

/// What a reading after a change says of it.
struct ChangeCheck {
  private let change: Change
  private let before: ReadBackReading?

  init(_ change: Change, _ before: ReadBackReading?) {
    self.change = change
    self.before = before
  }

  /// Whether a call that was not answered took.
  func verdict(_ after: ReadBackReading) -> ChangeVerdict {
    switch change.readBack?.purpose {
    case .creation:
      return !after.isThere ? .didNotTake : differences(after).isEmpty ? .took : .cannotTell
    case .deletion: return after.isThere ? .didNotTake : .took
    case .purchase:
      guard let before else { return .cannotTell }
      return after.namesakes.subtracting(before.namesakes).isEmpty ? .didNotTake : .took
    case .modification: return after.isThere ? modified(after) : .cannotTell
    case .offsetReset:
      // That it stands where it did does not show that the call did nothing: it is never sent again.
      let move = before.flatMap { OffsetMove(change, $0, after) }
      return move?.isProof == true ? .took : .cannotTell
    case nil: return .cannotTell
    }
  }

  /// By the fields that the change makes different: the others say nothing.
  private func modified(_ after: ReadBackReading) -> ChangeVerdict {
    guard let before else { return .cannotTell }
    let changed = change.mine.filter { !areSame($0.key, $0.value, before.values[$0.key]) }
    if changed.isEmpty { return .cannotTell }
    if changed.allSatisfy({ areSame($0.key, $0.value, after.values[$0.key]) }) { return .took }
    let isAsBefore = changed.keys.allSatisfy {
      areSame($0, before.values[$0], after.values[$0])
    }
    return isAsBefore ? .didNotTake : .cannotTell
  }

  /// Whether what was answered as done reads as it was sent.
  func verification(_ after: ReadBackReading, _ reply: CallReply) -> ChangeVerification {
    switch change.readBack?.purpose {
    case nil: return .unreadable
    case .deletion: return after.isThere ? .differently([]) : .asSent
    case .purchase:
      guard case .string(let id)? = reply.json["InstanceId"] else { return .unreadable }
      return after.namesakes.contains(id) ? .asSent : .differently([])
    case .offsetReset:
      return before.flatMap { OffsetMove(change, $0, after) }?.verification ?? .unreadable
    case .creation, .modification:
      guard after.isThere else { return .differently([]) }
      let differences = differences(after)
      return differences.isEmpty ? .asSent : .differently(differences)
    }
  }

  private func differences(_ after: ReadBackReading) -> [ChangeDifference] {
    let fields = change.readBack?.recipe.fields ?? []
    let mine = change.mine
    return fields.compactMap { name in
      guard let sent = mine[name], !areSame(name, sent, after.values[name]) else { return nil }
      return ChangeDifference(name: name, sent: sent, read: after.values[name])
    }
  }

  private func areSame(_ name: String, _ left: JSONValue?, _ right: JSONValue?) -> Bool {
    let isBlankNothing = change.readBack?.recipe.blankFields.contains(name) == true
    return ChangeValue.areSame(left, right, isBlankNothing: isBlankNothing)
  }
}
