/// What went wrong with a call, and everything that helps to find out why.
public struct CloudError: Error, Equatable, Sendable {
  /// The kinds of failure.
  public enum Kind: Equatable, Sendable {
    /// The service refused: its code, its message.
    case service(code: String, message: String)
    /// The answer did not come.
    case transport(TransportError)
    /// An HTTP status that is not the API's.
    case httpStatus(Int)
    /// The server sent a redirect, which is never followed, since it would carry the signature.
    case redirected
    /// The answer is not what the API documents.
    case malformed(AnswerDefect)
    /// The parameters cannot be written as JSON, or not as the signing method needs them.
    case unwritable(detail: String)
    /// The client is read-only and the action changes something. Nothing was sent.
    case readOnly
    /// Changes are closed, and why and where, in both languages. Nothing was sent.
    case closed(by: String, chinese: String)
    /// A guard rail forbids it, and where that rule stands. Nothing was sent.
    case forbidden(rule: String)
    /// A guard rail may forbid it, where that rule stands, and the name of the instance by which that
    /// is decided cannot be read. Nothing was sent.
    case undecided(rule: String)
    /// A guard rail asks that a word be typed first, and where that rule stands. Nothing was sent.
    case unconfirmed(rule: String, word: String)
    /// There are no keys to sign with, and why. Nothing was sent.
    case noCredential(CredentialFailure)
    /// The request is larger than the service takes. Nothing was sent.
    case requestTooLarge(bytes: Int, limitBytes: Int)
    /// The caller gave up.
    case cancelled
  }

  /// The kind.
  public var kind: Kind
  /// The action that was called.
  public var action: ActionID
  /// The service's id of the request, where it answered.
  public var requestID: String?
  /// Whether a changing call may have been carried out although no answer says so: look before
  /// sending it again. Never set for an action that changes nothing.
  public var isOutcomeUnknown: Bool

  /// A failure.
  public init(
    _ kind: Kind, action: ActionID, requestID: String? = nil, isOutcomeUnknown: Bool = false
  ) {
    self.kind = kind
    self.action = action
    self.requestID = requestID
    self.isOutcomeUnknown = isOutcomeUnknown
  }

  /// The service's error code, where it answered with one.
  public var code: String? {
    if case .service(let code, _) = kind { return code }
    return nil
  }
}

extension CloudError: CustomStringConvertible {
  /// One line in English, for logs and one-shot commands.
  public var description: String { described(as: action.name) }

  /// The same with the action under that name, as where several products have one so called.
  public func described(as name: String) -> String {
    let id = requestID.map { " (RequestId \($0))" } ?? ""
    let unknown = isOutcomeUnknown ? "; it may have been carried out" : ""
    return "\(name): \(kind)\(unknown)\(id)"
  }
}

extension CloudError.Kind: CustomStringConvertible {
  /// The same without the call.
  public var description: String {
    switch self {
    case .service(let code, let message): "\(code): \(message)"
    case .transport(let error): "\(error)"
    case .httpStatus(let status): "HTTP status \(status) in place of an answer"
    case .redirected: "redirected, which is not followed"
    case .malformed(let defect): "unexpected answer: \(defect)"
    case .unwritable(let detail): "the parameters cannot be written: \(detail)"
    case .readOnly: "not sent, because read-only"
    case .closed(let reason, _): "not sent, because changes are closed: \(reason)"
    case .forbidden(let rule): "not sent, because \(rule) forbids it"
    case .undecided(let rule):
      "not sent, because the name of the instance could not be read, and \(rule) may forbid it"
    case .unconfirmed(let rule, let word):
      "not sent, because \(rule) asks that “\(word)” be typed first"
    case .noCredential(let failure): "not sent, because there are no keys: \(failure)"
    case .requestTooLarge(let bytes, let limit):
      "not sent, because it has \(bytes) bytes of at most \(limit)"
    case .cancelled: "cancelled"
    }
  }
}
