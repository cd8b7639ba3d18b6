/// The keys and passwords that a call carries, and the body of a message, to be taken out of what is
/// said about it: a service may repeat in its message what it was sent.
struct EchoedSecrets {
  private let secrets: SecretWords
  /// Bodies of messages. What is as short as a word or a number says nothing, and stands in any text.
  private let bodies: [String]

  private static let bodyNames = ["MsgBody", "Payload"]
  private static let shortestBody = 8

  init(_ call: CloudCall, _ credential: Credential) {
    var found = [credential.secretKey, credential.token ?? ""]
    let json = try? JSONValue(parsing: call.body)
    if let json { EchoedSecrets.collect(json, &found) }
    bodies = EchoedSecrets.bodyNames.compactMap { name in
      guard call.mutates, case .string(let body)? = json?[name],
        body.utf8.count >= EchoedSecrets.shortestBody
      else { return nil }
      return body
    }
    secrets = SecretWords(found)
  }

  /// Whether one of them is what is shown in place of a secret: it must never be written back.
  var holdMask: Bool {
    secrets.words.contains { secret in secret.allSatisfy { JSONValue.mask.contains($0) } }
  }

  /// The same text with each of them masked.
  func masked(_ text: String) -> String {
    secrets.masked(bodies.reduce(text) { $0.replacing($1, with: JSONValue.mask) })
  }

  private static func collect(_ json: JSONValue, _ found: inout [String]) {
    switch json {
    case .array(let values): for value in values { collect(value, &found) }
    case .object(let members):
      for (name, value) in members {
        let lowercased = name.lowercased()
        if JSONValue.secretNames.contains(lowercased) {
          texts(value, &found)
        } else if case .array(let items) = value,
          JSONValue.secretValueLists.contains(lowercased)
        {
          for item in items { item["Value"].map { texts($0, &found) } }
        } else if case .object = value, JSONValue.secretValueLists.contains(lowercased) {
          texts(value, &found)
        } else {
          collect(value, &found)
        }
      }
    case .null, .bool, .integer, .numeral, .number, .string: break
    }
  }

  private static func texts(_ json: JSONValue, _ found: inout [String]) {
    switch json {
    case .string(let text): found.append(text)
    case .integer(let number): found.append(String(number))
    case .numeral(let digits): found.append(digits)
    case .array(let values): for value in values { texts(value, &found) }
    case .object(let members): for value in members.values { texts(value, &found) }
    case .null, .bool, .number: break
    }
  }
}

extension CloudError {
  /// The same, its words without the keys and passwords that the call carried.
  func withoutSecrets(of call: CloudCall, _ credential: Credential) -> CloudError {
    var error = self
    switch kind {
    case .service(let code, let message):
      error.kind = .service(
        code: code, message: EchoedSecrets(call, credential).masked(message))
    case .malformed(.notJSON(let bytes, let type?)):
      let type = EchoedSecrets(call, credential).masked(type)
      error.kind = .malformed(.notJSON(bytes: bytes, contentType: type))
    case .unwritable(let detail):
      error.kind = .unwritable(detail: EchoedSecrets(call, credential).masked(detail))
    case .transport, .httpStatus, .redirected, .malformed, .readOnly, .closed, .forbidden,
      .undecided, .unconfirmed, .noCredential, .requestTooLarge, .cancelled:
      break
    }
    return error
  }
}
