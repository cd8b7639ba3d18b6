package import TencentCloud

/// What the service answered.
package struct CallReply: Equatable, Sendable {
  /// The `Response` object.
  package let json: JSONValue
  /// The service's id of the request.
  package let requestID: String?
}

extension CallReply {
  /// The id of what was made or bought, where the answer tells one.
  package var madeInstanceID: String? {
    if case .string(let id) = json["InstanceId"] { id } else { nil }
  }

  /// The id of the message that was sent, where the answer tells one.
  var sentMessageID: String? {
    if case .string(let id) = json["MsgId"] { id } else { nil }
  }

  /// The id of either.
  var madeID: String? { madeInstanceID ?? sentMessageID }

  /// What came of a call: of a change that was carried out nothing can go wrong any more.
  package init(_ reply: RawReply, of call: CloudCall) throws(CloudError) {
    self.init(
      json: call.mutates ? reply.jsonOfChange : try reply.json(), requestID: reply.requestID)
  }
}
