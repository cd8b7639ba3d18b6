import FoundationEssentials
import MQTT
import TencentCloud

/// An authenticator as a request wants it.
struct AuthenticatorWish {
  let type: AuthenticatorType
  let status: AuthenticatorStatus?
  let remark: String?
  /// What is not in it stays as it is.
  let configuration: [String: JSONValue]

  init(
    _ type: AuthenticatorType, status: AuthenticatorStatus?, remark: String?,
    configuration: [String: JSONValue]
  ) {
    self.type = type
    self.status = status
    self.remark = remark
    self.configuration = configuration
  }

  /// The authenticator that it becomes.
  fileprivate func applied(
    to former: Authenticator?, at moment: Moment
  ) throws(ServiceFault) -> Authenticator {
    var changed =
      former
      ?? Authenticator(
        type: type, isOpen: true, remark: "", createdTime: moment.now, configuration: [:])
    changed.isOpen = status.map { $0 == .open } ?? changed.isOpen
    changed.remark = remark ?? changed.remark
    changed.configuration.merge(configuration) { $1 }
    try checkRemark(changed.remark)
    try changed.requireValid()
    return changed
  }
}

extension World {
  /// - Throws: `UnsupportedOperation.ResourceAlreadyExists` where there is one of its type
  mutating func add(
    _ wish: AuthenticatorWish, to id: String, at moment: Moment
  ) throws(ServiceFault) {
    try changeBook(of: id, at: moment) { book, _ throws(ServiceFault) in
      guard book.authenticators[wish.type.rawValue] == nil else {
        throw .alreadyExists("An authenticator of \(wish.type)")
      }
      book.authenticators.upsert(try wish.applied(to: nil, at: moment))
    }
  }

  /// - Throws: `ResourceNotFound.NoAuthenticator` where there is none of its type
  mutating func change(
    _ wish: AuthenticatorWish, of id: String, at moment: Moment
  ) throws(ServiceFault) {
    try changeBook(of: id, at: moment) { book, _ throws(ServiceFault) in
      guard let former = book.authenticators[wish.type.rawValue] else {
        throw .noAuthenticator(wish.type)
      }
      book.authenticators.upsert(try wish.applied(to: former, at: moment))
    }
  }
}

extension ServiceFault {
  static func noAuthenticator(_ type: AuthenticatorType) -> Self {
    Self("ResourceNotFound.NoAuthenticator", "There is no authenticator of \(type).")
  }
}

extension Authenticator {
  /// - Throws: `MissingParameter`, `InvalidParameterValue`, `FailedOperation.PublicKeyVerifyFailed`
  fileprivate func requireValid() throws(ServiceFault) {
    switch type {
    case .jwt: try checkToken()
    case .jwks: try checkKeySet()
    default: try checkServer()
    }
  }

  private func checkToken() throws(ServiceFault) {
    if text("algorithm") == TokenAlgorithm.hmacBased.rawValue {
      guard !text("secret").isEmpty else { throw .missing("Secret") }
      return
    }
    let key = text("publicKey")
    guard !key.isEmpty else { throw .missing("PublicKey") }
    guard key.contains("-----BEGIN PUBLIC KEY-----"), key.contains("-----END PUBLIC KEY-----")
    else {
      throw ServiceFault("FailedOperation.PublicKeyVerifyFailed", "PublicKey is no public key.")
    }
  }

  private func checkKeySet() throws(ServiceFault) {
    let (endpoint, set) = (text("endpoint"), text("text"))
    guard endpoint.isEmpty != set.isEmpty else {
      throw .invalidValue("Either Endpoint or Text must be given.")
    }
    if !endpoint.isEmpty { try checkEndpoint() }
    if !set.isEmpty {
      let value = try? JSONValue(parsing: Data(set.utf8))
      guard case .array? = value?["keys"] else {
        throw .invalidValue("Text must be a JSON object with keys.")
      }
    }
    try checkNumber("refreshInterval", 60...1000, parameter: "RefreshInterval")
  }

  private func checkServer() throws(ServiceFault) {
    try checkEndpoint()
    try checkNumber("concurrency", 1...10, parameter: "Concurrency")
    try checkNumber("connectTimeout", 1...30, parameter: "ConnectTimeout")
    try checkNumber("readTimeout", 1...30, parameter: "ReadTimeout")
    guard text("networkType") != NetworkType.vpc.rawValue || !text("vpcSvcId").isEmpty else {
      throw .missing("VpcSvcId")
    }
  }

  private func checkEndpoint() throws(ServiceFault) {
    let endpoint = text("endpoint")
    guard endpoint.hasPrefix("http://") || endpoint.hasPrefix("https://"), endpoint.count > 10
    else { throw .invalidValue("Endpoint must begin with http:// or https://.") }
  }

  private func checkNumber(
    _ name: String, _ range: ClosedRange<Int>, parameter: String
  ) throws(ServiceFault) {
    guard case .integer(let number)? = configuration[name] else { return }
    try check(Int(number), within: range, parameter: parameter)
  }

  private func text(_ name: String) -> String {
    if case .string(let text)? = configuration[name] { text } else { "" }
  }
}
