import Crypto
import FoundationEssentials

extension ActionDescriptor {
  /// The parameters of a call with the length and the SHA-256 of every message's body in its place:
  /// what is kept of a call has no body.
  public func withoutBodies(_ parameters: JSONValue) -> JSONValue {
    guard case .object(var members) = parameters else { return parameters }
    for parameter in self.parameters where parameter.isMessageBody {
      guard let body = members[parameter.name], body != .null else { continue }
      members[parameter.name] = .string(body.digest)
    }
    return .object(members)
  }

  /// Whether it sends a message.
  public var sendsMessage: Bool { parameters.contains(where: \.isMessageBody) }
}

extension JSONValue {
  /// `23 bytes, SHA-256 9f86…`, of text as its bytes, of anything else as it is written.
  fileprivate var digest: String {
    let text = if case .string(let text) = self { text } else { compact }
    let bytes = Array(text.utf8)
    let count = bytes.count == 1 ? "1 byte" : "\(bytes.count) bytes"
    return "\(count), SHA-256 \(SHA256.hash(data: bytes).hexadecimal)"
  }
}
