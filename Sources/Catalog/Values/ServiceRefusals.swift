package import TencentCloud

/// What the service refused altogether: an action that a region or an instance does not offer.
package struct ServiceRefusals: Equatable, Sendable {
  /// What was refused, and where; an instance only where the others may offer it.
  private struct Key: Hashable {
    let action: ActionID
    let region: String
    let instanceID: String?
  }

  private var codes: [Key: String] = [:]

  /// How many are kept.
  package var count: Int { codes.count }

  /// Nothing was refused.
  package init() {}

  /// Takes note of a failure, where it says that the action is not offered.
  package mutating func note(_ error: CloudError, region: String, instanceID: String?) {
    guard let code = error.code else { return }
    switch code {
    case "InvalidAction", "ActionOffline", "UnsupportedRegion":
      codes[Key(action: error.action, region: region, instanceID: nil)] = code
    case "UnsupportedOperation":
      codes[Key(action: error.action, region: region, instanceID: instanceID)] = code
    default: break
    }
  }

  /// Why an action is not offered; nil where it may be.
  package func code(_ action: ActionID, region: String, instanceID: String?) -> String? {
    codes[Key(action: action, region: region, instanceID: nil)]
      ?? codes[Key(action: action, region: region, instanceID: instanceID)]
  }
}
