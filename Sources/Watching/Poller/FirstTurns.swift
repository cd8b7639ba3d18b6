import Catalog

/// In which order a region is looked at first: what matches a pattern before the rest, and of each
/// the instances where a call finds most. How far the groups of an instance are behind together is
/// known from elsewhere, or is not; what was found of that is taken off. Where less is left than what
/// the twentieth of the worst groups is behind, none of the worst can be there any more. Before all of
/// them come the groups that were the worst when the region was looked at last.
struct FirstTurns: Equatable, Sendable {
  /// How many groups of a region are the worst.
  static let worstCount = 20
  /// In how many steps what a call finds is told apart: two for each doubling.
  private static let lastStep = 127

  private struct Instance: Equatable, Sendable {
    var isPreferred = false
    /// How far its groups are behind together, in messages; nil where nobody said.
    var lag: Int64?
    /// What was found of that.
    var found: Int64 = 0
    /// How many groups have a turn.
    var count = 0
    /// How many of them were measured.
    var seenCount = 0
    /// By what its groups have their turns now.
    var step: Step?
  }

  private struct Step: Equatable, Sendable {
    let tier: Int64
    let rank: Int64
    /// In the bits above the index of a group.
    var bits: Int64 { tier << 48 | rank << 24 }
  }

  /// The turn of what was the worst last time, and of the lists that name it.
  static let formerTurn: Int64 = -1

  private var instances: [String: Instance] = [:]
  /// Which groups were the worst last time, by instance.
  private var former: [String: Set<String>] = [:]
  /// The greatest lags that were found, the smallest of them first.
  private var worst: [Int64] = []
  /// Whether anything was learnt since the turns were looked at.
  private var isStale = false
  /// Whether anybody said how far instances are behind.
  var hasLags: Bool { instances.values.contains { $0.lag != nil } }

  mutating func note(instanceID: String, isPreferred: Bool) {
    if isPreferred { instances[instanceID, default: Instance()].isPreferred = true }
  }

  /// Whether a pattern names it.
  func prefers(_ instanceID: String) -> Bool { instances[instanceID]?.isPreferred == true }

  /// Takes which groups were the worst last time.
  mutating func remember(_ keys: [GroupKey]) {
    for key in keys { former[key.instanceID, default: []].insert(key.name) }
  }

  /// Whether it was one of the worst last time, or a list that names one.
  func isFormer(_ target: PollTarget) -> Bool {
    guard let names = target.instanceID.flatMap({ former[$0] }) else { return false }
    guard case .group(_, let name) = target else { return true }
    return names.contains(name)
  }

  /// Those of which nothing is said are not behind, as far as anybody knows.
  mutating func take(lags: [String: Int64]) {
    for (id, lag) in lags { instances[id, default: Instance()].lag = lag }
    isStale = true
  }

  /// The turn of a target that has none yet, the smallest first: lists and details of an instance
  /// come before its groups, and the groups of equal instances one of each in turn.
  mutating func take(_ target: PollTarget) -> Int64 {
    guard let id = target.instanceID else { return -1 }
    var instance = instances[id, default: Instance()]
    let step = instance.step ?? step(instance)
    defer { instances[id] = instance }
    guard case .group = target else {
      return isFormer(target) ? FirstTurns.formerTurn : step.bits
    }
    instance.count += 1
    instance.step = step
    isStale = true
    return isFormer(target) ? FirstTurns.formerTurn : step.bits | Int64(instance.count)
  }

  mutating func found(_ lag: Int64?, of id: String) {
    instances[id, default: Instance()].seenCount += 1
    isStale = true
    guard let lag, lag > 0 else { return }
    let found = instances[id]?.found ?? 0
    instances[id]?.found = found.addingReportingOverflow(lag).overflow ? .max : found + lag
    if worst.count == FirstTurns.worstCount {
      if lag <= worst[0] { return }
      worst.removeFirst()
    }
    worst.insert(lag, at: worst.firstIndex { $0 > lag } ?? worst.count)
  }

  /// The instances whose groups stand elsewhere than when they had their turns.
  mutating func moved() -> Set<String> {
    if !isStale { return [] }
    isStale = false
    var moved: Set<String> = []
    for (id, instance) in instances {
      let step = step(instance)
      if step == instance.step { continue }
      instances[id]?.step = step
      moved.insert(id)
    }
    return moved
  }

  func again(_ turn: Int64, of id: String) -> Int64 {
    turn == FirstTurns.formerTurn
      ? turn : (instances[id]?.step?.bits ?? 0) | turn & 0xFF_FFFF
  }

  private func step(_ instance: Instance) -> Step {
    let tier: Int64 = instance.isPreferred ? 0 : 1
    guard let lag = instance.lag else { return Step(tier: tier, rank: Int64(FirstTurns.lastStep)) }
    let left = lag - min(lag, instance.found)
    let bound = worst.count == FirstTurns.worstCount ? worst[0] : 0
    // What no worst group can be in waits for all that may have one.
    if left <= bound { return Step(tier: 2, rank: tier) }
    let perCall = Double(left) / Double(max(1, instance.count - instance.seenCount))
    let step = Int(2 * perCall.binaryLogarithm)
    return Step(tier: tier, rank: Int64(max(0, FirstTurns.lastStep - 1 - max(0, step))))
  }
}

extension Double {
  /// To which power of two, at least 0.
  fileprivate var binaryLogarithm: Double {
    self < 1 ? 0 : Double(exponent) + (significand - 1)
  }
}
