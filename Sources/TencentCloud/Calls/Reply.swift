public import FoundationEssentials

/// An answer without an error.
public struct Reply<Value: Sendable>: Sendable {
  /// What stands under `Response`, read as its type.
  public var value: Value
  /// The service's id of the request; empty where it gave none.
  public var requestID: String
  /// The whole answer as it came, but for texts that were broken and items that are too many.
  public var body: Data
  /// The action that was answered.
  public var action: ActionID
  /// A page of more items than were asked for, of which the rest is not in the answer any more.
  public var excess: AnswerDefect?

  /// What stands under `Response`, as JSON. Secrets are in it: see `JSONValue.masked`.
  public func json() throws(CloudError) -> JSONValue {
    do {
      let whole = try JSONValue(parsing: body)
      return whole["Response"] ?? whole
    } catch {
      let defect =
        JSONParser.isTooDeep(body)
        ? AnswerDefect.tooDeep
        : AnswerDefect(error, whole: .notJSON(bytes: body.count, contentType: nil))
      throw CloudError(.malformed(defect), action: action, requestID: requestID)
    }
  }

  /// The same of a call that changed something: it was carried out, whatever can be read of what
  /// the service said beside the id.
  public var jsonOfChange: JSONValue { (try? json()) ?? .null }
}

/// An answer that was not read as any type.
public typealias RawReply = Reply<UnparsedValue>

/// Stands for the value of an answer that nobody reads as a type.
public struct UnparsedValue: Decodable, Equatable, Sendable {
  /// Reads nothing.
  public init(from decoder: any Decoder) {}
}
