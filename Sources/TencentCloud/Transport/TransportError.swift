/// Why there was no answer. `detail` says it in the words of the library below, in English.
public enum TransportError: Error, Equatable, Sendable {
  /// No connection: the name, the network, or the port.
  case unreachable(detail: String)
  /// The certificate could not be verified, or TLS failed otherwise.
  case untrusted(detail: String)
  /// The certificate holds from one second since 1970 until another, and not now.
  case outOfDate(fromUnixSeconds: Int64, until: Int64)
  /// The proxy refused, could not be reached, or its address is not one.
  case proxy(detail: String)
  /// The connection took too long.
  case connectTimedOut
  /// The answer took too long; the request may have been carried out.
  case timedOut
  /// The connection broke while the request was under way; it may have been carried out.
  case interrupted(detail: String)
  /// The answer is larger than allowed.
  case tooLarge(limitBytes: Int)
  /// The request cannot be written as HTTP, for example for a line break in a header.
  case unsendable(detail: String)
  /// The caller gave up.
  case cancelled

  /// Whether the server may have received the whole request, and so carried it out.
  public var mayHaveArrived: Bool {
    switch self {
    case .unreachable, .untrusted, .outOfDate, .proxy, .connectTimedOut, .unsendable: false
    case .timedOut, .interrupted, .tooLarge, .cancelled: true
    }
  }

  /// Whether it is the network's fault, so that another try may go better.
  public var isNetworkFailure: Bool {
    switch self {
    case .unreachable, .connectTimedOut, .timedOut, .interrupted: true
    case .untrusted, .outOfDate, .proxy, .tooLarge, .unsendable, .cancelled: false
    }
  }
}

extension TransportError: CustomStringConvertible {
  /// One line in English, for logs and one-shot commands.
  public var description: String {
    switch self {
    case .unreachable(let detail): "no connection: \(detail)"
    case .untrusted(let detail): "no trusted connection: \(detail)"
    case .outOfDate(let start, let end):
      "no trusted connection: the server's certificate is out of date; it holds from "
        + "\(TransportError.day(start)) to \(TransportError.day(end))"
    case .proxy(let detail): "the proxy failed: \(detail)"
    case .connectTimedOut: "the connection took too long"
    case .timedOut: "the answer took too long"
    case .interrupted(let detail): "the connection broke: \(detail)"
    case .tooLarge(let limit): "the answer is larger than \(limit) bytes"
    case .unsendable(let detail): "the request cannot be sent: \(detail)"
    case .cancelled: "cancelled"
    }
  }

  /// The day of a second since 1970 in UTC, such as `2019-02-25`.
  public static func day(_ unixSeconds: Int64) -> String {
    CivilDate(unixSeconds: unixSeconds).text
  }
}
