package import TencentCloud

/// Where something was answered, and to whom: another account may find other products there.
package struct AnswerPlace: Hashable, Codable, Sendable {
  /// The address, as a URL.
  package let endpoint: String
  /// The region.
  package let region: String
  /// A hash of the SecretId.
  package let account: String

  /// The place that a client calls.
  package init(_ configuration: CloudClientConfiguration) {
    endpoint = configuration.endpoint(of: "trocket").description
    region = configuration.region
    account = configuration.accountHash
  }
}
