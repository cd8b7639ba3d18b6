import FoundationEssentials
import TencentCloud

/// What goes back under `Response`.
struct Answer: Sendable {
  private var content: any Encodable & Sendable

  init(_ content: some Encodable & Sendable) { self.content = content }

  /// As JSON with the id of the request. Members are in the order of their names, so that the same
  /// answer is the same bytes.
  /// - Parameter dialect: What only another one has is left out.
  func json(requestID: String, dialect played: Dialect) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    if let dialect = AnswerWriter.dialect { encoder.userInfo[dialect] = played }
    return try encoder.encode(Envelope(Response: Body(content: content, requestID: requestID)))
  }

  /// A refusal as JSON.
  static func json(_ fault: ServiceFault, requestID: String) throws -> Data {
    try Answer(Refusal(Error: .init(Code: fault.code, Message: fault.message)))
      .json(requestID: requestID, dialect: .today)
  }

  // The members are named as on the wire.
  private struct Envelope: Encodable { var Response: Body }

  private struct Refusal: Encodable, Sendable {
    struct Detail: Encodable, Sendable {
      var Code: String
      var Message: String
    }
    var Error: Detail
  }

  private struct Body: Encodable {
    var content: any Encodable
    var requestID: String

    private enum Key: String, CodingKey { case requestID = "RequestId" }

    func encode(to encoder: any Encoder) throws {
      try content.encode(to: encoder)
      var fields = encoder.container(keyedBy: Key.self)
      try fields.encode(requestID, forKey: .requestID)
    }
  }
}
