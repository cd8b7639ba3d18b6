/// A topic or group of a 4.x instance, for what was imported from it.
struct LegacyOrigin: Equatable, Sendable {
  var instance: String
  var namespace: String
  /// What it is called there.
  var name: String

  /// The namespace as the service spells it out.
  var fullNamespace: String { Self.fullNamespace(namespace, of: instance) }

  static func fullNamespace(_ namespace: String, of instance: String) -> String {
    "MQ_INST_\(instance)_\(namespace)"
  }
}
