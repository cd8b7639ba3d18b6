import FoundationEssentials

/// An HTTP answer, on its way to a reply or an error.
struct Answer {
  var response: TransportResponse
  var call: CloudCall

  /// Reads the answer.
  /// - Throws: The service's refusal, or what keeps the answer from being one of the API.
  func reply<Value: Decodable & Sendable>(as type: Value.Type) throws(CloudError) -> Reply<Value> {
    if (300..<400).contains(response.status) {
      // A server that redirects may have carried the call out before.
      throw CloudError(.redirected, action: call.action, isOutcomeUnknown: call.mutates)
    }
    let repaired = JSONRepair(response.body, itemLimit: call.itemLimit).result
    let envelope: Envelope<Value>
    do {
      envelope = try JSONDecoder().decode(Envelope<Value>.self, from: repaired.json)
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
        value: value, requestID: requestID ?? "", body: repaired.json, action: call.action,
        excess: excess(repaired.droppedItems))
    case .failure(let error):
      throw malformed(
        AnswerDefect(error, whole: .wrongType(place: "", expected: .object)), requestID)
    case nil: throw malformed(.noResponse, requestID)
    }
  }

  private func excess(_ dropped: Int) -> AnswerDefect? {
    guard dropped > 0, let limit = call.itemLimit else { return nil }
    return .tooMany(asked: limit, given: limit + dropped)
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
    if response.body.isEmpty { return malformed(.empty, nil) }
    if JSONParser.isTooDeep(response.body) { return malformed(.tooDeep, nil) }
    let whole = AnswerDefect.notJSON(
      bytes: response.body.count, contentType: response.contentType)
    return malformed(AnswerDefect(error, whole: whole), nil)
  }

  private func statusError(_ requestID: String?) -> CloudError {
    // Only an error of the client's tells that the call went no further.
    let isRefused = (400..<500).contains(response.status) && response.status != 408
    return CloudError(
      .httpStatus(response.status), action: call.action, requestID: requestID,
      isOutcomeUnknown: call.mutates && !isRefused)
  }

  private func malformed(_ defect: AnswerDefect, _ requestID: String?) -> CloudError {
    CloudError(
      .malformed(defect), action: call.action, requestID: requestID,
      isOutcomeUnknown: call.mutates)
  }
}

extension String {
  /// Whether an error code is this one or a kind of it, such as `InternalError.Timeout`.
  func isCode(_ code: String) -> Bool { self == code || hasPrefix(code + ".") }
}
