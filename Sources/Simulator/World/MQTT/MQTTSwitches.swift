import MQTT

/// What can be switched of an instance, and how it is paid.
struct MQTTSwitches: Equatable, Sendable {
  var certificates = X509Mode.tls
  var provision = ProvisionType.api
  var activatesAtOnce = false
  var usesPolicies = false
  var usesDefaultCertificate = true
  /// Messages a second of one client; -1 where there is no limit.
  var messageRate = -1
  var registrationCode: String?
  var isPrepaid = true
  var renews = true
  /// Unix milliseconds; 0 for none.
  var expiryTime: Int64 = 0
  var bindsDeletion = false
  var tags: [String: String] = [:]
}
