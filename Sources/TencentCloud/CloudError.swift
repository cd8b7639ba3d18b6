/// What went wrong with a call, and everything that helps to find out why.
public struct CloudError: Error, Hashable, Sendable {
  /// The kinds of failure.
  public enum Kind: Hashable, Sendable {
    /// The service refused: its code, its message.
    case service(code: String, message: String)
    /// The answer did not come.
    case transport(TransportError)
    /// An HTTP status that is not the API's.
    case httpStatus(Int)
    /// The server sent a redirect, which is never followed, since it would carry the signature.
    case redirected
    /// The answer is not what the API documents.
    case malformed(detail: String)
    /// The console is read-only and the action changes something.
    case readOnly
    /// The request is larger than the service takes.
    case requestTooLarge(bytes: Int, limitBytes: Int)
    /// The caller gave up.
    case cancelled
  }

  /// The kind.
  public var kind: Kind
  /// The action that was called.
  public var action: String
  /// The service's id of the request, where it answered.
  public var requestID: String?
  /// Whether a changing call may have been carried out although there is no answer.
  public var isOutcomeUnknown: Bool

  /// A failure.
  public init(
    _ kind: Kind, action: String, requestID: String? = nil, isOutcomeUnknown: Bool = false
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
