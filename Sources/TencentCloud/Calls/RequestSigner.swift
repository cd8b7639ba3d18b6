import FoundationEssentials

/// Writes a call as a signed HTTP request.
struct RequestSigner {
  var configuration: CloudClientConfiguration
  var call: CloudCall
  var keys: SigningKeys

  /// Refuses what the service would not take, before anything is sent.
  func checkSize() throws(CloudError) {
    let bytes: Int
    switch configuration.signingMethod {
    case .v3Post: bytes = call.body.count
    default:
      let request = try signed(unixSeconds: 0, nonce: 1, timeoutSeconds: 0)
      bytes = request.method == .get ? request.target.utf8.count : request.body.count
    }
    let limit = configuration.signingMethod.limitBytes
    if bytes > limit {
      throw CloudError(.requestTooLarge(bytes: bytes, limitBytes: limit), action: call.action)
    }
  }

  /// The request, signed for that second.
  /// - Parameter nonce: A positive number that signature v1 wants to be different each time.
  func signed(
    unixSeconds: Int64, nonce: Int, timeoutSeconds: Double
  ) throws(CloudError) -> TransportRequest {
    var request = TransportRequest(
      method: configuration.signingMethod.httpMethod,
      endpoint: configuration.endpoint(of: call.action.service), headers: [],
      timeoutSeconds: timeoutSeconds)
    request.called = call.action
    if let digest = configuration.signingMethod.digest {
      let form = try form(digest, at: unixSeconds, nonce: nonce, request: request)
      put(form, into: &request)
    } else {
      try putParameters(into: &request)
      sign(&request, at: unixSeconds)
    }
    return request
  }

  private func put(_ form: String, into request: inout TransportRequest) {
    request.headers.append(HeaderField("Content-Type", "application/x-www-form-urlencoded"))
    switch request.method {
    case .get: request.target = "/?" + form
    case .post: request.body = Data(form.utf8)
    }
  }

  // MARK: Signature v3

  private func putParameters(into request: inout TransportRequest) throws(CloudError) {
    switch request.method {
    case .get:
      let query = try flatParameters().sorted { $0.key < $1.key }
        .map { "\($0.key.percentEncoded)=\($0.value.percentEncoded)" }.joined(separator: "&")
      put(query, into: &request)
    case .post:
      request.headers.append(HeaderField("Content-Type", "application/json"))
      request.body = call.body
    }
  }

  private func sign(_ request: inout TransportRequest, at unixSeconds: Int64) {
    let query = request.target.split(separator: "?", maxSplits: 1).dropFirst().first ?? ""
    let host = HeaderField("host", request.endpoint.hostHeader)
    let signature = TC3Signature(
      method: request.method, canonicalQuery: String(query),
      signedFields: request.headers + [host], payload: request.body, service: call.action.service,
      timestamp: unixSeconds)
    let authorization = signature.authorization(configuration.credential, keys: keys)
    request.headers.append(HeaderField("Authorization", authorization.headerValue))
    let common = [
      ("Action", call.action.name), ("Version", call.version), ("Timestamp", String(unixSeconds)),
      ("Region", configuration.region), ("Token", configuration.credential.token),
      ("Language", configuration.language?.rawValue),
      ("RequestClient", configuration.requestClient),
    ]
    for case (let name, let value?) in common where !value.isEmpty {
      request.headers.append(HeaderField("X-TC-" + name, value))
    }
  }

  // MARK: Signature v1

  private func form(
    _ digest: V1Signature.Digest, at unixSeconds: Int64, nonce: Int, request: TransportRequest
  ) throws(CloudError) -> String {
    var parameters = try flatParameters()
    let common = [
      ("Action", call.action.name), ("Version", call.version), ("Timestamp", String(unixSeconds)),
      ("Nonce", String(nonce)), ("SecretId", configuration.credential.secretID),
      ("SignatureMethod", digest.rawValue), ("Region", configuration.region),
      ("Token", configuration.credential.token), ("Language", configuration.language?.rawValue),
      ("RequestClient", configuration.requestClient),
    ]
    for case (let name, let value?) in common where !value.isEmpty { parameters[name] = value }
    let signature = V1Signature(
      method: request.method, host: request.endpoint.hostHeader, parameters: parameters,
      digest: digest)
    return signature.encodedParameters(secretKey: configuration.credential.secretKey)
  }

  private func flatParameters() throws(CloudError) -> [String: String] {
    do {
      let value = try JSONValue(parsing: call.body)
      guard case .object = value else {
        throw CloudError(.unwritable(detail: "they are no JSON object"), action: call.action)
      }
      return value.flatParameters
    } catch let error as CloudError {
      throw error
    } catch {
      throw CloudError(.unwritable(detail: DecodingSentence(error).text), action: call.action)
    }
  }
}
