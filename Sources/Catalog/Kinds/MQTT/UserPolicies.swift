import MQTT
package import TencentCloud

/// What the authorization policies of an MQTT instance say of its users, whatever client they use.
package struct UserPolicies: Sendable {
  /// In the order in which they are heard; nil where they could not be read.
  private let policies: [AuthorizationPolicyItem]?
  /// Whether they decide at all; nil where nobody knows.
  private let isInForce: Bool?

  /// Reads them. What the account may not read is unknown, and keeps nobody from the users.
  package static func read(
    of instanceID: String, _ client: CloudClient
  ) async throws(CloudError) -> UserPolicies {
    do throws(CloudError) {
      let instance = try await client.call(DescribeInstance(instanceID: instanceID))
      if instance.authorizationPolicy == false {
        return UserPolicies(policies: nil, isInForce: false)
      }
      let answer = try await client.call(DescribeAuthorizationPolicies(instanceID: instanceID))
      return UserPolicies(
        policies: answer.data?.sorted { ($0.priority ?? .max) < ($1.priority ?? .max) },
        isInForce: instance.authorizationPolicy)
    } catch {
      if error.code == nil { throw error }
      return UserPolicies(policies: nil, isInForce: nil)
    }
  }

  /// Whether a user may do that somewhere; nil where nobody knows.
  /// - Parameter action: `pub` or `sub`.
  package func allows(_ user: String, _ action: String) -> Bool? {
    if isInForce == false { return true }
    guard isInForce == true, let policies else { return nil }
    for policy in policies where isFor(user, policy) && Self.actions(policy).contains(action) {
      if policy.effect == .allow { return true }
      // What is refused to some of the clients or topics leaves the others open.
      if Self.isAboutAll(policy) { return false }
    }
    return false
  }

  /// The names of those that are about a user, in their order, the refusing ones behind a minus; nil
  /// where nobody knows, or none decides.
  func names(of user: String) -> String? {
    guard isInForce == true, let policies else { return nil }
    let names = policies.filter { isFor(user, $0) }.map {
      ($0.effect == .allow ? "" : "-") + ($0.policyName ?? $0.id.map { "\($0)" } ?? "")
    }
    return names.joined(separator: ", ")
  }

  private func isFor(_ user: String, _ policy: AuthorizationPolicyItem) -> Bool {
    guard let name = policy.username, !name.isEmpty else { return true }
    return GlobPattern(name).matches(user)
  }

  private static func actions(_ policy: AuthorizationPolicyItem) -> [String] {
    (policy.actions ?? "").split(separator: ",").map { $0.filter { !$0.isWhitespace } }
  }

  private static func isAboutAll(_ policy: AuthorizationPolicyItem) -> Bool {
    let isOfSome = [policy.clientID, policy.ip, policy.qos].contains { $0?.isEmpty == false }
    let resources = (policy.resources ?? "").split(separator: ",")
    return !isOfSome && (resources.isEmpty || resources.contains("#"))
  }
}
