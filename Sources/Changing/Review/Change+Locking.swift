import MQTT
import TRocket
import TencentCloud

extension Change {
  /// What is typed besides the instance before a change that can lock every device of it out: the TLS
  /// mode that it comes to, or of 2024 the certificate; what is taken away, by its parameter. Nil of
  /// any other.
  package var lockingWord: String? {
    func text(_ name: String) -> String? {
      guard case .string(let text)? = parameters[name], !text.isEmpty else { return nil }
      return text
    }
    switch action.id {
    case MQTT.ModifyInstance.id, ModifyX509Config.id:
      return alters("X509Mode") ? text("X509Mode") ?? "X509Mode" : nil
    case ModifyInstanceCertBinding.id: return text("X509Mode") ?? "X509Mode"
    case ModifyMQTTInstanceCertBinding.id:
      return text("SSLServerCertId") ?? text("SSLCaCertId") ?? "SSLServerCertId"
    default: return nil
    }
  }

  /// Whether it turns the policies on or off by which an instance of MQTT decides who may do what.
  package var switchesPolicies: Bool {
    action.id == MQTT.ModifyInstance.id && alters("AuthorizationPolicy")
  }
}
