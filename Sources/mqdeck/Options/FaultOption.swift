import ArgumentParser
import Simulator
import TRocket

/// What is odd or wrong with the simulated cloud.
enum FaultOption: Equatable, Sendable, ExpressibleByArgument {
  /// An oddity of the service: `mixed-times`.
  case quirk(Quirk)
  /// Damage to the answers of an action, or of all (`*`): `null-lists:DescribeTopicList`.
  case damage(Damage, action: String)

  init?(argument: String) {
    if let quirk = Quirk(rawValue: argument) {
      self = .quirk(quirk)
      return
    }
    let parts = argument.split(separator: ":", maxSplits: 1).map(String.init)
    guard parts.count == 2, let damage = Damage(rawValue: parts[0]),
      parts[1] == "*" || TRocketCatalog.action(named: parts[1]) != nil
    else { return nil }
    self = .damage(damage, action: parts[1])
  }

  static var allValueStrings: [String] {
    Quirk.allCases.map(\.rawValue) + Damage.allCases.map { "\($0.rawValue):ACTION" }
  }

  func put(into faults: inout Faults) {
    switch self {
    case .quirk(let quirk): faults.quirks.insert(quirk)
    case .damage(let damage, let action): faults.damages[action] = damage
    }
  }
}
