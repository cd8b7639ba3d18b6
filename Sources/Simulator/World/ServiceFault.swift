import TRocket
import TencentCloud

/// A refusal by the service: an error code as the API documents it, and a sentence.
struct ServiceFault: Error, Hashable {
  var code: String
  var message: String

  init(_ code: String, _ message: String) {
    self.code = code
    self.message = message
  }

  static func instanceNotFound(_ id: String) -> Self {
    Self("ResourceNotFound.Instance", "The instance \(id) does not exist.")
  }
  static func topicNotFound(_ name: String) -> Self {
    Self("ResourceNotFound.Topic", "The topic \(name) does not exist.")
  }
  static func groupNotFound(_ name: String) -> Self {
    Self("ResourceNotFound.Group", "The consumer group \(name) does not exist.")
  }
  static func roleNotFound(_ name: String) -> Self {
    Self("ResourceNotFound.Role", "The role or user \(name) does not exist.")
  }
  static func alreadyExists(_ name: String) -> Self {
    Self("UnsupportedOperation.ResourceAlreadyExists", "\(name) exists already.")
  }
  static func notReady(_ id: String, _ status: String) -> Self {
    Self("FailedOperation.InstanceNotReady", "The instance \(id) is \(status).")
  }
  static func missing(_ parameter: String) -> Self {
    Self("MissingParameter", "The request is missing a required parameter `\(parameter)`.")
  }
  static func invalidValue(_ message: String) -> Self { Self("InvalidParameterValue", message) }
}

extension ServiceFault {
  /// Codes that stand for a failure where an action documents none but that.
  private static let special = ["ResourceNotFound.", "OperationDenied"]
  /// What actions documented in May 2024, where today's document has more.
  private static let formerCodes = [ModifyRole.id: ["FailedOperation"]]

  /// The same with a code that the action documents in a dialect, or, of MQTT, with one that every
  /// action has.
  func told(by action: ActionDescriptor, in dialect: Dialect) -> ServiceFault {
    let former = dialect == .may2024 ? Self.formerCodes[action.id] : nil
    let known = former ?? action.errors
    guard !known.isEmpty, !known.contains(code) else { return self }
    if Self.special.contains(where: code.hasPrefix), known.contains("FailedOperation") {
      return ServiceFault("FailedOperation", message)
    }
    // What it does not find may be in something that is not there either.
    let missing = known.filter { $0.hasPrefix("ResourceNotFound.") }
    if dialect == .may2024, code == "ResourceNotFound.Instance", missing.count == 1 {
      return ServiceFault(missing[0], message)
    }
    guard action.id.service == "mqtt" else { return self }
    for common in ["ResourceNotFound", "FailedOperation"] where code.hasPrefix(common + ".") {
      return ServiceFault(common, message)
    }
    return self
  }
}
