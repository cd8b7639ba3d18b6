import ArgumentParser
import Catalog
import Simulator
import TencentCloud

/// What is odd or wrong with the simulated cloud.
enum FaultOption: Equatable, Sendable, ExpressibleByArgument {
  /// An oddity of the service: `mixed-times`.
  case quirk(Quirk)
  /// Something that the account lacks: `monitor-denied`.
  case lack(AccountLack)
  /// Damage to the answers of an action, or of all others (`*`, nil): `null-lists:DescribeTopicList`.
  case damage(Damage, action: ActionID?)

  init?(argument: String) {
    if let quirk = Quirk(rawValue: argument) {
      self = .quirk(quirk)
      return
    }
    if let lack = AccountLack(rawValue: argument) {
      self = .lack(lack)
      return
    }
    let parts = argument.split(separator: ":", maxSplits: 1).map(String.init)
    guard parts.count == 2, let damage = Damage(rawValue: parts[0]) else { return nil }
    let action = try? APICatalogs.known.action(meantBy: parts[1]).id
    guard parts[1] == "*" || action != nil else { return nil }
    self = .damage(damage, action: action)
  }

  /// Those that need nothing behind them, and how the others begin.
  static var names: [String] {
    Quirk.allCases.map(\.rawValue) + AccountLack.allCases.map(\.rawValue)
      + Damage.allCases.map { "\($0.rawValue):*" }
  }

  static var allValueStrings: [String] {
    Quirk.allCases.map(\.rawValue) + AccountLack.allCases.map(\.rawValue)
      + Damage.allCases.map { "\($0.rawValue):ACTION" }
  }

  func put(into faults: inout Faults) {
    switch self {
    case .quirk(let quirk): faults.quirks.insert(quirk)
    case .lack(let lack): faults.lacks.insert(lack)
    case .damage(let damage, let action?): faults.damages[action] = damage
    case .damage(let damage, nil): faults.damageOfOthers = damage
    }
  }
}
