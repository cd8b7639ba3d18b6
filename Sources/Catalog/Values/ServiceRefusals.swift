import TencentCloud

/// What the service refused altogether: an action that a region or an instance does not offer.
package struct ServiceRefusals: Equatable, Sendable {
  private var codes: [String: String] = [:]

  /// How many are kept.
  package var count: Int { codes.count }

  /// Nothing was refused.
  package init() {}

  /// Takes note of a failure, where it says that the action is not offered.
  package mutating func note(_ error: CloudError, region: String, instanceID: String?) {
    guard let code = error.code else { return }
    switch code {
    case "InvalidAction", "ActionOffline", "UnsupportedRegion":
      codes[ServiceRefusals.key(error.action, region, nil)] = code
    case "UnsupportedOperation":
      codes[ServiceRefusals.key(error.action, region, instanceID)] = code
    default: break
    }
  }

  /// Why an action is not offered; nil where it may be.
  package func code(_ action: String, region: String, instanceID: String?) -> String? {
    codes[ServiceRefusals.key(action, region, nil)]
      ?? codes[ServiceRefusals.key(action, region, instanceID)]
  }

  private static func key(_ action: String, _ region: String, _ instanceID: String?) -> String {
    "\(region)/\(instanceID ?? "")/\(action)"
  }
}
