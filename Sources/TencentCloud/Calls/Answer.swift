import FoundationEssentials

/// An HTTP answer, on its way to a reply or an error.
struct Answer {
  var response: TransportResponse
  var call: CloudCall

  /// Reads the answer.
  /// - Throws: The service's refusal, or what keeps the answer from being one of the API.
  func reply<Value: Decodable & Sendable>(as type: Value.Type) throws(CloudError) -> Reply<Value> {
    if (300..<400).contains(response.status) { throw CloudError(.redirected, action: call.action) }
    let envelope: Envelope<Value>
    do {
      envelope = try JSONDecoder().decode(Envelope<Value>.self, from: response.body)
    } catch {
      throw unreadable(error)
    }
    let requestID = envelope.content?.requestID ?? envelope.requestID
    if let refusal = envelope.content?.refusal ?? envelope.refusal {
      throw refused(refusal.code, refusal.message, requestID)
    }
    if response.status != 200 { throw statusError(requestID) }
    switch envelope.content?.value {
    case .success(let value):
      return Reply(
        value: value, requestID: requestID ?? "", body: response.body, action: call.action)
    case .failure(let error): throw malformed(DecodingSentence(error).text, requestID)
    case nil: throw malformed("no Response in it", requestID)
    }
  }

  private func refused(_ code: String, _ message: String, _ requestID: String?) -> CloudError {
    // An internal error is the one refusal that does not tell how far the service came.
    CloudError(
      .service(code: code, message: message), action: call.action, requestID: requestID,
      isOutcomeUnknown: call.mutates && code.isCode("InternalError"))
  }

  /// Something that is not JSON: a page of a gateway, an empty or a cut-off body.
  private func unreadable(_ error: any Error) -> CloudError {
    if response.status != 200 { return statusError(nil) }
    if response.body.isEmpty { return malformed("it is empty", nil) }
    let type = response.contentType ?? "unnamed content"
    let size = response.body.count
    return malformed("\(size) bytes of \(type): \(DecodingSentence(error).text)", nil)
  }

  private func statusError(_ requestID: String?) -> CloudError {
    CloudError(
      .httpStatus(response.status), action: call.action, requestID: requestID,
      isOutcomeUnknown: call.mutates && response.status >= 500)
  }

  private func malformed(_ detail: String, _ requestID: String?) -> CloudError {
    CloudError(
      .malformed(detail: detail), action: call.action, requestID: requestID,
      isOutcomeUnknown: call.mutates)
  }
}

extension String {
  /// Whether an error code is this one or a kind of it, such as `InternalError.Timeout`.
  func isCode(_ code: String) -> Bool { self == code || hasPrefix(code + ".") }
}
