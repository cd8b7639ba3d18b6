import FoundationEssentials
import TRocket
import TencentCloud

/// What every request has to pass before its parameters are looked at: form, identity, action,
/// version, region.
struct RequestGate: Sendable {
  var credential: Credential

  /// Lets a request in.
  /// - Parameter now: The service's clock, in Unix milliseconds.
  /// - Returns: The action that it asks for.
  func admit(_ request: ReceivedRequest, now: Int64) throws(ServiceFault) -> ActionDescriptor {
    guard request.method == "POST" || request.method == "GET" else {
      throw ServiceFault("UnsupportedProtocol", "\(request.method) is not supported.")
    }
    try SignatureCheck(credential: credential).check(request, now: now)
    let name = try header("X-TC-Action", request)
    let version = try header("X-TC-Version", request)
    guard version == CreateTopic.version else {
      throw ServiceFault("NoSuchVersion", "The version \(version) does not exist.")
    }
    guard let action = TRocketCatalog.action(named: name) else {
      throw ServiceFault("InvalidAction", "The action \(name) does not exist.")
    }
    let region = try header("X-TC-Region", request)
    guard TRocketCatalog.regions.contains(region) else {
      throw ServiceFault("UnsupportedRegion", "The region \(region) is not supported.")
    }
    return action
  }

  private func header(_ name: String, _ request: ReceivedRequest) throws(ServiceFault) -> String {
    guard let value = request.headers[name.lowercased()], !value.isEmpty else {
      throw .missing(String(name.dropFirst("X-TC-".count)))
    }
    return value
  }
}
