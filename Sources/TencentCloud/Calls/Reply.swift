import FoundationEssentials

/// An answer without an error.
public struct Reply<Value: Sendable>: Sendable {
  /// What stands under `Response`, read as its type.
  public var value: Value
  /// The service's id of the request; empty where it gave none.
  public var requestID: String
  /// The whole answer as it came.
  public var body: Data
  /// The action that was answered.
  public var action: String

  /// What stands under `Response`, as JSON. Secrets are in it: see `JSONValue.masked`.
  public func json() throws(CloudError) -> JSONValue {
    do {
      let whole = try JSONValue(parsing: body)
      return whole["Response"] ?? whole
    } catch {
      throw CloudError(.malformed(detail: "\(error)"), action: action, requestID: requestID)
    }
  }
}

/// An answer that was not read as any type.
public typealias RawReply = Reply<Unread>

/// Stands for the value of an answer that nobody reads as a type.
public struct Unread: Decodable, Equatable, Sendable {
  /// Reads nothing.
  public init(from decoder: any Decoder) {}
}
