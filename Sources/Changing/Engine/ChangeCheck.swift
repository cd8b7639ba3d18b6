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
    case .nextStage, .previousStage: return staged(after)
    case nil: return .cannotTell
    }
  }

  private var stageBefore: JSONValue? { before?.values[MigrationStages.field] }

  private func staged(_ after: ReadBackReading) -> ChangeVerdict {
    let (old, new) = (stageBefore, after.values[MigrationStages.field])
    guard let destination = MigrationStages.destination(from: old, change.readBack?.purpose) else {
      return .cannotTell
    }
    return new == destination ? .took : new == old ? .didNotTake : .cannotTell
  }

  private func stageVerification(_ after: ReadBackReading) -> ChangeVerification {
    let destination = MigrationStages.destination(from: stageBefore, change.readBack?.purpose)
    guard let destination else { return .unreadable }
    let read = after.values[MigrationStages.field]
    if read == destination { return .asSent }
    return .differently([
      ChangeDifference(name: MigrationStages.field, sent: destination, read: read)
    ])
  }

  /// By the fields that the change makes different: the others say nothing.
  private func modified(_ after: ReadBackReading) -> ChangeVerdict {
    guard let before else { return .cannotTell }
    let changed = change.mine.filter {
      !areSame($0.key, $0.value, before.values[$0.key]?.cut(to: $0.value))
    }
    if changed.isEmpty { return .cannotTell }
    let isAsSent = changed.allSatisfy {
      areSame($0.key, $0.value, after.values[$0.key]?.cut(to: $0.value))
    }
    if isAsSent { return .took }
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
    case .nextStage, .previousStage: return stageVerification(after)
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
      guard let sent = mine[name],
        !areSame(name, sent, after.values[name]?.cut(to: sent))
      else { return nil }
      return ChangeDifference(name: name, sent: sent, read: after.values[name])
    }
  }

  private func areSame(_ name: String, _ left: JSONValue?, _ right: JSONValue?) -> Bool {
    let isBlankNothing = change.readBack?.recipe.blankFields.contains(name) == true
    return ChangeValue.areSame(left, right, isBlankNothing: isBlankNothing)
  }
}

extension JSONValue {
  /// An object without the members that were not sent: the service fills them in.
  fileprivate func cut(to sent: JSONValue) -> JSONValue {
    guard case .object(let members) = self, case .object(let given) = sent else { return self }
    return .object(members.filter { given[$0.key] != nil })
  }
}
