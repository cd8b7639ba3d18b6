import MQTT
import TencentCloud

/// Who else than the service may say who a client is.
struct Authenticator: Named {
  var type: AuthenticatorType
  var isOpen: Bool
  var remark: String
  /// Unix milliseconds.
  var createdTime: Int64
  /// As the service keeps it: with its secrets.
  var configuration: [String: JSONValue]

  var name: String { type.rawValue }
}
